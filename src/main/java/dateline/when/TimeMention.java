package dateline.when;

/**
 * A time expression where it stands.
 *
 * @param sentence number of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param time what it means
 */
public record TimeMention(int sentence, int first, int last, Time time) {}
