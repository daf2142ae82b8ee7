package dateline.read;

/** What speaks for or against a story beginning between two stretches of paragraphs. */
enum StoryCue {
  /** Any zone. */
  ANY,
  /** No line could be its headline. */
  UNTITLED,
  /** Its headline stands more than once on the page. */
  REPEATED,
  /** Its headline has six words or more. */
  SIX_WORDS,
  /** Its headline has nine words or more. */
  NINE_WORDS,
  /** A line names authors. */
  BYLINE,
  /** A line is a date. */
  DATE,
  /** A caption or a photo credit. */
  CAPTION,
  /** A line of furniture. */
  LABEL,
  /** The paragraph that follows opens with place and agency. */
  DATELINE,
  /** Three blank lines or more before it. */
  BLANK_LINES,
  /** Likeness of the paragraphs near before and after, 0 to 1. */
  COHESION,
  /** Share of the headline's words in the paragraphs near after it. */
  TITLE_AFTER,
  /** Share of them in all paragraphs after it. */
  TITLE_AFTER_WIDE,
  /** Share of them in the paragraphs near before it. */
  TITLE_BEFORE,
  /** No more than one paragraph after it. */
  ONE_AFTER,
  /** No more than one paragraph before it. */
  ONE_BEFORE,
  /** Share of the words of the page's first headline that stand after it. */
  HEAD_AFTER,
  /** The paragraph that follows has 18 words or more. */
  LONG_OPENING,
  /** Kinds of lines that the head of the page's first story has and this has not. */
  MISSING,
  /** Kinds of lines that both have. */
  SHARED,
  /** Its headline opens with a quotation mark. */
  QUOTE,
  /** Likeness of both sides, as a share of how like each side is to itself. */
  RELATIVE_COHESION,
  /** The same of the paragraphs near it. */
  RELATIVE_NEAR_COHESION,
  /** Share of the gaps between paragraphs that are less alike. */
  GAP_RANK,
  /** How far likeness lies below that of other gaps, in standard deviations. */
  GAP_DEPTH,
  /** How far the share of new words lies above that of other gaps, so too. */
  NOVELTY_DEPTH,
  /** Words of its headline above those of other headings, by eights. */
  LONGER,
  /** Other headings, up to ten, by tens. */
  OTHERS,
  /** Logarithm of the paragraphs up to the next other line. */
  RUN_AFTER,
  /** Logarithm of the paragraphs since the last other line. */
  RUN_BEFORE,
  /** Lines that could be headlines, up to four. */
  SHORT_LINES
}
