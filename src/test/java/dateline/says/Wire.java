package dateline.says;

import dateline.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much of {@code wire.tsv} is right. Run as a program it prints the errors of half A; the
 * sentences of half B are kept, only their score is looked at.
 */
record Wire(Score chain, Score status, Score background) {

  /** So many right of so many. */
  record Score(int right, int of) {
    double share() {
      return right / (double) of;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f (%d/%d)", share(), right, of);
    }
  }

  /** What was made of one sentence. */
  private record Answer(Table.Row row, List<Source> chain, Standing standing) {

    static Answer of(Table.Row row) {
      Told told = Told.of(row.get("text"));
      return new Answer(row, told.chain(row.get("predicate")), told.standing(row.get("predicate")));
    }

    boolean chainRight() {
      return row.list("chain").stream().anyMatch(this::isChain);
    }

    private boolean isChain(String expected) {
      List<String> links =
          expected.equals("-") ? List.of() : Arrays.asList(expected.split(" > ", -1));
      if (links.size() != chain.size()) {
        return false;
      }
      for (int i = 0; i < links.size(); i++) {
        if (!means(chain.get(i).name(), links.get(i))
            && !means(chain.get(i).text(), links.get(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean means(String source, String words) {
      return (" " + source + " ").replace("'s ", " ").contains(" " + words + " ")
          || source.equalsIgnoreCase(words);
    }

    boolean statusRight() {
      return row.list("status").contains(standing.status().name().toLowerCase(Locale.ROOT));
    }

    boolean backgroundRight() {
      return row.get("background").equals(standing.background() ? "yes" : "no");
    }

    @Override
    public String toString() {
      return (chainRight() ? "" : "CHAIN ")
          + (statusRight() ? "" : "STATUS ")
          + (backgroundRight() ? "" : "BACKGROUND ")
          + row.get("predicate")
          + " | "
          + row.get("text")
          + "\n    expected "
          + row.get("chain")
          + ", "
          + row.get("status")
          + "\n    got "
          + chain.stream().map(s -> s.name() + " [" + s.text() + "]").toList()
          + ", "
          + standing;
    }
  }

  /** The score of half A or B. */
  static Wire of(String half) {
    return score(answers(half));
  }

  private static List<Answer> answers(String half) {
    List<Answer> answers = new ArrayList<>();
    for (Table.Row row : Table.resource("/dateline/says/wire.tsv").rows()) {
      if (row.get("half").equals(half)) {
        answers.add(Answer.of(row));
      }
    }
    return answers;
  }

  private static Wire score(List<Answer> answers) {
    int of = answers.size();
    return new Wire(
        new Score((int) answers.stream().filter(Answer::chainRight).count(), of),
        new Score((int) answers.stream().filter(Answer::statusRight).count(), of),
        new Score((int) answers.stream().filter(Answer::backgroundRight).count(), of));
  }

  public static void main(String[] arguments) {
    List<Answer> answers = answers("A");
    answers.stream()
        .filter(a -> !(a.chainRight() && a.statusRight() && a.backgroundRight()))
        .forEach(System.out::println);
    System.out.println("A " + score(answers));
    System.out.println("B " + of("B"));
  }
}
