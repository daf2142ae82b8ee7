package dateline.read;

import dateline.table.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page's story appeared. The day in its address is the publisher's own; then metadata,
 * marked elements, visible text, and last what tells of a change only.
 */
final class PageDate {

  private static final List<String> PUBLISHED = names("published");
  private static final List<String> MODIFIED = names("modified");

  private static final Pattern IN_URL =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)(?:([/_-])(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9](?=/|$))"
              + "|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01]))(?=[/._-]|$)");

  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?i)\"(?:datePublished|date_published|published_at|publishedAt|publishDate|"
              + "publish_date|firstPublished|dateCreated|created_at|createdAt|pubDate)\"\\s*:\\s*"
              + "\"((?:19|20)\\d\\d-\\d\\d-\\d\\d[^\"]{0,25})\"");

  private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

  private PageDate() {}

  private static List<String> names(String kind) {
    return Table.resource("/dateline/read/date-names.tsv").rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("name"))
        .toList();
  }

  /**
   * When the story of a page appeared.
   *
   * @param address of the page, or null
   */
  static Optional<Published> of(
      Document page, Metas metas, JsonLd data, String language, @Nullable String address) {
    Optional<Published> own =
        first(
            () -> parse(data.published(), language, "metadata"),
            () -> named(metas, PUBLISHED, language),
            () -> DateElements.of(page, language),
            () -> inScripts(page, language));
    Optional<Published> url = inUrl(address(page, metas, address));
    if (url.isPresent()) {
      return Optional.of(local(url.get(), own));
    }
    return own.or(() -> VisibleDates.of(page, language))
        .or(() -> parse(data.modified(), language, "metadata"))
        .or(() -> named(metas, MODIFIED, language));
  }

  /** The day of the address is the publisher's; the time is that of the metadata, if it agrees. */
  private static Published local(Published url, Optional<Published> own) {
    return own.filter(p -> Math.abs(p.date().toEpochDay() - url.date().toEpochDay()) <= 1)
        .map(p -> new Published(url.date(), p.time(), p.basis()))
        .orElse(url);
  }

  @SafeVarargs
  private static Optional<Published> first(Supplier<Optional<Published>>... places) {
    for (Supplier<Optional<Published>> place : places) {
      Optional<Published> found = place.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> named(Metas metas, List<String> names, String language) {
    for (String name : names) {
      Optional<Published> found = parse(metas.get(name), language, "metadata");
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> inScripts(Document page, String language) {
    for (Element script : page.select("script")) {
      Matcher m = IN_SCRIPT.matcher(script.data());
      if (m.find()) {
        return parse(m.group(1), language, "metadata");
      }
    }
    return Optional.empty();
  }

  /** When it was changed, as the metadata say. */
  static Optional<Published> updated(Metas metas, JsonLd data, String language) {
    return parse(data.modified(), language, "metadata").or(() -> named(metas, MODIFIED, language));
  }

  private static String address(Document page, Metas metas, @Nullable String found) {
    String url = page.select("link[rel=canonical]").attr("href");
    String own = url.isEmpty() ? metas.get("og:url") : url;
    return own.isEmpty() && found != null ? found : own;
  }

  /** The day in an address. */
  static Optional<Published> inUrl(String url) {
    Matcher m = IN_URL.matcher(url);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean parted = m.group(3) != null;
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(parted ? m.group(3) : m.group(5)),
              Integer.parseInt(parted ? m.group(4) : m.group(6)));
      return Optional.of(new Published(date, null, "url"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A machine's date with or without time, or a person's. */
  static Optional<Published> parse(String value, String language, String basis) {
    if (value.isBlank() || value.length() > 120) {
      return Optional.empty();
    }
    return DateText.first(value, language)
        .map(found -> new Published(found.date(), time(value.strip()), basis));
  }

  private static @Nullable String time(String value) {
    String iso = value.replace(' ', 'T').replaceAll("T(?=[+-]\\d\\d)", "");
    Matcher offset = OFFSET_WITHOUT_COLON.matcher(iso);
    String whole = offset.find() ? offset.replaceFirst("$1:$2") : iso;
    try {
      return OffsetDateTime.parse(whole).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeException e) {
      return mailTime(value);
    }
  }

  /** As feeds have it: "Fri, 04 Aug 2023 11:30:00 +0300", RFC 822 and its followers. */
  private static @Nullable String mailTime(String value) {
    try {
      return OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
          .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
