package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Twenty times the square of the length; its cube is four hundred times. */
  private static final int MOST_LOOKS = 20 * LENGTH * LENGTH;

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
    for (Map.Entry<String, Use> use : patterns().entrySet()) {
      for (String text : texts(LENGTH)) {
        try {
          use.getValue().on(new Counted(text, MOST_LOOKS));
        } catch (TooMany e) {
          traps.add(use.getKey() + " on " + start(text));
          break;
        }
      }
    }
    assertThat(traps).isEmpty();
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
        for (Field field : Class.forName(name.replace('/', '.')).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
            field.setAccessible(true);
            Pattern pattern = (Pattern) field.get(null);
            patterns.put(name + "." + field.getName(), new Use(pattern, false));
          }
        }
      }
    }
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
