package dateline.eval;

import dateline.claim.Claim;
import dateline.claim.Coder;
import dateline.story.Answer;
import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Event;
import dateline.story.Report;
import dateline.story.Testimony;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Claims joined into events, who answers whom, and how events stand, on the bundled corpus. What
 * the coder did not find cannot be joined: joining is measured on the expected mentions that have a
 * claim, and their share stands beside it.
 */
final class EventsEvaluation implements Evaluation {

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String description() {
    return "claims to events (CoNLL), answers and standing: the folder corpus";
  }

  @Override
  public void run(List<Path> files, PrintStream out) throws IOException {
    Coder coder = Coder.open();
    for (Path file : files) {
      Corpus corpus = Corpus.read(file, coder);
      List<Report> reports = corpus.pages().values().stream().map(Corpus.Page::report).toList();
      Run run = new Run(corpus, Chronicler.of(reports));
      for (Half half : Half.values()) {
        run.print(half, out);
      }
    }
  }

  /** A corpus with what was made of it. */
  private static final class Run {
    private final Corpus corpus;
    private final Map<String, Event> eventOf = new HashMap<>();
    private final List<Event> events;
    private final List<String> stories;

    Run(Corpus corpus, Chronicle chronicle) {
      this.corpus = corpus;
      events = chronicle.events();
      for (Event event : events) {
        event.testimonies().forEach(t -> eventOf.put(t.claim().id(), event));
      }
      TreeSet<String> names = new TreeSet<>();
      corpus.pages().values().forEach(page -> names.add(page.story()));
      stories = List.copyOf(names);
    }

    boolean in(Half half, String event) {
      int place = stories.indexOf(corpus.story(event));
      return half == Half.BOTH || Half.of(place) == half;
    }

    void print(Half half, PrintStream out) {
      out.printf("events, %s%n", half);
      joining(half, out);
      answers(half, out);
      lines(half, out);
      standings(half, out);
    }

    /** Whether each mention's claim is put down to the outlet whose reporting its page is. */
    private void lines(Half half, PrintStream out) {
      int right = 0;
      List<String> wrong = new ArrayList<>();
      for (Corpus.Mention mention : corpus.mentions()) {
        Corpus.Page page = corpus.pages().get(mention.page());
        Optional<Claim> claim = claim(mention);
        Event event = claim.map(c -> eventOf.get(c.id())).orElse(null);
        if (page == null || event == null || !in(half, mention.event())) {
          continue;
        }
        for (Testimony testimony : event.testimonies()) {
          if (testimony.claim().equals(claim.orElse(null))) {
            boolean same = testimony.line().equals(page.origin());
            right += same ? 1 : 0;
            if (!same) {
              wrong.add(mention.page() + ": " + testimony.line() + ", expected " + page.origin());
            }
          }
        }
      }
      out.printf("  lines of reporting right  %d of %d%n", right, right + wrong.size());
      wrong.forEach(w -> out.printf("    %s%n", w));
    }

    private void joining(Half half, PrintStream out) {
      Map<String, String> gold = new LinkedHashMap<>();
      Map<String, String> found = new LinkedHashMap<>();
      Map<String, String> lemma = new LinkedHashMap<>();
      Map<String, String> inStory = new LinkedHashMap<>();
      List<String> missed = new ArrayList<>();
      int all = 0;
      for (Corpus.Mention mention : corpus.mentions()) {
        if (!in(half, mention.event())) {
          continue;
        }
        all++;
        Optional<Claim> claim = claim(mention);
        if (claim.isEmpty()) {
          missed.add(mention.page() + ": " + mention.event() + " \"" + words(mention) + "\"");
          continue;
        }
        Event event = eventOf.get(claim.get().id());
        if (event != null) {
          String head = head(claim.get());
          gold.put(mention.key(), mention.event());
          found.put(mention.key(), event.id());
          lemma.put(mention.key(), head);
          inStory.put(mention.key(), event.stories().get(0) + " " + head);
        }
      }
      out.printf("  mentions with a claim     %d of %d%n", gold.size(), all);
      if (half == Half.LOOKED_AT) {
        missed.forEach(m -> out.printf("    no claim  %s%n", m));
      }
      line("joined, dateline", gold, found, out);
      line("joined, same head", gold, lemma, out);
      line("same head within story", gold, inStory, out);
    }

    private String words(Corpus.Mention mention) {
      Corpus.Page page = corpus.pages().get(mention.page());
      String text = page == null ? "" : page.report().article().text();
      return text.substring(mention.start(), mention.end());
    }

    private static void line(
        String label, Map<String, String> gold, Map<String, String> found, PrintStream out) {
      out.printf(
          Locale.ROOT,
          "  %-24s  CoNLL %.3f  MUC %.3f  B3 %.3f  CEAFe %.3f%n",
          label,
          Partitions.conll(gold, found),
          Partitions.muc(gold, found).f1(),
          Partitions.bCubed(gold, found).f1(),
          Partitions.ceafE(gold, found).f1());
    }

    /** The claim that the words carry; the tightest where several do. */
    private Optional<Claim> claim(Corpus.Mention mention) {
      Corpus.Page page = corpus.pages().get(mention.page());
      if (page == null) {
        return Optional.empty();
      }
      return page.report().claims().stream()
          .filter(mention::covers)
          .filter(c -> c.kind().name().toLowerCase(Locale.ROOT).equals(mention.kind()))
          .findFirst();
    }

    private static String head(Claim claim) {
      String[] words = claim.evidence().trigger().text().toLowerCase(Locale.ROOT).split(" ");
      return claim.type() + words[words.length - 1].replaceAll("(?:ing|ed|es|s)$", "");
    }

