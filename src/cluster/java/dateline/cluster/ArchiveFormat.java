package dateline.cluster;

import dateline.read.Hints;
import dateline.read.WebArchive;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.jspecify.annotations.Nullable;

/**
 * Web archives as a source of Flink. A slot's place in an archive is the number of records that it
 * has handed on: after a failure the archive is unpacked again from its beginning and so many are
 * passed over, which costs a thousandth of what reading them did.
 */
final class ArchiveFormat implements BulkFormat<ShippedPage, FileSourceSplit> {

  private static final long serialVersionUID = 1;

  private final @Nullable String date;
  private final @Nullable String publisher;

  /**
   * Of archives.
   *
   * @param known used where a page does not say so itself
   */
  ArchiveFormat(Hints known) {
    date = known.date() == null ? null : known.date().toString();
    publisher = known.publisher();
  }

  @Override
  public Reader<ShippedPage> createReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    WebArchive archive =
        WebArchive.open(split.path().toString(), FlinkChannel.open(split.path()));
    return new Pages(
        archive, new Hints(date == null ? null : LocalDate.parse(date), publisher));
  }

  @Override
  public Reader<ShippedPage> restoreReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    Pages pages = (Pages) createReader(configuration, split);
    pages.pass(
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L));
    return pages;
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<ShippedPage> getProducedType() {
    return TypeInformation.of(ShippedPage.class);
  }

  /** An archive's pages, a few at a time so that memory stays bounded. */
  private static final class Pages implements Reader<ShippedPage> {

    private static final int MOST_PAGES = 16;
    private static final long MOST_BYTES = 4 << 20;

    private final WebArchive archive;
    private final Hints known;
    private long given;

    Pages(WebArchive archive, Hints known) {
      this.archive = archive;
      this.known = known;
    }

    void pass(long records) {
      while (given < records && archive.next() != null) {
        given++;
      }
    }

    @Override
    public @Nullable RecordIterator<ShippedPage> readBatch() {
      List<ShippedPage> pages = new ArrayList<>();
      long bytes = 0;
      while (pages.size() < MOST_PAGES && bytes < MOST_BYTES) {
        WebArchive.Member member = archive.next();
        if (member == null) {
          break;
        }
        ShippedPage page = ShippedPage.of(member, known);
        bytes += page.bytes().length;
        pages.add(page);
      }
      if (pages.isEmpty()) {
        return null;
      }
      ArrayResultIterator<ShippedPage> batch = new ArrayResultIterator<>();
      batch.set(
          pages.toArray(ShippedPage[]::new), pages.size(), CheckpointedPosition.NO_OFFSET, given);
      given += pages.size();
      return batch;
    }

    @Override
    public void close() throws IOException {
      archive.close();
    }
  }
}
