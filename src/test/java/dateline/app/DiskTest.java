package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.store.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or may not be written to: one line, exit code 4, and nothing lost. */
class DiskTest {

  private static final int PAGES = 60;

  @TempDir Path folder = Path.of("");
  private Path pages = Path.of("");

  @BeforeEach
  void writePages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(
          pages.resolve("page%02d.txt".formatted(i)),
          """
          Mayor opens harbour number %1$d in Port Alder

          The mayor opened harbour number %1$d in Port Alder on Monday, and she said that it would \
          stay open to ships from every country that pays its dues.
          """
              .formatted(i));
    }
  }

  private Path store(int count) {
    Path store = folder.resolve("news.db");
    List<String> words = new ArrayList<>(List.of("read", "--into", store.toString()));
    for (int i = 0; i < count; i++) {
      words.add(pages.resolve("page%02d.txt".formatted(i)).toString());
    }
    assertThat(Ran.of(Samples::claims, words.toArray(String[]::new)).code()).isEqualTo(Exit.OK);
    return store;
  }

  private SmallDisk disk(int kilobytes) throws Exception {
    return new SmallDisk(Files.createDirectory(folder.resolve("disk")), kilobytes);
  }

  private static long kept(Ran claims) {
    return claims
        .out()
        .lines()
        .map(l -> l.replaceAll(".*\"article\":\"([^\"]+).*", "$1"))
        .distinct()
        .count();
  }

  @Test
  void whatWasKeptBeforeTheDiskWasFullIsStillThere() throws Exception {
    Path copy = folder.resolve("copy.db");
    SmallDisk.Done done =
        disk(700)
            .run(
                SmallDisk.dateline("read '" + pages + "' --into news.db --threads 1")
                    + "; code=$?; cp news.db* '%s'; exit $code".formatted(folder));

    assertThat(done.code()).as(done.err()).isEqualTo(Exit.STORE);
    assertThat(done.err().lines().filter(l -> l.contains("news.db")))
        .singleElement()
        .asString()
        .isEqualTo("dateline: news.db: the disk is full; what was kept before is safe");
    Files.move(folder.resolve("news.db"), copy);
    if (Files.exists(folder.resolve("news.db-wal"))) {
      Files.move(folder.resolve("news.db-wal"), folder.resolve("copy.db-wal"));
    }
    long said = done.out().lines().filter(l -> l.startsWith("kept ")).count();
    assertThat(said).isBetween(1L, PAGES - 1L);
    assertThat(kept(Ran.of(Samples::claims, "claims", copy.toString(), "--as", "jsonl")))
        .isEqualTo(said);
    // With room again, the same command ends the work.
    Ran.of(Samples::claims, "read", pages.toString(), "--into", copy.toString());
    assertThat(kept(Ran.of(Samples::claims, "claims", copy.toString(), "--as", "jsonl")))
        .isEqualTo(PAGES);
  }

  @Test
  void aStoreOnADiskThatMayNotBeWrittenToIsReadAndNotChanged() throws Exception {
    Path store = store(3);
    SmallDisk.Done done =
        disk(4000)
            .run(
                """
                cp '%s' news.db && mount -o remount,ro "$PWD" || exit 99
                %s; echo "claims $?"
                %s; echo "read $?"
                %s; echo "new $?"
                """
                    .formatted(
                        store,
                        SmallDisk.dateline("claims news.db --as jsonl"),
                        SmallDisk.dateline("read '" + pages + "' --into news.db"),
                        SmallDisk.dateline("read '" + pages + "' --into new.db")));

    assertThat(done.out()).contains("claims 0\n", "read 4\n", "new 4\n");
    assertThat(kept(new Ran(0, done.out().replaceAll("(?m)^[a-z].*\n", ""), ""))).isEqualTo(3);
    assertThat(done.err().lines().filter(l -> l.contains(".db")))
        .containsExactly(
            "dateline: news.db: it cannot be opened; does its folder exist, and may it be written"
                + " to?",
            "dateline: new.db: it cannot be opened; does its folder exist, and may it be written"
                + " to?");
  }

  @Test
  void anArchiveThatFindsNoRoomLeavesNoHalfOne() throws Exception {
    Path store = store(PAGES);
    SmallDisk.Done done =
        disk(8)
            .run(
                SmallDisk.dateline("captures '" + store + "' --into a.warc.gz")
                    + "; code=$?; ls; exit $code");

    assertThat(done.code()).isEqualTo(Exit.STORE);
    assertThat(done.err().lines())
        .singleElement()
        .asString()
        .startsWith("dateline: a.warc.gz: cannot be written (No space left on device)");
    assertThat(done.out()).isEmpty();
  }

  @Test
  void outputThatFindsNoRoomIsNoSuccess() throws Exception {
    Path store = store(3);
    Assumptions.assumeTrue(
        Files.isWritable(Path.of("/dev/full")), "no device here that is always full");

    Ran ran =
        Ran.into(Path.of("/dev/full"), Samples::claims, "claims", store.toString(), "--as", "csv");

    assertThat(ran.code()).isEqualTo(Exit.STORE);
    assertThat(ran.err())
        .isEqualTo(
            "dateline: standard output: cannot be written (No space left on device);"
                + " what was written is not all\n");
  }
}
