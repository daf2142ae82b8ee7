package dateline.where;

/**
 * A place name where it stands, not yet resolved.
 *
 * @param sentence number of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
public record Toponym(int sentence, int first, int last) {}
