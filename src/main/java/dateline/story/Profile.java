package dateline.story;

import dateline.claim.Claim;
import dateline.read.Block;
import dateline.read.Role;
import dateline.who.Actor;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an article is about, as counts.
 *
 * @param words all words; those of the headline and the lead count more
 * @param common those of them that are no names
 * @param names words written as names inside sentences, actors and places of its claims
 */
record Profile(
    SortedMap<String, Double> words,
    SortedMap<String, Double> common,
    SortedMap<String, Double> names) {

  private static final double HEADLINE = 3;
  private static final double LEAD = 2;
  private static final int LEAD_PARAGRAPHS = 2;

  static Profile of(Report report) {
    SortedMap<String, Double> words = new TreeMap<>();
    SortedMap<String, Double> names = new TreeMap<>();
    Set<String> written = written(report);
    int paragraphs = 0;
    for (Block block : report.article().blocks()) {
      double weight = weight(block.role(), paragraphs);
      paragraphs += block.role() == Role.PARAGRAPH ? 1 : 0;
      if (weight == 0) {
        continue;
      }
      for (Words.Written word : Words.written(block.text())) {
        words.merge(word.base(), weight, Double::sum);
        if (word.capital() && written.contains(word.base())) {
          names.merge(word.base(), weight, Double::sum);
        }
      }
    }
    for (Claim claim : report.claims()) {
      if (!claim.background()) {
        claim.actor().forEach(party -> count(party.actor(), names));
        claim.recipient().forEach(party -> count(party.actor(), names));
        if (claim.place() != null) {
          names.merge("#" + claim.place().name(), 1.0, Double::sum);
        }
      }
    }
    SortedMap<String, Double> common = new TreeMap<>(words);
    common.keySet().removeAll(names.keySet());
    return new Profile(words, common, names);
  }

  /** States are in half of all news; their names among the words say as much. */
  private static void count(Actor actor, SortedMap<String, Double> names) {
    if (actor.kind() != Actor.Kind.STATE && actor.kind() != Actor.Kind.DESCRIBED) {
      names.merge("@" + actor.id(), 1.0, Double::sum);
    }
  }

  private static double weight(Role role, int paragraphs) {
    return switch (role) {
      case TITLE -> HEADLINE;
      case DECK -> LEAD;
      case PARAGRAPH -> paragraphs < LEAD_PARAGRAPHS ? LEAD : 1;
      default -> 0;
    };
  }

  /** Words that begin with a capital where a sentence does not ask for one. */
  private static Set<String> written(Report report) {
    Set<String> names = new HashSet<>();
    for (Block block : report.article().blocks()) {
      if (block.role() == Role.PARAGRAPH) {
        for (Words.Written word : Words.written(block.text())) {
          if (word.capital() && !word.opens()) {
            names.add(word.base());
          }
        }
      }
    }
    return names;
  }
}
