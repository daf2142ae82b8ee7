package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.when.When;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No pattern of the program can be made to run for ever or to overflow the stack. Steps are
 * counted, not timed: a text that counts how often the matcher looks at it.
 */
class PatternsTest {

  /** Words as strangers would write them to keep a matcher busy. */
  private static final List<String> PUMPS =
      List.of(
          "a",
          "A",
          "1",
          " ",
          ".",
          ",",
          "-",
          "\"",
          "/",
          "(",
          "<",
          "\n",
          "é",
          "Aa ",
          "A. ",
          "a, ",
          "a.b",
          "By ",
          "by A and ",
          "A de ",
          "1 2",
          "12:",
          "1,2",
          "2023-",
          "<!-- -->",
          "<!--",
          "<meta ",
          "photo by ",
          "Photo: ",
          "credit: ",
          "a@b ",
          "&#1;",
          "Mr. A ",
          "A.B.",
          "aA1 ",
          "A-B'C ",
          "Aug 4, ",
          "(a) ",
          "| ",
          "www.",
          "# ",
          "\t",
          "[",
          "The A ",
          "\"a\" ",
          "A, B ");

  private static final List<String> ENDS = List.of("", "!");

  private static final int LENGTH = 400;

  /** Times the square of the length; its cube is four hundred times. */
  private static final int MOST = 20;

  /** As many of a pattern's own words as are tried, from all over it. */
  private static final int OWN_WORDS = 16;

  private static final Pattern NO_WORD =
      Pattern.compile("\\\\[pP]\\{[^}]*}|\\\\[a-zA-Z]|\\(\\?<?[a-zA-Z]*");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Enough for a pattern that calls itself once a word to overflow the stack. */
  private static final int LONG = 12_000;

  /** Bytes of the stack on which that is tried: less than any thread of the program has. */
  private static final int STACK = 192 * 1024;

  /** Every character once, and once more. */
  private static final int FEW_LOOKS = 2 * LONG;

  /** A text that gives up where it is looked at too often. */
  private static final class Counted implements CharSequence {
    private final String text;
    private final int most;
    private int looks;

    Counted(String text, int most) {
      this.text = text;
      this.most = most;
    }

    @Override
    public char charAt(int at) {
      if (++looks > most) {
        throw new TooMany();
      }
      return text.charAt(at);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super("too many looks", null, false, false);
    }
  }

  /** A pattern, and whether it is only ever asked about a whole text. */
  private record Use(Pattern pattern, boolean whole) {
    void on(CharSequence text) {
      Matcher matcher = pattern.matcher(text);
      if (whole) {
        matcher.matches();
        return;
      }
      while (matcher.find()) {
        // Every place is looked for.
      }
    }
  }

  @Test
  void noPatternNeedsMoreThanTheSquareOfATextsLength() throws Exception {
    List<String> traps = new ArrayList<>();
    List<String> texts = texts(LENGTH);
    patterns().forEach((name, use) -> trap(name, use, texts).ifPresent(traps::add));
    assertThat(traps).isEmpty();
  }

  @Test
  void norWhenTheTextHasItsOwnWords() throws Exception {
    List<String> traps = new ArrayList<>();
    patterns()
        .forEach((name, use) -> trap(name, use, texts(words(use.pattern()))).ifPresent(traps::add));
    assertThat(traps).isEmpty();
  }

  private static Optional<String> trap(String name, Use use, List<String> texts) {
    for (String text : texts) {
      try {
        use.on(new Counted(text, MOST * text.length() * text.length()));
      } catch (TooMany e) {
        return Optional.of(name + " on " + start(text));
      }
    }
    return Optional.empty();
  }

