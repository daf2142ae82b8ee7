package dateline.says;

/**
 * Under whose words a predicate stands, as far as its standing depends on it.
 *
 * @param own whether the innermost source speaks of what it does itself
 * @param reported whether somebody's words are given in other words, so that "would" may stand for
 *     "will"
 */
record Voice(boolean own, boolean reported) {}
