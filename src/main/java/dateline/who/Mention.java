package dateline.who;

import java.util.List;

/**
 * Words that stand for one or more actors.
 *
 * @param sentence number of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its syntactic head
 * @param text as written
 * @param form how the actor is named
 * @param actors whom it stands for: one, or several for "they", "both", "the two countries"; never
 *     empty
 * @param basis how it was resolved, for people: "alias of irn-quds-force", "pronoun, subject of the
 *     sentence before"
 */
public record Mention(
    int sentence,
    int first,
    int last,
    int head,
    String text,
    Form form,
    List<Actor> actors,
    String basis) {

  /** How an actor is named. */
  public enum Form {
    NAME,
    /** A capital or seat for its government: "Tehran denies". */
    METONYM,
    /** A demonym or possessive before a noun: "Iranian", "Iran's". */
    MODIFIER,
    DESCRIPTION,
    PRONOUN
  }

  /** Checks that there is an actor. */
  public Mention {
    actors = List.copyOf(actors);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("a mention stands for somebody");
    }
  }

  /** The first or only actor. */
  public Actor actor() {
    return actors.get(0);
  }
}
