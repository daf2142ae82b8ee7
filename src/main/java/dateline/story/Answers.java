package dateline.story;

import dateline.claim.Claim;
import dateline.says.Status;
import dateline.table.Table;
import dateline.what.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what a denial, a rejection or an insistence answers, among what its story told before. */
final class Answers {

  /** By the act, as {@link Words#act} gives it. */
  private static final Map<String, Answer.Kind> KINDS = new HashMap<>();

  private static final Set<String> RETRACTIONS = new HashSet<>();

  /** "accusation" or "request", by the base form of the noun. */
  private static final Map<String, String> CONTENTS = new HashMap<>();

  /** What asks for something. */
  private static final Set<String> REQUESTS = Set.of("REQUEST", "AGREE", "THREATEN", "CONCEDE");

  static {
    for (Table.Row row : Table.resource("/dateline/story/contents.tsv").rows()) {
      CONTENTS.put(Words.base(row.get("noun")), row.get("sort"));
    }
    for (Table.Row row : Table.resource("/dateline/story/answers.tsv").rows()) {
      Answer.Kind kind = Answer.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      if (kind == Answer.Kind.RETRACTION) {
        RETRACTIONS.add(Words.base(row.get("act")));
      } else {
        KINDS.put(Words.act(row.get("act")), kind);
      }
    }
  }

