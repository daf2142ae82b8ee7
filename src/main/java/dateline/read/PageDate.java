package dateline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page's story appeared: by its metadata, its time elements, its address. */
final class PageDate {

  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "publish-date",
          "pubdate",
          "date");

  private static final Pattern IN_URL =
      Pattern.compile(
          "/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/.-]|$)");

  private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

  private PageDate() {}

  static Optional<Published> of(Document page, JsonLd data, String language) {
    Optional<Published> found = parse(data.published(), language, "metadata");
    for (String name : NAMES) {
      if (found.isEmpty()) {
        found = parse(PageMeta.meta(page, name), language, "metadata");
      }
    }
    if (found.isEmpty()) {
      for (Element time : page.select("time")) {
        String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
        found = parse(value, language, "visible text");
        if (found.isPresent()) {
          break;
        }
      }
    }
    if (found.isEmpty()) {
      String url = page.select("link[rel=canonical]").attr("href");
      found = inUrl(url.isEmpty() ? PageMeta.meta(page, "og:url") : url);
    }
    return found;
  }

  static Optional<Published> inUrl(String url) {
    Matcher m = IN_URL.matcher(url);
    if (!m.find()) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
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
      return null;
    }
  }
}
