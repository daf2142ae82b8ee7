package dateline.cluster;

import dateline.claim.Claim;
import dateline.says.Source;
import dateline.store.ClaimJson;
import dateline.when.Time;
import dateline.where.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;

/**
 * Claims in Apache Parquet, a row each, every column optional where the record's is: the columns
 * that one asks by, then the claim's whole line and why it was made, from which {@link
 * ClaimJson#read} makes the claim again. For use by one thread.
 */
final class ParquetClaims implements BulkWriter<CodedArticle> {

  static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message claim {
            required binary id (STRING);
            required binary article (STRING);
            required binary capture (STRING);
            required int32 story;
            optional binary url (STRING);
            optional binary title (STRING);
            optional binary publisher (STRING);
            optional int32 published (DATE);
            required binary kind (STRING);
            required binary type (STRING);
            optional binary mode (STRING);
            required binary status (STRING);
            required boolean background;
            optional binary date_from (STRING);
            optional binary date_to (STRING);
            optional binary place (STRING);
            optional binary country (STRING);
            optional double lat;
            optional double lon;
            optional double value;
            required double confidence;
            optional binary actor (STRING);
            optional binary actor_country (STRING);
            optional binary recipient (STRING);
            optional binary recipient_country (STRING);
            optional binary sources (STRING);
            required binary sentence (STRING);
            required binary line (STRING);
            required binary why (STRING);
          }
          """);

  private final FSDataOutputStream out;
  private final ParquetWriter<Group> writer;

  ParquetClaims(FSDataOutputStream out) throws IOException {
    this.out = out;
    writer =
        ExampleParquetWriter.builder(new FlinkOutput(out))
            .withConf(new PlainParquetConfiguration())
            .withType(SCHEMA)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build();
  }

  @Override
  public void addElement(CodedArticle article) throws IOException {
    for (int i = 0; i < article.lines().length; i++) {
      writer.write(row(article, article.lines()[i], article.whys()[i]));
    }
  }

  private static Group row(CodedArticle article, String line, String why) {
    Claim claim = ClaimJson.read(line, why);
    Group row = new SimpleGroup(SCHEMA);
    row.add("id", claim.id());
    row.add("article", article.id());
    row.add("capture", article.digest());
    row.add("story", article.ordinal());
    text(row, "url", article.url());
    text(row, "title", article.title());
    text(row, "publisher", article.publisher());
    if (article.published() != null) {
      row.add("published", (int) LocalDate.parse(article.published()).toEpochDay());
    }
    row.add("kind", claim.kind().name().toLowerCase(Locale.ROOT));
    row.add("type", claim.type());
    text(row, "mode", claim.mode());
    row.add("status", claim.status().name().toLowerCase(Locale.ROOT));
    row.add("background", claim.background());
    day(row, claim.date());
    place(row, claim.place());
    number(row, "value", claim.value());
    row.add("confidence", claim.confidence());
    names(row, "actor", claim.actor(), party -> party.actor().name());
    names(row, "actor_country", claim.actor(), party -> party.actor().country());
    names(row, "recipient", claim.recipient(), party -> party.actor().name());
    names(row, "recipient_country", claim.recipient(), party -> party.actor().country());
    names(row, "sources", claim.sources(), Source::name);
    row.add("sentence", claim.evidence().text());
    row.add("line", line);
    row.add("why", why);
    return row;
  }

  private static void day(Group row, @Nullable Time date) {
    if (date != null) {
      text(row, "date_from", date.from());
      text(row, "date_to", date.to());
    }
  }

  private static void place(Group row, @Nullable Place place) {
    if (place != null) {
      text(row, "place", place.name());
      text(row, "country", place.country());
      number(row, "lat", place.lat());
      number(row, "lon", place.lon());
    }
  }

  private static void text(Group row, String column, @Nullable String text) {
    if (text != null) {
      row.add(column, text);
    }
  }

  private static void number(Group row, String column, @Nullable Double number) {
    if (number != null) {
      row.add(column, number);
    }
  }

  /** Several in one cell, as in the program's other tables. */
  private static <T> void names(
      Group row, String column, List<T> of, Function<T, @Nullable String> name) {
    String names =
        of.stream().map(name).map(n -> n == null ? "" : n).collect(Collectors.joining("; "));
    text(row, column, names.isEmpty() ? null : names);
  }

  @Override
  public void flush() {
    // A Parquet file is written a row group at a time; finish writes what is left.
  }

  @Override
  public void finish() throws IOException {
    writer.close();
    out.flush();
  }
}
