package dateline.store;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Capture;
import dateline.read.Published;
import dateline.read.Role;
import dateline.says.Source;
import dateline.says.Status;
import dateline.story.Chronicle;
import dateline.story.Event;
import dateline.story.Origin;
import dateline.story.Stance;
import dateline.story.Standing;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.what.Finding;
import dateline.when.Time;
import dateline.where.Place;
import dateline.who.Actor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A record that nobody wrote, as large as one likes and the same each time: few actors, words,
 * places and publishers in most claims and many in a few, stories of five articles, events that two
 * articles in five tell again.
 */
final class SyntheticRecord {

  static final int CLAIMS = 10;
  static final int STORY = 5;
  static final int DAYS = 3 * 365;
  static final int ACTORS = 4000;
  static final int WORDS = 20_000;
  static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  private static final List<String> TYPES =
      List.of(
          "CONSULT",
          "ACCUSE",
          "ASSAULT",
          "SUPPORT",
          "REQUEST",
          "REJECT",
          "AGREE",
          "COERCE",
          "SANCTION",
          "THREATEN",
          "PROTEST",
          "AID",
          "MOBILIZE",
          "COOPERATE",
          "CONCEDE",
          "RETREAT");
  private static final List<String> ACTS =
      List.of("say", "deny", "insist", "pledge", "warn", "announce", "claim", "urge");

  private final long seed;

  SyntheticRecord(long seed) {
    this.seed = seed;
  }

  /** What a place in a story tells: the same for all articles that tell it. */
  private record Told(
      Finding.Kind kind, String type, Actor actor, Actor recipient, LocalDate day, Place place) {}

  static int skewed(Random random, int size) {
    // Ranks of this law fall as words, names and places do.
    return (int) (size * Math.pow(random.nextDouble(), 3));
  }