  /** What somebody may be held to have done wrong. */
  private static final Set<String> HOSTILE =
      Set.of("ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "SANCTION", "PROTEST", "AID", "SUPPORT");

  /** What puts its recipient on the defensive. */
  private static final Set<String> CHARGES =
      Set.of("ACCUSE", "SANCTION", "REQUEST", "THREATEN", "COERCE", "accuse", "blame", "condemn");

  /** Of these, what only says that something is so. */
  private static final Set<String> ACCUSATIONS = Set.of("ACCUSE", "accuse", "blame", "condemn");

  private static final double ENOUGH = 2.2;

  /** Two sentences of one matter. */
  static final double ALIKE = 0.2;

  /** The same, where nobody in it shows that. */
  static final double ALIKE_ALONE = 0.35;

  private static final double WORDS = 4;

  /** Outweighs all that is only near. */
  private static final double CONTENT = 10;

  private static final int NEAR_SENTENCES = 3;

  /** Looks no further back in a long story. */
  private static final int WINDOW = 400;

  private Answers() {}

  /** An answer before its day and its words are added. */
  record Found(Sighting answering, Sighting answered, Answer.Kind kind, String basis) {

    Answer answer() {
      List<Claim.Party> by = answering.claim().actor();
      String publisher = answering.report().publisher();
      return new Answer(
          answering.claim().id(),
          answered.claim().id(),
          kind,
          by.isEmpty() ? publisher : by.get(0).actor().name(),
          answering.report().day(),
          basis);
    }
  }

  /**
   * What each claim of a story answers.
   *
   * @param story its claims in the order in which they were met
   * @param event the claims of the event that a claim tells
   */
  static List<Found> in(List<Sighting> story, Function<Sighting, List<Sighting>> event) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      Answer.Kind kind = kind(story.get(i).claim());
      if (kind != null) {
        Optional<Sighting> content = told(story, i, event);
        found(story, i, kind, content).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Whether words are an act by which one says that something is not so. */
  static boolean isAct(String words) {
    Answer.Kind kind = KINDS.get(Words.act(words));
    return kind == Answer.Kind.DENIAL || kind == Answer.Kind.REJECTION;
  }

  /**
   * Who told before what is denied here: "rejected a statement that 11 were killed" says of a claim
   * of its own sentence that it is not so, and an earlier report told it.
   */
  private static Optional<Sighting> told(
      List<Sighting> story, int at, Function<Sighting, List<Sighting>> event) {
    Sighting answering = story.get(at);
    return story.stream()
        .filter(s -> s.sameSentence(answering))
        .filter(s -> Stance.of(s.claim().status()) == Stance.AGAINST)
        .filter(s -> speaks(answering.actor(), s))
        .flatMap(
            denied ->
                event.apply(denied).stream()
                    .filter(s -> s.number() < denied.number())
                    .filter(s -> Stance.of(s.claim().status()) == Stance.FOR)
                    .filter(s -> Objects.equals(s.claim().value(), denied.claim().value())))
        .reduce((one, later) -> later);
  }

  /** How a claim answers by what it is, or null where it is no answer. */
  static Answer.@Nullable Kind kind(Claim claim) {
    boolean statement = claim.kind() == Finding.Kind.STATEMENT;
    boolean refusal = claim.type().equals("REJECT") && !claim.background();
    if (claim.status() != Status.ASSERTED || !(statement || refusal)) {
      return null;
    }
    String act = statement ? claim.type() : claim.evidence().trigger().text();
    Answer.Kind kind = KINDS.get(Words.act(act));
    // A bill, an order or a candidate is rejected without anybody being answered.
    return kind == Answer.Kind.REJECTION && content(claim).isEmpty() ? null : kind;
  }

  private static Optional<Found> found(
      List<Sighting> story, int at, Answer.Kind kind, Optional<Sighting> content) {
    Sighting answering = story.get(at);
    @Nullable Sighting best = null;
    double most = ENOUGH;
    for (int i = Math.max(0, at - WINDOW); i < story.size(); i++) {
      Sighting other = story.get(i);
      boolean later = i > at && !other.sameArticle(answering);
      if (later) {
        break;
      }
      // Beside the claim that is denied only the accusation that makes it is answered.
      boolean open = content.isEmpty() || ACCUSATIONS.contains(other.claim().type());
      double weight = open ? weight(answering, other, kind) : 0;
      if (weight > most) {
        most = weight;
        best = other;
      }
    }
    return Optional.ofNullable(best)
        .or(() -> content)
        .map(b -> new Found(answering, b, kind, basis(answering, b)));
  }

  private static String basis(Sighting answering, Sighting answered) {
    return "\""
        + answering.claim().evidence().trigger().text()
        + "\" answers \""
        + answered.claim().evidence().trigger().text()
        + "\"";
  }

  private static double weight(Sighting answering, Sighting other, Answer.Kind kind) {
    Claim claim = other.claim();
    boolean candidate =
        other.number() != answering.number()
            && claim.kind() != Finding.Kind.RELATION
            && Stance.of(claim.status()) != Stance.AGAINST
            && kind(claim) == null
            && !speaks(answering.actor(), other);
    if (!candidate) {
      return 0;
    }
    String content = content(answering.claim());
    boolean request = REQUESTS.contains(claim.type());
    if (content.equals(request ? "accusation" : "request")) {
      return 0;
    }
    if (isContent(answering, other)) {
      return CONTENT;
    }
    boolean deed = CHARGES.contains(claim.type()) && !ACCUSATIONS.contains(claim.type());
    if (content.equals("accusation") && deed && answering.actor().fit(other.actor()) != Fit.SAME) {
      return 0;
    }
    boolean sameSentence = answering.sameSentence(other);
    double words = sameSentence ? 0 : answering.words().likeness(other.words());
    int apart = Math.abs(answering.sentence() - other.sentence());
    boolean near = answering.sameArticle(other) && apart <= NEAR_SENTENCES;
    boolean insists = kind == Answer.Kind.INSISTENCE;
    boolean alike = words >= ALIKE || sameSentence;
    // "The accusation" and an insistence say nothing of what they answer but that it stands near.
    boolean vague = insists || !content.isEmpty();
    boolean open = Stance.of(claim.status()) == Stance.OPEN;
    boolean insisted = ACCUSATIONS.contains(claim.type()) || claim.type().equals("SANCTION");
    double charged = insists && !insisted ? 0 : charged(answering.actor(), other);
    if (charged == 0 && open) {
      return 0;
    }
    double part = insists ? charged : Math.max(charged, part(answering.actor(), other));
    boolean apparent = near && vague;
    if (charged > 0) {
      // Further down in an article an insistence is about something else.
      boolean shown = (insists && answering.sameArticle(other)) ? sameSentence : alike;
      if (!apparent && !shown) {
        return 0;
      }
    } else if (insists || !(words >= ALIKE_ALONE || (part > 0 && apparent))) {
      return 0;
    }
    double place = answering.sameArticle(other) ? 1 - Math.min(1, 0.15 * apart) : 0;
    boolean addressed = answering.recipient().fit(other.actor()) == Fit.SAME;
    boolean alleged = CHARGES.contains(claim.type()) || other.claim().type().equals("allege");
    return part + WORDS * words + place + (addressed ? 1 : 0) + (alleged ? 0.5 : 0);
  }

  /** Whether a sentence tells that somebody takes back what was said. */
  static boolean takesBack(String sentence) {
    List<String> words = Words.of(sentence);
    boolean act = words.stream().anyMatch(RETRACTIONS::contains);
    return act && words.stream().anyMatch(w -> "accusation".equals(CONTENTS.get(w)));
  }

  /** Whether a claim is just what is turned down: "rejected a statement that 11 were killed". */
  private static boolean isContent(Sighting answering, Sighting other) {
    String content = answering.claim().content();
    return content != null
        && other.claim().kind() == Finding.Kind.FIGURE
        && answering.sameSentence(other)
        && !other.claim().sources().isEmpty()
        && content.contains(other.claim().evidence().trigger().text());
  }

  /** The sort of the first noun for a content in what is said or turned down; empty for none. */
  private static String content(Claim claim) {
    Claim.Evidence evidence = claim.evidence();
    String content = claim.content();
    String after =
        content == null
            ? evidence.text().substring(evidence.trigger().end() - evidence.start())
            : content;
    for (String word : Words.of(after)) {
      if (CONTENTS.containsKey(word)) {
        return CONTENTS.getOrDefault(word, "");
      }
    }
    return "";
  }

  /** How far something is held against those who answer, or asked of them. */
  private static double charged(Side answering, Sighting other) {
    boolean charge = CHARGES.contains(other.claim().type());
    return charge ? weight(answering.fit(other.recipient()), 2, 1.5) : 0;
  }

  /** How far those who answer did what they answer, or are named in it. */
  private static double part(Side answering, Sighting other) {
    boolean deed = HOSTILE.contains(other.claim().type());
    double did = deed ? weight(answering.fit(other.actor()), 2, 1.5) : 0;
    return Math.max(mentioned(answering, other) ? 1 : 0, did);
  }

  private static double weight(Fit fit, double same, double part) {
    return switch (fit) {
      case SAME -> same;
      case PART -> part;
      case OPEN, CONFLICT -> 0;
    };
  }

  /** Whether what another says names those who answer. */
  private static boolean mentioned(Side answering, Sighting other) {
    String content = other.claim().content();
    return content != null
        && answering.actors().stream().anyMatch(actor -> content.contains(actor.name()));
  }

  /** Whether it is they who say so. */
  private static boolean speaks(Side answering, Sighting other) {
    boolean source =
        other.claim().sources().stream()
            .anyMatch(s -> answering.actors().stream().anyMatch(a -> a.id().equals(s.id())));
    boolean speaker =
        other.claim().kind() == Finding.Kind.STATEMENT
            && answering.fit(other.actor()).compareTo(Fit.OPEN) < 0;
    return source || speaker;
  }
}
