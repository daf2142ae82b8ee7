package dateline.story;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Published;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article brings to the record. Immutable.
 *
 * @param article the article
 * @param claims its claims, in the order of the text
 */
public record Report(Article article, List<Claim> claims) {

  /** The order of publication, undated articles last, those of one moment by id. */
  public static final Comparator<Report> ORDER =
      Comparator.comparing(Report::moment, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(r -> r.article().id());

  /** Copies. */
  public Report {
    claims = List.copyOf(claims);
  }

  /** The day of publication, or null where nothing says so. */
  @Nullable LocalDate day() {
    return article.date().map(Published::date).orElse(null);
  }

  /** The moment in universal time; noon where only the day is known. */
  private @Nullable OffsetDateTime moment() {
    Published published = article.published();
    if (published == null) {
      return null;
    }
    OffsetDateTime noon = published.date().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    if (published.time() == null) {
      return noon;
    }
    try {
      return OffsetDateTime.parse(published.time()).withOffsetSameInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return noon;
    }
  }

  /** Who published it, as a name to compare: the publisher, else the article itself. */
  String publisher() {
    return article.publisher() == null ? article.id() : article.publisher();
  }
}
