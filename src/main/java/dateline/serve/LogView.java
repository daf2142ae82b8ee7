package dateline.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.store.Anchor;
import dateline.store.Correction;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** The log of corrections. */
final class LogView {

  private static final List<String> HEADER =
      List.of("number", "at", "by", "kind", "value", "reason", "undoes", "stands", "claims");

  private LogView() {}

  static ObjectNode line(Snapshot snapshot, Correction said) {
    ObjectNode o = Json.object();
    o.put("number", said.number());
    o.put("at", said.at().toString());
    o.put("by", said.by());
    o.put("kind", Json.word(said.kind()));
    o.put("value", value(said));
    o.put("reason", said.reason());
    o.put("undoes", said.undoes());
    o.put("stands", stands(snapshot, said));
    ArrayNode claims = o.putArray("claims");
    for (Anchor anchor : said.claims()) {
      ObjectNode c = claims.addObject();
      c.put("claim", anchor.claim());
      c.put("article", anchor.article());
      c.put("kind", Json.word(anchor.kind()));
      c.put("type", anchor.type());
      snapshot.meant(anchor).ifPresent(m -> EventCard.sentence(c.putObject("sentence"), m));
    }
    return o;
  }

  private static boolean stands(Snapshot snapshot, Correction said) {
    return snapshot.curated().standing().stream().anyMatch(c -> c.number() == said.number());
  }

  private static String value(Correction said) {
    if (said.actor() != null) {
      return said.actor().name();
    }
    return said.type() == null ? "" : said.type();
  }

  static String csv(Snapshot snapshot) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      for (Correction c : snapshot.log()) {
        csv.writeRecord(
            String.valueOf(c.number()),
            c.at().toString(),
            Tables.safe(c.by()),
            Json.word(c.kind()),
            Tables.safe(value(c)),
            Tables.safe(c.reason()),
            c.undoes() == null ? "" : c.undoes().toString(),
            String.valueOf(stands(snapshot, c)),
            c.claims().stream().map(Anchor::claim).collect(Collectors.joining("; ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written to", e);
    }
    return text.toString();
  }
}
