package dateline.app;

import dateline.story.Testimony;
import dateline.story.Tie;
import java.util.Arrays;
import java.util.List;

/** One row a relation. */
final class TieRows implements TieWriter {

  private static final List<Column> COLUMNS =
      Column.all(
          "id",
          "type",
          "actor",
          "actor_id",
          "recipient",
          "recipient_id",
          "since:day",
          "until:day",
          "seen:day",
          "last:day",
          "ended:day",
          "claims",
          "lines");

  private final RowWriter rows;

  TieRows(RowWriter rows) {
    this.rows = rows;
  }

  @Override
  public void begin() {
    rows.begin(COLUMNS);
  }

  @Override
  public void write(Tie tie) {
    var recipient = tie.recipient();
    List<String> lines = tie.testimonies().stream().map(Testimony::line).distinct().toList();
    rows.write(
        Arrays.asList(
            tie.id(),
            tie.type(),
            tie.actor().name(),
            tie.actor().id(),
            recipient == null ? null : recipient.name(),
            recipient == null ? null : recipient.id(),
            tie.since(),
            tie.until(),
            tie.seen(),
            tie.last(),
            tie.ended(),
            ClaimRows.joined(tie.testimonies(), t -> t.claim().id()),
            ClaimRows.joined(lines, line -> line)));
  }

  @Override
  public void end() {
    rows.end();
  }
}
