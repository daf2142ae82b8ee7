package dateline.watch;

import dateline.fetch.Fetcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * The feeds to follow, as a file in TOML names them; {@code docs/reading.md} explains each key.
 *
 * @param contact where the people behind the requests can be reached, told to servers; or empty
 * @param feeds in the file's order
 */
public record Feeds(String contact, List<WatchedFeed> feeds) {

  private static final Set<String> TOP = Set.of("contact", "every", "days", "feed");
  private static final Set<String> OF_A_FEED = Set.of("url", "publisher", "every", "days");
  private static final Pattern TIME = Pattern.compile("(\\d{1,5})\\s*(s|m|h|d)");
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration USUAL = Duration.ofMinutes(15);
  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 36_500;

  /** Copies the list. */
  public Feeds {
    feeds = List.copyOf(feeds);
  }

  /**
   * Reads the file.
   *
   * @throws FeedsException where it cannot be used; one line says where and why
   */
  public static Feeds read(Path file) throws FeedsException {
    try {
      return of(file.toString(), Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new FeedsException(file.toString(), 0, "no such file; check the name");
    } catch (IOException e) {
      throw new FeedsException(file.toString(), 0, "cannot be read as text in UTF-8");
    }
  }

  /**
   * Reads the file's text.
   *
   * @param name of the file, for complaints
   * @throws FeedsException where it cannot be used; one line says where and why
   */
  public static Feeds of(String name, String text) throws FeedsException {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      TomlParseError first = toml.errors().get(0);
      String wrong = String.valueOf(first.getMessage()).replaceAll("\\s+", " ");
      throw new FeedsException(name, first.position().line(), "no TOML: " + wrong);
    }
    return new Part(name, toml).feeds();
  }

  /** One table of the file, and where it stands. */
  private record Part(String name, TomlTable table) {

    Feeds feeds() throws FeedsException {
      known(TOP);
      String contact = text("contact");
      if (contact != null && !contact.matches("[\\x21-\\x7e&&[^()]]{1,100}")) {
        throw wrong("contact", "no address of a page or of mail");
      }
      if (!table.isArray("feed")) {
        throw new FeedsException(
            name, 0, "names no feed; write [[feed]] and url = \"https://...\"");
      }
      Duration every = every(USUAL);
      int days = days(USUAL_DAYS);
      List<WatchedFeed> feeds = new ArrayList<>();
      Set<String> urls = new HashSet<>();
      TomlArray array = table.getArrayOrEmpty("feed");
      for (int i = 0; i < array.size(); i++) {
        if (!(array.get(i) instanceof TomlTable one)) {
          throw wrong("feed", "no table; write [[feed]] and url = \"https://...\"");
        }
        Part part = new Part(name, one);
        WatchedFeed feed = part.feed(every, days);
        if (!urls.add(feed.url())) {
          throw part.wrong("url", "stands here a second time; take it out");
        }
        feeds.add(feed);
      }
      return new Feeds(contact == null ? "" : contact, feeds);
    }

    WatchedFeed feed(Duration every, int days) throws FeedsException {
      known(OF_A_FEED);
      String url = text("url");
      if (url == null) {
        throw new FeedsException(
            name, line(table.keySet().stream().findFirst().orElse("")), "a feed without a url");
      }
      if (!Fetcher.isAddress(url) || Fetcher.host(url).isEmpty()) {
        throw wrong("url", "no http or https address");
      }
      return new WatchedFeed(url, text("publisher"), every(every), days(days));
    }

    private void known(Set<String> keys) throws FeedsException {
      for (String key : table.keySet()) {
        if (!keys.contains(key)) {
          throw wrong(key, "not known here; known are " + String.join(", ", sorted(keys)));
        }
      }
    }

    private static List<String> sorted(Set<String> keys) {
      return keys.stream().sorted().toList();
    }

    private @Nullable String text(String key) throws FeedsException {
      Object value = table.get(List.of(key));
      if (value != null && (!(value instanceof String text) || text.isBlank())) {
        throw wrong(key, "no text in quotation marks");
      }
      return (String) value;
    }

    private Duration every(Duration usual) throws FeedsException {
      String text = text("every");
      if (text == null) {
        return usual;
      }
      Matcher m = TIME.matcher(text);
      if (!m.matches()) {
        throw wrong("every", "no length of time; write it as \"15m\", \"2h\" or \"1d\"");
      }
      long number = Long.parseLong(m.group(1));
      Duration every =
          switch (m.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
          };
      if (every.compareTo(SHORTEST) < 0) {
        throw wrong("every", "no feed is asked more than once a minute; write \"1m\" or more");
      }
      return every;
    }

    private int days(int usual) throws FeedsException {
      Object value = table.get(List.of("days"));
      if (value == null) {
        return usual;
      }
      if (!(value instanceof Long days) || days < 1 || days > MOST_DAYS) {
        throw wrong("days", "no number of days from 1 to " + MOST_DAYS);
      }
      return days.intValue();
    }

    private FeedsException wrong(String key, String wrong) {
      return new FeedsException(name, line(key), key + ": " + wrong);
    }

    private int line(String key) {
      TomlPosition at = key.isEmpty() ? null : table.inputPositionOf(List.of(key));
      return at == null ? 0 : at.line();
    }
  }
}