  static String country(int actor) {
    int number = actor % 190;
    return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + "X";
  }

  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 26; rest > 0; rest /= 21) {
      word.append("bcdfghklmnprstvwxyzjq".charAt(rest % 21)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }

  static String actorId(int number) {
    return number < 190 ? country(number) : "actor-" + number;
  }

  private static Actor actor(int number) {
    return new Actor(
        actorId(number),
        "The " + word(number * 3) + " " + word(number),
        number < 190 ? Actor.Kind.STATE : Actor.Kind.PERSON,
        country(number),
        number % 3 == 0 ? "GOV" : "MIL",
        null,
        "synthetic");
  }

  private static Place place(int number) {
    Random random = new Random(number);
    return new Place(
        word(number + 7),
        word(number + 7),
        country(number),
        null,
        random.nextDouble() * 120 - 50,
        random.nextDouble() * 340 - 170,
        Place.Level.CITY,
        number,
        "synthetic");
  }

  private Told told(int story, int slot, int article) {
    Random random = new Random(seed + story * 1_000_003L + slot * 7919L + article * 104_729L);
    Finding.Kind kind =
        slot < 4
            ? Finding.Kind.EVENT
            : slot < 8
                ? Finding.Kind.STATEMENT
                : slot == 8 ? Finding.Kind.FIGURE : Finding.Kind.RELATION;
    String type =
        switch (kind) {
          case EVENT -> TYPES.get(skewed(random, TYPES.size()));
          case STATEMENT -> ACTS.get(skewed(random, ACTS.size()));
          case FIGURE -> "killed";
          case RELATION -> "ally";
        };
    return new Told(
        kind,
        type,
        actor(skewed(random, ACTORS)),
        actor(skewed(random, ACTORS)),
        day(story).minusDays(random.nextInt(4)),
        place(skewed(random, 6000)));
  }

  private static LocalDate day(int story) {
    return FIRST.plusDays((story * 7919L) % DAYS);
  }

  private static String publisher(int article) {
    return "Publisher " + skewed(new Random(article * 31L), 400);
  }

  /** Whether an article tells what its story tells there, or something of its own. */
  private boolean shared(int article, int slot) {
    return new Random(seed ^ (article * 131L + slot)).nextInt(5) < 2;
  }

  private Told of(int article, int slot) {
    return told(article / STORY, slot, shared(article, slot) ? -1 : article);
  }

  private String sentence(int article, int slot) {
    Random random = new Random(seed * 31 + article * 17L + slot);
    StringBuilder text = new StringBuilder("Said");
    for (int i = 0; i < 24; i++) {
      text.append(' ').append(word(skewed(random, WORDS)));
    }
    return text.append('.').toString();
  }

  private static String id(int article) {
    return "%012x".formatted(article * 2_654_435_761L & 0xffffffffffffL);
  }

  private Claim claim(int article, int slot, String text) {
    Told told = of(article, slot);
    String day = told.day().toString();
    boolean event = told.kind() == Finding.Kind.EVENT || told.kind() == Finding.Kind.FIGURE;
    Random random = new Random(article * 13L + slot);
    return new Claim(
        told.kind().name().toLowerCase(java.util.Locale.ROOT).charAt(0) + id(article) + slot,
        told.kind(),
        told.type(),
        null,
        List.of(),
        List.of(new Claim.Party("they", told.actor())),
        List.of(new Claim.Party("them", told.recipient())),
        new Time("then", day, day, "day", day, "DATE", "synthetic"),
        event ? told.place() : null,
        told.kind() == Finding.Kind.FIGURE ? 12.0 : null,
        null,
        random.nextInt(10) == 0 ? Status.DENIED : Status.ASSERTED,
        false,
        1,
        List.of(
            new Source(
                "a source",
                "Source " + skewed(random, 2000),
                null,
                told.actor().country(),
                "said",
                Source.Kind.PERSON)),
        false,
        told.kind() == Finding.Kind.STATEMENT ? "that it is so" : null,
        new Claim.Evidence(
            id(article), slot, 0, text.length(), text, new Claim.Trigger(0, 4, "Said")),
        0.8,
        List.of("synthetic"));
  }

  /** An article with its claims. */
  Coded article(int number) {
    List<Claim> claims = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int slot = 0; slot < CLAIMS; slot++) {
      String sentence = sentence(number, slot);
      blocks.add(new Block(Role.PARAGRAPH, sentence, text.length(), -1, null));
      text.append(sentence).append("\n\n");
      claims.add(claim(number, slot, sentence));
    }
    return new Coded(
        new Article(
            id(number),
            "page " + number,
            "digest " + number,
            1,
            "Headline of " + word(number % WORDS),
            List.of(),
            publisher(number),
            new Published(day(number / STORY), null, "given"),
            null,
            "en",
            null,
            List.of(),
            "news",
            blocks,
            text.toString()),
        claims);
  }

  Capture capture(int first) {
    return new Capture("page " + first, ("page " + first).getBytes(StandardCharsets.UTF_8));
  }

  /** What the first articles tell, joined as the rules of the record would not have to be asked. */
  Chronicle chronicle(int articles) {
    List<Story> stories = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (int story = 0; story * STORY < articles; story++) {
      List<String> ids = new ArrayList<>();
      Map<Told, List<Testimony>> byTold = new LinkedHashMap<>();
      for (int article = story * STORY; article < (story + 1) * STORY; article++) {
        ids.add(id(article));
        for (int slot = 0; slot < CLAIMS - 1; slot++) {
          Claim claim = claim(article, slot, "Said");
          byTold
              .computeIfAbsent(of(article, slot), t -> new ArrayList<>())
              .add(
                  new Testimony(
                      claim,
                      id(article),
                      publisher(article),
                      day(story),
                      publisher(article),
                      claim.sources().get(0).name(),
                      claim.status() == Status.DENIED ? Stance.AGAINST : Stance.FOR));
        }
      }
      stories.add(story(story, ids));
      for (Map.Entry<Told, List<Testimony>> one : byTold.entrySet()) {
        events.add(event("t" + ids.get(0), one.getKey(), one.getValue()));
      }
    }
    return new Chronicle(stories, events, List.of());
  }

  private static Story story(int story, List<String> ids) {
    List<Origin> origins = List.of(new Origin(publisher(story * STORY), ids, List.of("synthetic")));
    return new Story(
        "t" + ids.get(0),
        "Headline of story " + story,
        ids,
        day(story),
        day(story),
        List.of(publisher(story * STORY)),
        origins);
  }

  private static Event event(String story, Told told, List<Testimony> testimonies) {
    Standing.State state =
        testimonies.stream().anyMatch(t -> t.stance() == Stance.AGAINST)
            ? Standing.State.CONTESTED
            : testimonies.size() > 1 ? Standing.State.CORROBORATED : Standing.State.UNCONFIRMED;
    Claim first = testimonies.get(0).claim();
    return new Event(
        "v" + first.id(),
        told.kind(),
        told.type(),
        null,
        List.of(story),
        List.of(told.actor()),
        List.of(told.recipient()),
        told.day(),
        told.day(),
        true,
        first.place(),
        first.value(),
        testimonies,
        List.of(),
        new Standing(
            state,
            testimonies.size(),
            List.of(new Standing.Change(testimonies.get(0).day(), state, first.id()))));
  }
}
