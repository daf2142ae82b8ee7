package dateline.who;

import java.util.List;
import java.util.Optional;

/**
 * All mentions of an article, in the order of the text. Mentions may nest ("Iran's" inside "Iran's
 * President Ebrahim Raisi").
 *
 * @param all sorted by sentence, first token, and longest first
 */
public record Mentions(List<Mention> all) {

  /** Copies. */
  public Mentions {
    all = List.copyOf(all);
  }

  /** The mentions in a sentence. */
  public List<Mention> in(int sentence) {
    return all.stream().filter(m -> m.sentence() == sentence).toList();
  }

  /** The longest mention headed by this token. */
  public Optional<Mention> headedBy(int sentence, int token) {
    return all.stream().filter(m -> m.sentence() == sentence && m.head() == token).findFirst();
  }

  /** The shortest mention that holds this token. */
  public Optional<Mention> holding(int sentence, int token) {
    return all.stream()
        .filter(m -> m.sentence() == sentence && m.first() <= token && token <= m.last())
        .reduce((a, b) -> b.last() - b.first() <= a.last() - a.first() ? b : a);
  }
}
