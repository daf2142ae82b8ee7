package dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds each article's story when it comes, looking back only. Only stories that share telling
 * words are looked at, so that an article costs the same however many stories there are.
 */
final class Subjects {

  /** So many of an article's heaviest words, and of its names, find its story again. */
  private static final int KEYS = 25;

  /** Of the stories with a word, the latest so many are looked at. */
  private static final int LATEST = 300;

  /** So many stories with most keys in common are compared in full. */
  private static final int COMPARED = 40;

  private final Frequencies words;
  private final Frequencies names = new Frequencies();
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<Integer, List<Integer>> byWord = new HashMap<>();
  private final Map<Integer, List<Integer>> byName = new HashMap<>();
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
    Subject.Weighed weighed = weigh(report);
    int[] wordKeys = weighed.words().heaviest(KEYS);
    int[] nameKeys = weighed.names().heaviest(KEYS);
    Integer found = copied.map(byArticle::get).orElse(null);
    if (found == null) {
      Map<Integer, Double> shared = new HashMap<>();
      share(wordKeys, weighed.words(), byWord, shared);
      share(nameKeys, weighed.names(), byName, shared);
      found = nearest(weighed, shared, report.day());
    }
    if (found == null) {
      found = subjects.size();
      subjects.add(new Subject("t" + report.article().id()));
    }
    Subject subject = subjects.get(found);
    subject.add(report, weighed);
    byArticle.put(report.article().id(), found);
    remember(wordKeys, byWord, found);
    remember(nameKeys, byName, found);
    return subject;
  }

  private Subject.Weighed weigh(Report report) {
    Profile profile = Profile.of(report);
    words.add(profile.words().keySet());
    names.add(profile.names().keySet());
    String title = report.article().title();
    return new Subject.Weighed(
        words.weigh(profile.words()),
        words.weigh(profile.common()),
        names.weigh(profile.names()),
        words.weigh(Words.of(title == null ? "" : title)));
  }

  /** Adds up the weights of the keys that a story shares. */
  private static void share(
      int[] keys, Vector vector, Map<Integer, List<Integer>> by, Map<Integer, Double> shared) {
    for (int key : keys) {
      List<Integer> with = by.getOrDefault(key, List.of());
      for (Integer story : with.subList(Math.max(0, with.size() - LATEST), with.size())) {
        shared.merge(story, vector.weight(key), Double::sum);
      }
    }
  }

  private @Nullable Integer nearest(
      Subject.Weighed weighed, Map<Integer, Double> shared, @Nullable LocalDate day) {
    List<Integer> candidates =
        shared.entrySet().stream()
            .filter(e -> subjects.get(e.getKey()).silence(day) <= Likeness.OVER_DAYS)
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(COMPARED)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
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

  /** A story stands in a word's list where it last had the word, or near it. */
  private static void remember(int[] keys, Map<Integer, List<Integer>> by, Integer story) {
    for (int key : keys) {
      List<Integer> with = by.computeIfAbsent(key, k -> new ArrayList<>());
      int tail = Math.max(0, with.size() - LATEST / 2);
      if (!with.subList(tail, with.size()).contains(story)) {
        with.add(story);
      }
    }
  }

  List<Subject> all() {
    return subjects;
  }
}
