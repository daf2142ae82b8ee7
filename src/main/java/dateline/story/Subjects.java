package dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds each article's story when it comes, looking back only. Only stories that share a telling
 * word are looked at, so that an article costs the same however many stories there are.
 */
final class Subjects {

  /** So many of an article's most telling terms find its story again. */
  private static final int KEYS = 25;

  private final Frequencies words;
  private final Frequencies names = new Frequencies();
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<String, TreeSet<Integer>> byTerm = new HashMap<>();
  private final Map<String, Integer> byArticle = new HashMap<>();

  /** With the words seen so far, to which each article's are added. */
  Subjects(Frequencies words) {
    this.words = words;
  }

  /**
   * The story of the next article.
   *
   * @param copied an article that this one repeats, whose story is then this one's
   */
  Subject add(Report report, Optional<String> copied) {
    Profile profile = Profile.of(report);
    words.add(profile.words().keySet());
    names.add(profile.names().keySet());
    Subject.Weighed weighed =
        new Subject.Weighed(words.weigh(profile.words()), names.weigh(profile.names()));
    List<String> keys = keys(weighed);
    Integer found = copied.map(byArticle::get).orElse(null);
    if (found == null) {
      found = nearest(weighed, keys, report.day());
    }
    if (found == null) {
      found = subjects.size();
      subjects.add(new Subject("t" + report.article().id()));
    }
    Subject subject = subjects.get(found);
    subject.add(report, weighed);
    byArticle.put(report.article().id(), found);
    for (String key : keys) {
      byTerm.computeIfAbsent(key, k -> new TreeSet<>()).add(found);
    }
    return subject;
  }

  private @Nullable Integer nearest(
      Subject.Weighed weighed, List<String> keys, @Nullable LocalDate day) {
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String key : keys) {
      TreeSet<Integer> with = byTerm.get(key);
      if (with != null) {
        with.removeIf(i -> subjects.get(i).silence(day) > Likeness.OVER_DAYS);
        candidates.addAll(with);
      }
    }
    @Nullable Integer nearest = null;
    double best = Likeness.SAME;
    for (Integer candidate : candidates) {
      Subject subject = subjects.get(candidate);
      double likeness = Likeness.faded(subject.likeness(weighed), subject.silence(day));
      if (likeness >= best) {
        best = likeness;
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static List<String> keys(Subject.Weighed weighed) {
    return Stream.of(weighed.words(), weighed.names())
        .flatMap(
            v ->
                v.weights().entrySet().stream()
                    .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(KEYS)
                    .map(Map.Entry::getKey))
        .distinct()
        .toList();
  }

  List<Subject> all() {
    return subjects;
  }
}
