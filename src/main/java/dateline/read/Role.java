package dateline.read;

/** What a block of an article is for. */
public enum Role {
  /** The headline; it stands once, however often the page repeats it. */
  TITLE,
  /** The standfirst below the headline. */
  DECK,
  /** A heading between paragraphs. */
  HEADING,
  /** A paragraph of the body. */
  PARAGRAPH,
  /** What a picture shows. */
  CAPTION;

  /** Whether sentences of this block may carry claims of the article itself. */
  public boolean isProse() {
    return this == PARAGRAPH || this == CAPTION || this == DECK;
  }
}