    /** The expected event that most of a found event's claims tell. */
    private Set<String> names(Event event) {
      Set<String> names = new HashSet<>();
      Set<String> claims = new HashSet<>();
      event.testimonies().forEach(t -> claims.add(t.claim().id()));
      for (Corpus.Mention mention : corpus.mentions()) {
        claim(mention)
            .filter(c -> claims.contains(c.id()))
            .ifPresent(c -> names.add(mention.event()));
      }
      return names;
    }

    private void answers(Half half, PrintStream out) {
      List<Corpus.Mention> owed = new ArrayList<>();
      for (Corpus.Mention answer : corpus.answers()) {
        if (in(half, answer.event().split("\\|")[0])) {
          owed.add(answer);
        }
      }
      Set<Corpus.Mention> met = new HashSet<>();
      List<String> wrong = new ArrayList<>();
      Set<String> counted = new HashSet<>();
      int right = 0;
      for (Event event : events) {
        for (Answer answer : event.answers()) {
          Optional<Located> located = located(answer.answering());
          if (located.isEmpty() || !inHalf(half, located.get().page())) {
            continue;
          }
          Claim claim = located.get().claim();
          String key = located.get().page() + claim.evidence().sentence();
          Set<String> names = names(event);
          Optional<Corpus.Mention> hit =
              owed.stream()
                  .filter(o -> o.page().equals(located.get().page()))
                  .filter(o -> within(o, claim))
                  .filter(o -> List.of(o.event().split("\\|")).stream().anyMatch(names::contains))
                  .findFirst();
          if (hit.isPresent()) {
            right += met.add(hit.get()) ? 1 : 0;
            counted.add(key);
          } else if (counted.add(key + event.id())) {
            wrong.add(
                located.get().page()
                    + ": "
                    + claim.evidence().trigger().text()
                    + " > "
                    + event.type()
                    + " "
                    + names
                    + " "
                    + answer.kind()
                    + " "
                    + answer.basis());
          }
        }
      }
      Partitions.Score score =
          new Partitions.Score(
              (double) right / Math.max(1, right + wrong.size()),
              (double) right / Math.max(1, owed.size()));
      out.printf("  answers                   %s  (%d owed)%n", score, owed.size());
      if (half == Half.LOOKED_AT) {
        wrong.forEach(w -> out.printf("    wrong   %s%n", w));
        owed.stream()
            .filter(o -> !met.contains(o))
            .forEach(o -> out.printf("    missed  %s: %s%n", o.page(), o.event()));
      }
    }

    private record Located(String page, Claim claim) {}

    private Optional<Located> located(String id) {
      for (Map.Entry<String, Corpus.Page> page : corpus.pages().entrySet()) {
        for (Claim claim : page.getValue().report().claims()) {
          if (claim.id().equals(id)) {
            return Optional.of(new Located(page.getKey(), claim));
          }
        }
      }
      return Optional.empty();
    }

    private boolean inHalf(Half half, String name) {
      Corpus.Page page = corpus.pages().get(name);
      return half == Half.BOTH || (page != null && Half.of(stories.indexOf(page.story())) == half);
    }

    private static boolean within(Corpus.Mention mention, Claim claim) {
      return mention.start() >= claim.evidence().start() && mention.end() <= claim.evidence().end();
    }

    private void standings(Half half, PrintStream out) {
      int states = 0;
      int origins = 0;
      int all = 0;
      List<String> wrong = new ArrayList<>();
      for (Map.Entry<String, Corpus.Ending> owed : corpus.standings().entrySet()) {
        if (!in(half, owed.getKey())) {
          continue;
        }
        all++;
        Optional<Event> event = main(owed.getKey());
        String state =
            event.map(e -> e.standing().state().name().toLowerCase(Locale.ROOT)).orElse("none");
        int witnesses = event.map(e -> e.standing().witnesses()).orElse(0);
        states += state.equals(owed.getValue().state()) ? 1 : 0;
        origins += witnesses == owed.getValue().origins() ? 1 : 0;
        if (!state.equals(owed.getValue().state()) || witnesses != owed.getValue().origins()) {
          wrong.add(
              owed.getKey()
                  + ": "
                  + state
                  + " "
                  + witnesses
                  + ", expected "
                  + owed.getValue().state()
                  + " "
                  + owed.getValue().origins()
                  + event.map(Run::told).orElse(""));
        }
      }
      out.printf("  standing right            %d of %d; origins right %d%n", states, all, origins);
      if (half == Half.LOOKED_AT) {
        wrong.forEach(w -> out.printf("    %s%n", w));
      }
    }

    private static String told(Event event) {
      StringBuilder told = new StringBuilder();
      for (Testimony t : event.testimonies()) {
        told.append("\n        ")
            .append(t.claim().evidence().trigger().text())
            .append(" | ")
            .append(t.line())
            .append(" | ")
            .append(t.voucher())
            .append(" | ")
            .append(t.stance());
      }
      event.answers().forEach(a -> told.append("\n        ").append(a));
      return told.toString();
    }

    /** The found event with most of the expected one's mentions. */
    private Optional<Event> main(String name) {
      Map<Event, Integer> counts = new LinkedHashMap<>();
      for (Corpus.Mention mention : corpus.mentions()) {
        if (mention.event().equals(name)) {
          claim(mention)
              .map(c -> eventOf.get(c.id()))
              .ifPresent(e -> counts.merge(e, 1, Integer::sum));
        }
      }
      return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
  }
}
