package dateline.cluster;

import dateline.app.HintOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline cluster-job}: the same steps inside Apache Flink. */
@Command(
    name = "dateline cluster-job",
    mixinStandardHelpOptions = true,
    version = "dateline 0.1.0",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    descriptionHeading = "%n",
    footerHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all done; complaints/ names the pages that could not be read",
      " 2:the command is not written as the help says, or a folder cannot be used",
      "70:the job failed; run it again into an empty folder"
    },
    description = {
      "Reads a folder of web archives (WARC, gzipped or not) on many machines, or on this one in a"
          + " cluster of its own, and writes the same claims as `dateline read` would.",
      "A page that stands in several archives is read once, an article that several pages hold is"
          + " written once. Files under claims/ are final; a file whose name begins with a dot is"
          + " not, and is to be left out.",
      "`dateline captures news.db > pages.warc.gz` writes a store's pages as such an archive."
    },
    footer = {
      "On this machine:",
      "  dateline cluster-job --in warcs/ --out record/ --slots 2",
      "  dateline cluster-job --in warcs/ --out record/ --mode stream --follow 30",
      "",
      "On a Flink 2.3 cluster, with Java 17 on every machine and folders that all of them see"
          + " (HDFS, S3, NFS):",
      "  ./mvnw -Pcluster -DskipTests package",
      "  flink run -p 64 target/cluster/dateline-0.1.0-cluster.jar \\",
      "      --in s3://news/warcs --out s3://news/record --mode stream",
      "Every process loads the model once for all its slots (0.6 GB for a process of one slot: set"
          + " taskmanager.memory.task.off-heap.size). A native library can be loaded once a process:"
          + " give each job a cluster of its own (application mode), or put the jar into lib/."
    })
public final class ClusterCommand implements Callable<Integer> {

  private static final int USAGE = 2;
  private static final int INTERNAL = 70;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of web archives; folders in it too.")
  private String in = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where claims/ and complaints/ are made.")
  private String out = "";

  @Option(
      names = "--slots",
      paramLabel = "N",
      description =
          "Pages read at a time. Default: the processors of this machine, or what `flink run -p`"
              + " says.")
  private int slots;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "How to write claims: ${COMPLETION-CANDIDATES}. Default: parquet.")
  private ClaimFile form = ClaimFile.parquet;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "batch: write at the end, and after a failure do again what was lost; stream: make files"
              + " final with every checkpoint, and go on from the last. Default: batch.")
  private Mode mode = Mode.batch;

  @Option(
      names = "--checkpoint",
      paramLabel = "SECONDS",
      description = "Between checkpoints of a stream; every one begins new files. Default: 300.")
  private int checkpoint = 300;

  @Option(
      names = "--follow",
      paramLabel = "SECONDS",
      description = "Look so often for new archives and never end; needs --mode stream.")
  private int follow;

  @Mixin private final HintOptions given = new HintOptions();

  private final Steps steps;
  private final PrintStream err;

  /** Two ways to run one program. */
  enum Mode {
    batch(RuntimeExecutionMode.BATCH),
    stream(RuntimeExecutionMode.STREAMING);

    private final RuntimeExecutionMode flink;

    Mode(RuntimeExecutionMode flink) {
      this.flink = flink;
    }
  }

  ClusterCommand(Steps steps, PrintStream err) {
    this.steps = steps;
    this.err = err;
  }

  /** Runs the job; a cluster that submits it must not be ended, so success returns. */
  public static void main(String[] args) {
    int code = execute(Engine::shared, System.err, args);
    if (code != 0 || System.getProperty("dateline.home") != null) {
      System.exit(code);
    }
  }

  static int execute(Steps steps, PrintStream err, String... args) {
    return new CommandLine(new ClusterCommand(steps, err))
        .setParameterExceptionHandler(
            (e, words) -> {
              err.println(
                  "dateline: " + e.getMessage() + "; `dateline cluster-job --help` shows how");
              return USAGE;
            })
        .setExecutionExceptionHandler(
            (e, command, result) -> {
              err.println("dateline: the job failed: " + cause(e));
              return INTERNAL;
            })
        .execute(args);
  }

  private static String cause(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString();
  }

  @Override
  public Integer call() throws Exception {
    String refusal = refusal();
    if (refusal != null) {
      err.println("dateline: " + refusal);
      return USAGE;
    }
    Plan plan =
        new Plan(
            in,
            out,
            form,
            given.hints(),
            follow == 0 ? null : Duration.ofSeconds(follow));
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    env.setRuntimeMode(mode.flink);
    if (slots > 0) {
      env.setParallelism(slots);
    }
    if (mode == Mode.stream) {
      env.enableCheckpointing(Duration.ofSeconds(checkpoint).toMillis());
    }
    ClaimJob.build(env, plan, steps);
    JobExecutionResult done = env.execute("dateline " + in);
    err.printf(
        "dateline: done in %.1f s; claims are in %s%n",
        done.getNetRuntime() / 1000.0, new org.apache.flink.core.fs.Path(out, "claims"));
    return 0;
  }

  /** What a cluster's own settings overrule. */
  private Configuration configuration() {
    Configuration configuration = new Configuration();
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 10);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofSeconds(1));
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
        new org.apache.flink.core.fs.Path(absolute(out), ".checkpoints").toUri().toString());
    return configuration;
  }

  private static String absolute(String folder) {
    return folder.contains("://") ? folder : Path.of(folder).toAbsolutePath().toUri().toString();
  }

  private @Nullable String refusal() {
    if (follow > 0 && mode == Mode.batch) {
      return "--follow never ends, so it needs --mode stream";
    }
    if (checkpoint < 1 || slots < 0 || follow < 0) {
      return "--slots, --checkpoint and --follow are whole numbers above nought";
    }
    if (!in.contains("://") && !Files.isDirectory(Path.of(in))) {
      return in + ": no such folder; name one with web archives in it";
    }
    if (!out.contains("://") && holdsClaims(Path.of(out, "claims"))) {
      return out + ": holds a record already; name an empty folder";
    }
    return null;
  }

  private static boolean holdsClaims(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
