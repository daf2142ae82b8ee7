package dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a site allows programs to fetch: RFC 9309, and Crawl-delay, which many sites write beside
 * it. Immutable and safe for use by multiple threads.
 */
public final class Robots {

  /** Nothing is forbidden: what a site without such a file means (RFC 9309, 2.3.1.3). */
  public static final Robots ALLOW_ALL = new Robots(List.of(), -1);

  /** All is forbidden: what a site means whose file cannot be had (RFC 9309, 2.3.1.4). */
  public static final Robots FORBID_ALL = new Robots(List.of(new Rule("/", false)), -1);

  /** What the standard asks to read at least, and all that is read here. */
  private static final int MOST = 500 * 1024;

  private record Rule(String pattern, boolean allows) {}

  private final List<Rule> rules;
  private final double delay;

  private Robots(List<Rule> rules, double delay) {
    this.rules = List.copyOf(rules);
    this.delay = delay;
  }

  /**
   * The rules for a program: those of the groups that name it, or else those for all.
   *
   * @param text of the file
   * @param product the program's name in its User-Agent, without a version
   */
  public static Robots of(String text, String product) {
    String known = text.length() > MOST ? text.substring(0, MOST) : text;
    Robots own = group(known, product.toLowerCase(Locale.ROOT));
    return own == null ? orAll(group(known, "*")) : own;
  }

  private static Robots orAll(@Nullable Robots robots) {
    return robots == null ? ALLOW_ALL : robots;
  }

  /** The rules of all groups for this agent, or null where no group names it. */
  private static @Nullable Robots group(String text, String agent) {
    List<Rule> rules = new ArrayList<>();
    double delay = -1;
    boolean named = false;
    boolean within = false;
    boolean heading = false;
    for (String raw : text.split("\r\n|\r|\n", -1)) {
      String line = raw.replaceFirst("#.*", "").strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      switch (key) {
        case "user-agent" -> {
          within = (heading && within) || product(value).equals(agent);
          named |= within;
          heading = true;
        }
        case "allow", "disallow" -> {
          heading = false;
          if (within && !value.isEmpty()) {
            rules.add(new Rule(normal(value), key.equals("allow")));
          }
        }
        case "crawl-delay" -> {
          heading = false;
          if (within && value.matches("\\d{1,6}(?:\\.\\d{1,3})?")) {
            delay = Double.parseDouble(value);
          }
        }
        default -> {
          // Site maps and words of single search engines belong to no group.
        }
      }
    }
    return named ? new Robots(rules, delay) : null;
  }

  /** "Dateline/2.0" as some files have it is Dateline. */
  private static String product(String value) {
    return value.equals("*")
        ? value
        : value.replaceFirst("[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT);
  }

  /** Whether a path with its query may be fetched: the longest rule counts, and of equals allow. */
  public boolean allows(String path) {
    String asked = normal(path.isEmpty() ? "/" : path);
    if (asked.equals("/robots.txt")) {
      return true;
    }
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      if (matches(rule.pattern(), asked)
          && (length > longest || (length == longest && rule.allows()))) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }

  /** Seconds that the site wants between two requests, if it says so. */
  public OptionalDouble delay() {
    return delay < 0 ? OptionalDouble.empty() : OptionalDouble.of(delay);
  }

  /** Escapes in capitals, so that %c3 and %C3 are the same. */
  private static String normal(String path) {
    StringBuilder out = new StringBuilder(path);
    for (int i = 0; i + 2 < out.length(); i++) {
      if (out.charAt(i) == '%') {
        out.setCharAt(i + 1, Character.toUpperCase(out.charAt(i + 1)));
        out.setCharAt(i + 2, Character.toUpperCase(out.charAt(i + 2)));
      }
    }
    return out.toString();
  }

  /** Whether the path begins so; * stands for anything and $ at the end for the end. */
  private static boolean matches(String pattern, String path) {
    boolean ends = pattern.endsWith("$");
    String body = ends ? pattern.substring(0, pattern.length() - 1) : pattern;
    String[] parts = body.split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (last && ends) {
        return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
      }
      int found = path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !ends || at == path.length();
  }
}
