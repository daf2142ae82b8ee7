package dateline.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Photo credits in captions: "(AFP file photo)", "[Jane Doe/Reuters]", "Photo: AP". */
final class Credits {

  private static final int MOST = 90;

  /** A last bracket that may hold a credit. */
  private static final Pattern BRACKET =
      Pattern.compile("[(\\[（]([^()\\[\\]（）]{2,90})[)\\]）]\\s*[.]?\\s*$");

  /** Brackets around all of a credit. */
  private static final Pattern WHOLE_BRACKET =
      Pattern.compile("[(\\[（]\\s*([^()\\[\\]（）]+)[)\\]）]");

  private static final Pattern NOUN =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + LineCues.CREDIT_NOUN + ")(?!\\p{L})");

  /** "Photo: Jane Doe", "Credit: X", "Picture by Y", at the end or as the whole line. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)(?:^|[\\s.!?|/–—-])(?:"
              + LineCues.CREDIT_NOUN
              + ")(?!\\p{L})\\s?(?:(?:credit|courtesy|source|by|of|von|via|de|da|par)\\s?)*"
              + "(?:[:：/©]\\s?(?:by\\s|©\\s?)?(?=[\\p{L}@])|(?:by\\s)?(?=(?-i:[\\p{Lu}@])))"
              + "([^:]{2,80})$");

  private static final Pattern STRICTLY_LABELLED =
      Pattern.compile(
          "(?iu)(?:^|[\\s.!?|/–—-])(?:"
              + LineCues.CREDIT_NOUN
              + ")(?:\\s(?:credit|courtesy|source|by))*\\s?[:：]\\s?(?-i)([\\p{L}@©\\d][^:]{1,120})$");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?:©|\\([cC]\\)|（[CcＣ]）)\\s?([^©:]{2,80})$");

  /** No end of a sentence: any other character, "J." of "J. Doe" and ".org" of "doe.org". */
  private static final String WITHIN =
      "(?:[^.!?…。()\\[\\]|–—]|\\.(?=\\p{L})|\\.(?!\\p{L})(?<=(?<!\\p{L})\\p{Lu}\\.))";

  /** A few words without a full stop after the last sentence, or a bracket there. */
  private static final Pattern AFTER_SENTENCE =
      Pattern.compile(
          "(?<!(?<!\\p{L})\\p{Lu})[.!?…。](?!\\p{L})\\s*[(\\[（]?\\s*([\\p{Lu}\\p{Lo}@]"
              + WITHIN
              + "{1,60})[)\\]）]?$");

  private static final int MOST_LAST = 7;
  private static final int MOST_BRACKETED = 10;

  /** A bracket after the last sentence of a caption. */
  private static final Pattern CLOSING_BRACKET =
      Pattern.compile("[.!?…。’”\"]\\s*[(\\[（]([^()\\[\\]（）]{2,80})[)\\]）]\\s*$");

  /** "... in Lima. | Jane Doe". */
  private static final Pattern AFTER_BAR = Pattern.compile("\\s[|│]\\s([^|│]{2,60})$");

  /** "... on Monday. — Picture by Jane Doe". */
  private static final Pattern TAKEN_BY =
      Pattern.compile(
          "(?:^|[.!?|/–—-]\\s*|\\s{2})(?iu:"
              + LineCues.CREDIT_NOUN
              + ")\\s(?iu:by|courtesy of|von|par|por|de|door|av|af)\\s(\\p{Lu}"
              + WITHIN
              + "{2,60}?)[.]?$");

  /** "（潟沼義樹撮影）". */
  private static final Pattern SUFFIXED =
      Pattern.compile("(?:[(（＝=]|\\s)([^()（）＝=\\s]{1,20})(?:" + LineCues.CREDIT_SUFFIX + ")[)）]?$");

  /** "REUTERS/Jane Doe", "Jane Doe / AFP via Getty Images" after the last full stop or dash. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:^|(?<!(?<!\\p{L})\\p{Lu})[.!?|–—](?!\\p{L})\\s?|[|–—]|\\s-\\s?|\\s{2,}+)("
              + WITHIN
              + "{2,80}?)[.]?$");

  /** "... at the station in Milan AFP via Getty Images": nothing parts agency and caption. */
  private static final Pattern UNPARTED =
      Pattern.compile(
          "\\s((?:%1$s)(?:\\s?(?:/|via|,)\\s?(?:%1$s))*)$"
              .formatted(LineCues.PICTURE_SOURCE + "|" + Agencies.WRITTEN));

  /** "... in Kyiv Jane Doe/NPR". */
  private static final Pattern SLASHED =
      Pattern.compile(
          "(?:^|\\s)(\\p{Lu}[\\p{L}\\p{M}.'’-]++\\s\\p{Lu}[\\p{L}\\p{M}.'’-]++\\s?/\\s?\\p{Lu}[^/.:]{1,40})$");

  /** "(Jane Doe/The Alder Post)", "(Jane Doe for The Alder Post)". */
  private static final Pattern NAMED_BRACKET =
      Pattern.compile(
          "[(\\[]((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+\\s?){1,4}(?:/|\\bfor\\s|\\bvia\\s)\\s?\\p{Lu}[^()\\[\\]]{1,50})[)\\]][.]?$");

  private static final Pattern SOURCES =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + LineCues.PICTURE_SOURCE + ")(?!\\p{L})");

  private Credits() {}

  /**
   * Who is credited at the end of a caption, as written but without the noun: "AFP" of "(AFP file
   * photo)", "Jane Doe/Reuters" of "[Jane Doe/Reuters]".
   */
  static Optional<String> of(String caption) {
    Matcher bracket = BRACKET.matcher(caption);
    boolean closed = bracket.find();
    if (closed && STRICTLY_LABELLED.matcher(bracket.group(1)).find()) {
      return Optional.of(bare(bracket.group(1)));
    }
    Matcher labelled = STRICTLY_LABELLED.matcher(caption);
    if (labelled.find()) {
      return Optional.of(bare(labelled.group(1)));
    }
    if (closed && isCredit(bracket.group(1))) {
      return Optional.of(bare(bracket.group(1)));
    }
    Matcher copyright = COPYRIGHT.matcher(caption);
    if (copyright.find()) {
      return Optional.of(bare(copyright.group(1)));
    }
    Matcher tail = TAIL.matcher(caption);
    if (tail.find() && Spaces.words(tail.group(1)) <= 8 && isSource(tail.group(1))) {
      return Optional.of(bare(tail.group(1)));
    }
    return Optional.empty();
  }

  /** The same where the page itself says that this is a caption, so that less must speak for it. */
  static Optional<String> ofCaption(String caption) {
    return ofPicture(caption)
        .or(
            () -> {
              Matcher last = AFTER_SENTENCE.matcher(caption);
              return last.find() && Spaces.words(last.group(1)) <= MOST_LAST
                  ? Optional.of(bare(last.group(1)))
                  : Optional.empty();
            });
  }

  /** The same in words that stand for a picture: only what is set off from them is a credit. */
  static Optional<String> ofPicture(String words) {
    return of(words)
        .or(() -> found(CLOSING_BRACKET.matcher(words), MOST_BRACKETED))
        .or(() -> found(AFTER_BAR.matcher(words), MOST_LAST))
        .or(() -> found(TAKEN_BY.matcher(words), MOST_LAST))
        .or(() -> found(SUFFIXED.matcher(words), MOST_LAST))
        .or(() -> found(NAMED_BRACKET.matcher(words), MOST_BRACKETED))
        .or(() -> found(SLASHED.matcher(words), MOST_LAST))
        .or(() -> found(UNPARTED.matcher(words), MOST_LAST));
  }

  private static Optional<String> found(Matcher m, int mostWords) {
    return m.find() && Spaces.words(m.group(1)) <= mostWords
        ? Optional.of(bare(m.group(1)))
        : Optional.empty();
  }

  /** The credit of words that are known to be nothing else, such as a credit element of a page. */
  static String bare(String words) {
    String rest = words.strip();
    Matcher whole = WHOLE_BRACKET.matcher(rest);
    if (whole.matches()) {
      rest = whole.group(1).strip();
    }
    Matcher labelled = LABELLED.matcher(rest);
    if (labelled.find() && labelled.start() == 0) {
      rest = labelled.group(1);
    }
    rest = rest.replaceAll("^[(\\[/|©:–—-]+\\s*|\\s*[/|:–—-]+$", "").strip();
    if (rest.indexOf('(') < 0 && rest.indexOf('[') < 0) {
      rest = rest.replaceAll("\\s*[)\\]]+$", "").strip();
    }
    List<String> agencies = Agencies.in(rest);
    String without =
        NOUN.matcher(rest).replaceAll(" ").replaceAll("^[\\s:/,.|-]+|[\\s:/,.|-]+$", "").strip();
    if (SOURCES.matcher(rest).matches()) {
      return rest;
    }
    // "AFP file photo" names the agency; "AP Photo/Jane Doe" also the photographer.
    if (agencies.size() == 1 && Agencies.named(without).isPresent()) {
      return without;
    }
    return rest.isEmpty() ? words.strip() : rest;
  }

  /** Whether it is a few words in brackets and nothing else, as a caption's credit is. */
  static boolean isBracket(String caption) {
    return WHOLE_BRACKET.matcher(caption).matches() && Spaces.words(caption) <= MOST_LAST;
  }

  /** Whether a line is a credit and nothing else. */
  static boolean isCreditLine(String line) {
    if (line.length() > MOST) {
      return false;
    }
    Matcher bracket = BRACKET.matcher(line);
    if (bracket.find() && bracket.start() == 0 && isCredit(bracket.group(1))) {
      return true;
    }
    Matcher labelled = STRICTLY_LABELLED.matcher(line);
    if (labelled.find() && labelled.start() == 0) {
      return true;
    }
    return line.startsWith("©") || (Spaces.words(line) <= 6 && isSource(line) && !isSentence(line));
  }

  /** Whether the credit itself says that it is one of a picture: "(AFP file photo)". */
  static boolean saysPicture(String caption) {
    Matcher bracket = BRACKET.matcher(caption);
    return (bracket.find() && NOUN.matcher(bracket.group(1)).find())
        || STRICTLY_LABELLED.matcher(caption).find()
        || COPYRIGHT.matcher(caption).find();
  }

  /** What a bracket or an element holds names a source of pictures or a noun of credits. */
  static boolean isCredit(String words) {
    return isSource(words) || (NOUN.matcher(words).find() && Spaces.words(words) <= 9);
  }

  private static boolean isSource(String words) {
    return !Agencies.in(words).isEmpty() || SOURCES.matcher(words).find();
  }

  private static boolean isSentence(String line) {
    return line.endsWith(".") && Spaces.words(line) > 4;
  }
}
