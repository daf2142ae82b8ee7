package dateline.story;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Dateline;
import dateline.read.Published;
import dateline.read.Role;
import dateline.says.Source;
import dateline.says.Status;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import dateline.who.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports and claims for tests, written by hand. */
final class Papers {

  static final Actor ALBA = state("XAL", "Albania Minor");
  static final Actor BORLAND = state("XBO", "Borland");
  static final Actor REBELS =
      new Actor("xal-rebels", "Hill Front", Actor.Kind.GROUP, "XAL", "REB", null, "test");

  private Papers() {}

  static Actor state(String code, String name) {
    return new Actor(code, name, Actor.Kind.STATE, code, "GOV", null, "test");
  }

  static Actor person(String id, String name, String country) {
    return new Actor(id, name, Actor.Kind.PERSON, country, "GOV", null, "test");
  }

  static Place town(String name, String country, int number) {
    return new Place(
        name, name, country, "North", 10.0 + number, 20.0, Place.Level.CITY, number, "test");
  }

  static Place country(String code) {
    return new Place(code, code, code, null, 10.0, 20.0, Place.Level.COUNTRY, null, "test");
  }

  static Time day(String iso) {
    return new Time("that day", iso, iso, "day", iso, "DATE", "test");
  }

  static Source source(String name, Source.Kind kind) {
    return new Source(name, name, null, null, "said", kind);
  }

  /** A claim being written: every part has a default. */
  static final class Draft {
    private Finding.Kind kind = Finding.Kind.EVENT;
    private String type = "ASSAULT";
    private List<Actor> actor = List.of();
    private List<Actor> recipient = List.of();
    private @Nullable Time date;
    private @Nullable Place place;
    private @Nullable Double value;
    private @Nullable String bound;
    private Status status = Status.ASSERTED;
    private boolean background;
    private List<Source> sources = List.of();
    private @Nullable String content;
    private String sentence = "Something happened.";
    private String trigger = "happened";

    Draft kind(Finding.Kind of) {
      kind = of;
      return this;
    }

    Draft type(String of) {
      type = of;
      return this;
    }

    Draft actor(Actor... of) {
      actor = List.of(of);
      return this;
    }

    Draft recipient(Actor... of) {
      recipient = List.of(of);
      return this;
    }

    Draft on(String iso) {
      date = day(iso);
      return this;
    }

    Draft date(Time of) {
      date = of;
      return this;
    }

    Draft in(Place of) {
      place = of;
      return this;
    }

    Draft count(double of, String meant) {
      kind = Finding.Kind.FIGURE;
      value = of;
      bound = meant;
      return this;
    }

    Draft status(Status of) {
      status = of;
      return this;
    }

    Draft background() {
      background = true;
      return this;
    }

    Draft sources(Source... of) {
      sources = List.of(of);
      return this;
    }

    Draft content(String of) {
      content = of;
      return this;
    }

    /** The sentence, with the words that carry the claim in brackets. */
    Draft says(String text) {
      trigger = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
      sentence = text.replace("[", "").replace("]", "");
      return this;
    }

    private Claim claim(String article, int number, int inSentence) {
      return new Claim(
          article + "-" + number,
          kind,
          type,
          null,
          List.of(),
          parties(actor),
          parties(recipient),
          date,
          place,
          value,
          bound,
          status,
          background,
          3,
          sources,
          false,
          content,
          new Claim.Evidence(article, inSentence, 0, sentence.length(), sentence, trigger()),
          0.9,
          List.of());
    }

    private Claim.Trigger trigger() {
      int start = Math.max(0, sentence.indexOf(trigger));
      return new Claim.Trigger(start, start + trigger.length(), trigger);
    }

    private static List<Claim.Party> parties(List<Actor> actors) {
      return actors.stream().map(a -> new Claim.Party(a.name(), a)).toList();
    }
  }

  static Draft claim() {
    return new Draft();
  }

  /** A report whose text is its claims' sentences. */
  static Report report(String id, String day, String publisher, Draft... drafts) {
    StringBuilder text = new StringBuilder();
    for (Draft draft : drafts) {
      text.append(draft.sentence).append(' ');
    }
    return report(id, day, publisher, null, "Report", text.toString(), drafts);
  }

  static Report report(
      String id,
      String day,
      String publisher,
      @Nullable String agency,
      String title,
      String body,
      Draft... drafts) {
    List<Claim> claims = new ArrayList<>();
    List<String> sentences = Stream.of(drafts).map(d -> d.sentence).distinct().toList();
    for (Draft draft : drafts) {
      claims.add(draft.claim(id, claims.size(), sentences.indexOf(draft.sentence)));
    }
    Block head = new Block(Role.TITLE, title, 0, -1, null);
    Block paragraph = new Block(Role.PARAGRAPH, body, title.length() + 2, -1, null);
    Article article =
        new Article(
            id,
            id + ".txt",
            "0".repeat(64),
            1,
            title,
            List.of(),
            publisher,
            new Published(LocalDate.parse(day), null, "given"),
            agency == null ? null : new Dateline("TOWN", agency, "TOWN (" + agency + ") -"),
            "en",
            null,
            List.of(),
            "news",
            List.of(head, paragraph),
            title + "\n\n" + body);
    return new Report(article, claims);
  }
}
