package dateline.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story while it grows: its articles and the middle of what they are about. */
final class Subject {

  /** Words and names of one article, and its headline's words, weighed on its day. */
  record Weighed(Vector words, Vector common, Vector names, Vector headline) {}

  private final String id;
  private final List<Report> reports = new ArrayList<>();
  private final List<Vector> headlines = new ArrayList<>();
  private Vector words = Vector.ZERO;
  private Vector common = Vector.ZERO;
  private Vector names = Vector.ZERO;
  private @Nullable LocalDate last;

  Subject(String id) {
    this.id = id;
  }

  void add(Report report, Weighed weighed) {
    reports.add(report);
    headlines.add(weighed.headline());
    words = words.plus(weighed.words().unit());
    common = common.plus(weighed.common().unit());
    names = names.plus(weighed.names().unit());
    last = report.day() == null ? last : report.day();
  }

  /** How near an article is, 0 to 1. */
  double likeness(Weighed weighed) {
    double all = words.likeness(weighed.words());
    // Scripts without capitals show no names.
    return weighed.names().isEmpty() || names.isEmpty()
        ? all
        : Likeness.of(all, common.likeness(weighed.common()), names.likeness(weighed.names()));
  }

  /** Days since the last article; 0 where either day is unknown. */
  long silence(@Nullable LocalDate day) {
    return last == null || day == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(last, day));
  }

  String id() {
    return id;
  }

  List<Report> reports() {
    return reports;
  }

  /** The headline nearest to the middle; of equals the first. */
  @Nullable String title() {
    @Nullable String title = null;
    double best = -1;
    for (int i = 0; i < reports.size(); i++) {
      String headline = reports.get(i).article().title();
      double near = words.likeness(headlines.get(i));
      if (headline != null && near > best) {
        title = headline;
        best = near;
      }
    }
    return title;
  }
}
