package dateline.read;

/**
 * The lines between two stretches of paragraphs: headlines, captions, bylines, labels.
 *
 * @param start its first line
 * @param end the first line after it, a paragraph or the end of the page; a zone may be empty
 */
record Zone(int start, int end) {}
