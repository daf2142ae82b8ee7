package dateline.eval;

import dateline.claim.Claim;
import dateline.says.Source;
import dateline.when.Time;
import dateline.where.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a claim is the one that a gold line asks for, and which of its fields are right: by the
 * definitions of {@code ../shared/tools/score}. A name hits another that is equal to it or, from
 * four characters on, holds it or is held by it.
 */
final class ClaimMatch {

  /** Shorter pieces of text stand in too many sentences, and shorter names in too many names. */
  private static final int LEAST_SENTENCE = 15;

  private static final int LEAST_NAME = 4;

  private ClaimMatch() {}

  /** Same kind, an accepted type, the right sentence, and the actor and recipient asked for. */
  static boolean fits(GoldClaim gold, Claim claim) {
    return gold.kind().equals(word(claim.kind()))
        && gold.types().contains(claim.type())
        && stands(gold, claim)
        && (gold.actor().isEmpty() || hit(gold.actor(), names(claim.actor())))
        && (gold.recipient().isEmpty() || hit(gold.recipient(), names(claim.recipient())));
  }

  /** Which of the fields that the gold line names are right. */
  static Map<String, Boolean> fields(GoldClaim gold, Claim claim) {
    Map<String, Boolean> fields = new LinkedHashMap<>();
    if (!gold.source().isEmpty()) {
      Set<String> chain = chain(claim.sources());
      fields.put("source", gold.source().stream().allMatch(s -> hit(List.of(s), chain)));
    }
    if (gold.status() != null) {
      fields.put("status", gold.status().equals(word(claim.status())));
    }
    if (gold.date() != null) {
      fields.put("date", date(gold.date(), claim.date()));
    }
    if (gold.place() != null) {
      fields.put("place", hit(List.of(gold.place()), names(claim.place())));
    }
    if (gold.background() != null) {
      fields.put("background", gold.background() == claim.background());
    }
    if (gold.direct() != null) {
      fields.put("direct", gold.direct() == claim.direct());
    }
    if (gold.value() != null) {
      fields.put("value", gold.value().equals(claim.value()));
    }
    return fields;
  }

  /** What a field should say and what it says. */
  static String difference(String field, GoldClaim gold, Claim claim) {
    return switch (field) {
      case "source" -> words(field, gold.source(), chain(claim.sources()));
      case "status" -> words(field, gold.status(), word(claim.status()));
      case "date" ->
          words(
              field,
              gold.date(),
              claim.date() == null ? "none" : claim.date().from() + "/" + claim.date().to());
      case "place" -> words(field, gold.place(), names(claim.place()));
      case "background" -> words(field, gold.background(), claim.background());
      case "direct" -> words(field, gold.direct(), claim.direct());
      default -> words(field, gold.value(), claim.value());
    };
  }

  private static String words(String field, @Nullable Object wanted, @Nullable Object got) {
    return field + ": wanted " + wanted + ", got " + got;
  }

  private static boolean stands(GoldClaim gold, Claim claim) {
    String sentence = norm(claim.evidence().text());
    String piece = norm(gold.evidence());
    return !sentence.isEmpty()
        && (sentence.contains(piece)
            || (sentence.length() >= LEAST_SENTENCE && piece.contains(sentence)));
  }

  private static boolean date(String wanted, @Nullable Time time) {
    int slash = wanted.indexOf('/');
    String start = slash < 0 ? wanted : wanted.substring(0, slash);
    String from = time == null || time.from() == null ? "" : time.from();
    String to = time == null || time.to() == null ? from : time.to();
    return from.startsWith(start) && (slash >= 0 || to.startsWith(start));
  }

  private static Set<String> names(List<Claim.Party> parties) {
    Set<String> names = new LinkedHashSet<>();
    for (Claim.Party party : parties) {
      add(names, party.actor().name());
      add(names, party.text());
      add(names, party.actor().country());
      add(names, party.actor().id());
    }
    return names;
  }

  private static Set<String> names(@Nullable Place place) {
    Set<String> names = new LinkedHashSet<>();
    if (place != null) {
      add(names, place.name());
      add(names, place.text());
      add(names, place.country());
    }
    return names;
  }

  private static Set<String> chain(List<Source> sources) {
    Set<String> names = new LinkedHashSet<>();
    for (Source source : sources) {
      add(names, source.name());
      add(names, source.text());
      add(names, source.country());
    }
    return names;
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null && !name.isEmpty()) {
      names.add(norm(name));
    }
  }

  private static boolean hit(List<String> wanted, Collection<String> got) {
    for (String one : wanted) {
      String name = norm(one);
      for (String other : got) {
        if (name.equals(other)
            || (name.length() >= LEAST_NAME && other.contains(name))
            || (name.length() >= LEAST_NAME
                && other.length() >= LEAST_NAME
                && name.contains(other))) {
          return true;
        }
      }
    }
    return false;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Lower case, straight quotation marks, single spaces. */
  static String norm(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }
}
