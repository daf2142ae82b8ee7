package dateline.app;

import dateline.claim.Claim;
import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.where.Place;
import dateline.who.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A claim's parts in words for people. */
final class Words {

  private Words() {}

  /** What: "CONSULT visit", "insist", "killed". */
  static String what(Claim claim) {
    return claim.mode() == null ? claim.type() : claim.type() + " " + claim.mode();
  }

  /** Who to whom, with a figure's count before them. */
  static String who(Claim claim) {
    String actors = parties(claim.actor());
    String recipients = parties(claim.recipient());
    if (claim.kind() == Finding.Kind.FIGURE) {
      List<String> parts = new ArrayList<>(List.of(count(claim.value(), claim.bound())));
      parts.add(actors.isEmpty() || recipients.isEmpty() ? actors + recipients : "");
      if (!actors.isEmpty() && !recipients.isEmpty()) {
        parts.add(actors + " → " + recipients);
      }
      return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining("  "));
    }
    if (recipients.isEmpty()) {
      return actors.isEmpty() ? "nobody named" : actors;
    }
    return (actors.isEmpty() ? "nobody named" : actors) + " → " + recipients;
  }

  static String count(@Nullable Double value, @Nullable String bound) {
    String number = Figures.grouped(value);
    if (bound == null || bound.equals("exactly")) {
      return number.isEmpty() ? "a number not given" : number;
    }
    return number.isEmpty() ? bound : bound + " " + number;
  }

  static String parties(List<Claim.Party> parties) {
    return parties.stream().map(p -> actor(p.actor())).collect(Collectors.joining(", "));
  }

  /** "Abel Okoro (NGA MIL)". */
  static String actor(Actor actor) {
    List<String> codes = new ArrayList<>();
    if (actor.country() != null) {
      codes.add(actor.country());
    }
    if (actor.sector() != null) {
      codes.add(actor.sector());
    }
    return codes.isEmpty() ? actor.name() : actor.name() + " (" + String.join(" ", codes) + ")";
  }

  /** What is said; in quotation marks where it stood in them and brings none along. */
  static String content(Claim claim) {
    String content = claim.content() == null ? "" : claim.content();
    boolean quoted = content.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
    return claim.direct() && !quoted ? "“" + content + "”" : content;
  }

  /** Status, history, place and time, with dots between; empty where the text gives none. */
  static String circumstances(Claim claim) {
    List<String> parts = new ArrayList<>();
    if (claim.status() != Status.ASSERTED) {
      parts.add(status(claim));
    }
    if (claim.background()) {
      parts.add("background");
    }
    if (claim.place() != null) {
      parts.add("in " + place(claim.place()));
    }
    if (claim.date() != null) {
      parts.add(Days.interval(claim.date()));
    }
    return String.join(" · ", parts);
  }

  /** "DENIED". */
  static String status(Claim claim) {
    return claim.status().name();
  }

  /** "Damascus, SYR". */
  static String place(Place place) {
    boolean wide = place.level() == Place.Level.COUNTRY || place.level() == Place.Level.REGION;
    return wide || place.country() == null ? place.name() : place.name() + ", " + place.country();
  }

  /** "according to NAN, citing Abel Okoro". */
  static String according(List<Source> sources, @Nullable String publisher) {
    if (sources.isEmpty()) {
      return "according to " + (publisher == null ? "the article itself" : publisher);
    }
    return "according to "
        + sources.stream().map(Source::name).collect(Collectors.joining(", citing "));
  }

  /** An enum's constant in lower case. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
