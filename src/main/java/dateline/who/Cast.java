package dateline.who;

import dateline.parse.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody met so far in one article, and where. Lives inside {@link Who} only. */
final class Cast {

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  Figure known(Actor actor, String gender) {
    return figures.computeIfAbsent(actor.id(), id -> Figure.of(actor, gender));
  }

  Figure named(String id, String name, Actor.Kind kind) {
    return figures.computeIfAbsent(id, k -> Figure.unknown(k, name, kind, "named in the text"));
  }

  Figure person(String name) {
    return named("person-" + Spelling.slug(name), name, Actor.Kind.PERSON);
  }

  /** A person met before whose name this is, or a short form of, or whose short form was met. */
  Optional<Figure> personCalled(String text) {
    String key = Spelling.key(text);
    Figure found = null;
    for (Figure figure : figures.values()) {
      if (figure.kind() != Actor.Kind.PERSON) {
        continue;
      }
      boolean same = Spelling.key(figure.name()).equals(key);
      boolean shorter =
          PersonNames.shortForms(figure.name(), figure.country()).stream()
              .anyMatch(f -> Spelling.key(f).equals(key));
      boolean longer =
          !figure.name().contains(" ")
              && PersonNames.shortForms(text, null).stream()
                  .anyMatch(f -> Spelling.key(f).equals(Spelling.key(figure.name())));
      if (same || shorter || longer) {
        found = figure;
      }
    }
    return Optional.ofNullable(found);
  }

  /** How often somebody was spoken of so far. */
  int times(Figure figure) {
    return (int) drafts.stream().filter(d -> d.figure() == figure).count();
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void replace(Draft old, Draft better) {
    drafts.set(drafts.indexOf(old), better);
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Draft> in(int sentence) {
    return drafts.stream().filter(d -> d.sentence() == sentence).toList();
  }

  /** The last two of a sort, named in the two sentences before or before this word. */
  List<Figure> lastTwo(Actor.Kind kind, Sentence sentence, int before) {
    List<Figure> found = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0 && found.size() < 2; i--) {
      Draft draft = drafts.get(i);
      int distance = sentence.number() - draft.sentence();
      boolean earlier = distance > 0 || draft.last() < before;
      if (earlier
          && distance <= 2
          && draft.figure().kind() == kind
          && !found.contains(draft.figure())) {
        found.add(0, draft.figure());
      }
    }
    return List.copyOf(found);
  }

  /** The longest mention headed by this token. */
  Optional<Draft> headedBy(int sentence, int token) {
    return drafts.stream()
        .filter(d -> d.sentence() == sentence && d.head() == token)
        .reduce((a, b) -> b.last() - b.first() > a.last() - a.first() ? b : a);
  }

  /** The shortest mention that holds this token. */
  Optional<Draft> holding(int sentence, int token) {
    return drafts.stream()
        .filter(d -> d.sentence() == sentence && d.holds(token))
        .reduce((a, b) -> b.last() - b.first() < a.last() - a.first() ? b : a);
  }
}
