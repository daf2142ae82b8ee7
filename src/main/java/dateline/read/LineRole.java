package dateline.read;

/** What a line of a page is, before stories are told apart. */
enum LineRole {
  TITLE,
  DECK,
  HEADING,
  PARAGRAPH,
  CAPTION,
  /** A photo credit on a line of its own. */
  CREDIT,
  BYLINE,
  /** When it was published, on a line of its own. */
  DATE,
  /** A line without the shape of a sentence: a headline, a heading or a label. */
  SHORT,
  FURNITURE
}
