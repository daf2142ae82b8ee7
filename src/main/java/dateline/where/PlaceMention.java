package dateline.where;

/**
 * A place where it stands.
 *
 * @param sentence number of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its syntactic head
 * @param place what it names
 */
public record PlaceMention(int sentence, int first, int last, int head, Place place) {}
