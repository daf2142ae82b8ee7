package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Credits below the last paragraph: "AFP contributed to this report", "(Reuters)". */
final class FootLine {

  private static final int MOST_WORDS = 40;

  private static final Pattern CUE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + LineCues.FOOT + ")(?!\\p{L})");

  private static final Pattern BRACKET =
      Pattern.compile("\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*$");

  private FootLine() {}

  /** The agencies credited, maybe none, where the whole paragraph is a credit. */
  static Optional<List<String>> of(String paragraph) {
    if (Spaces.words(paragraph) > MOST_WORDS) {
      return Optional.empty();
    }
    String bare = paragraph.replaceAll("^[\\s(\\[*—–-]+|[\\s)\\].*]+$", "");
    if (Agencies.named(bare).isPresent()) {
      return Optional.of(List.of(Agencies.named(bare).get()));
    }
    Matcher cue = CUE.matcher(paragraph);
    boolean foot =
        cue.find()
            && (cue.start() <= 1
                || !Agencies.in(paragraph.substring(0, cue.start())).isEmpty()
                || Spaces.words(paragraph.substring(0, cue.start())) <= 14);
    return foot ? Optional.of(Agencies.in(paragraph)) : Optional.empty();
  }

  /** Agencies that a last bracket names and nothing else: "... said on Friday. (AFP, Reuters)". */
  static List<String> bracket(String paragraph) {
    Matcher m = BRACKET.matcher(paragraph);
    if (!m.find()) {
      return List.of();
    }
    List<String> named = new ArrayList<>();
    for (String part : m.group(1).split("[,/;&+]|\\sand\\s", -1)) {
      Optional<String> agency = Agencies.named(part);
      if (agency.isEmpty()) {
        return List.of();
      }
      named.add(agency.get());
    }
    return named;
  }

  /** The paragraph without its last bracket. */
  static String withoutBracket(String paragraph) {
    return BRACKET.matcher(paragraph).replaceFirst("");
  }
}
