package dateline.who;

/**
 * A mention while its article is being read.
 *
 * @param figure whom it stands for
 * @param role how salient it makes them: 3 a subject, 2 an object, 1 elsewhere
 */
record Draft(
    int sentence,
    int first,
    int last,
    int head,
    String text,
    Mention.Form form,
    Figure figure,
    int role,
    String basis) {

  Mention mention() {
    return new Mention(sentence, first, last, head, text, form, figure.actors(), basis);
  }

  /** The same words, standing for somebody else. */
  Draft of(Figure other) {
    return new Draft(sentence, first, last, head, text, form, other, role, basis);
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