  /** Words that a pattern asks for, which lead a matcher into it. */
  private static List<String> words(Pattern pattern) {
    List<String> all =
        WORD.matcher(NO_WORD.matcher(pattern.pattern()).replaceAll(" "))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
    int step = Math.max(1, all.size() / OWN_WORDS);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  /** Each word over and over, alone and with each of the others, and before what strangers send. */
  private static List<String> texts(List<String> words) {
    List<String> texts = new ArrayList<>();
    for (String word : words) {
      for (String other : words) {
        texts.add((word + " " + other + " ").repeat(12) + "!");
      }
      texts.add(word.repeat(LENGTH / 2 / word.length()));
      for (String pump : PUMPS) {
        texts.add(word + " " + pump.repeat(LENGTH / 4 / pump.length()) + "!");
      }
    }
    return texts;
  }

  @Test
  void noPatternOverflowsTheStackOnALongText() throws Exception {
    Map<String, Use> patterns = patterns();
    List<String> traps = new ArrayList<>();
    Thread small = new Thread(null, () -> traps.addAll(overflows(patterns)), "small", STACK);
    small.start();
    small.join();
    assertThat(traps).isEmpty();
  }

  private static List<String> overflows(Map<String, Use> patterns) {
    List<String> traps = new ArrayList<>();
    List<String> texts = texts(LONG);
    for (Map.Entry<String, Use> use : patterns.entrySet()) {
      for (String text : texts) {
        try {
          use.getValue().on(new Counted(text, FEW_LOOKS));
        } catch (TooMany e) {
          // Long texts are only looked at until something would have overflowed.
        } catch (StackOverflowError e) {
          traps.add(use.getKey() + " on " + start(text));
          break;
        }
      }
    }
    return traps;
  }

  private static String start(String text) {
    return '"' + text.substring(0, 12).replace("\n", "\\n") + "...\"";
  }

  private static List<String> texts(int length) {
    List<String> texts = new ArrayList<>();
    for (String pump : PUMPS) {
      String body = pump.repeat(length / pump.length());
      for (String end : ENDS) {
        texts.add(body + end);
      }
    }
    return texts;
  }

  /** Those kept in fields and those written where they are used, by where they stand. */
  private static Map<String, Use> patterns() throws Exception {
    Map<String, Use> patterns = new TreeMap<>();
    inFields(patterns);
    inRules(patterns);
    inSources(patterns);
    assertThat(patterns).hasSizeGreaterThan(100);
    return patterns;
  }

  private static void inFields(Map<String, Use> patterns)
      throws IOException, ReflectiveOperationException {
    Path root = Path.of("src/main/java");
    for (Path file : files(root.resolve("dateline"), ".java")) {
      String name = root.relativize(file).toString().replace(".java", "");
      if (!name.endsWith("-info")) {
        inClass(patterns, Class.forName(name.replace(File.separatorChar, '.')));
      }
    }
  }

  private static void inClass(Map<String, Use> patterns, Class<?> type)
      throws ReflectiveOperationException {
    for (Field field : type.getDeclaredFields()) {
      String name = type.getName() + "." + field.getName();
      if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        patterns.put(name, new Use((Pattern) field.get(null), false));
      } else if (field.getType() == Pattern.class) {
        // What objects keep is looked at by inRules.
        assertThat(name).isEqualTo("dateline.when.Grammar$Entry.pattern");
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      inClass(patterns, inner);
    }
  }

  /** Those of times, which are made from tables. */
  private static void inRules(Map<String, Use> patterns) throws ReflectiveOperationException {
    List<?> rules = (List<?>) kept(kept(When.open(), "grammar"), "rules");
    assertThat(rules).hasSizeGreaterThan(20);
    for (Object rule : rules) {
      Pattern pattern = (Pattern) kept(rule, "pattern");
      patterns.put("dateline.when.Grammar " + pattern, new Use(pattern, false));
    }
  }

  private static Object kept(Object of, String name) throws ReflectiveOperationException {
    Field field = of.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }

  private static void inSources(Map<String, Use> patterns) throws IOException {
    Pattern use =
        Pattern.compile(
            "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"[,)]");
    for (Path file : files(Path.of("src/main/java/dateline"), ".java")) {
      Matcher found = use.matcher(Files.readString(file));
      while (found.find()) {
        String regex = found.group(2).translateEscapes();
        Use one = new Use(Pattern.compile(regex), found.group(1).equals("matches"));
        patterns.put(file.getFileName() + " " + regex, one);
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
