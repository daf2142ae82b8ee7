package dateline.app;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Rows in Apache Parquet, every column optional. The file is made beside and copied to the output
 * at the end, for its directory stands last.
 */
final class ParquetRows implements RowWriter {

  private record Open(
      Path folder, Path file, List<Column> columns, ParquetWriter<List<@Nullable Object>> writer) {}

  private final PrintStream out;
  private @Nullable Open open;

  ParquetRows(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(List<Column> columns) {
    try {
      Path folder = Files.createTempDirectory("dateline");
      Path file = folder.resolve("rows.parquet");
      open =
          new Open(
              folder,
              file,
              columns,
              ParquetWriter.writeFile(
                  schema(columns), file.toFile(), (row, cells) -> write(columns, row, cells)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageType schema(List<Column> columns) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : columns) {
      switch (column.holds()) {
        case TEXT ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.title());
        case WHOLE -> schema.optional(PrimitiveTypeName.INT64).named(column.title());
        case NUMBER -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.title());
        case FLAG -> schema.optional(PrimitiveTypeName.BOOLEAN).named(column.title());
        case DAY ->
            schema
                .optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(column.title());
      }
    }
    return schema.named("dateline");
  }

  private static void write(List<Column> columns, List<@Nullable Object> row, ValueWriter cells) {
    for (int i = 0; i < columns.size(); i++) {
      Object cell = row.get(i);
      if (cell != null) {
        cells.write(columns.get(i).title(), value(columns.get(i).holds(), cell));
      }
    }
  }

  private static Object value(Column.Holds holds, Object cell) {
    return switch (holds) {
      case TEXT -> RowWriter.text(cell);
      case WHOLE -> ((Number) cell).longValue();
      case NUMBER -> ((Number) cell).doubleValue();
      case FLAG -> cell;
      case DAY -> Math.toIntExact(((LocalDate) cell).toEpochDay());
    };
  }

  @Override
  public void write(List<@Nullable Object> cells) {
    try {
      opened().writer().write(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    Open done = opened();
    try {
      done.writer().close();
      Files.copy(done.file(), out);
      Files.delete(done.file());
      Files.delete(done.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Open opened() {
    if (open == null) {
      throw new IllegalStateException("rows come after the titles");
    }
    return open;
  }
}
