package dateline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.read.Hints;
import dateline.store.PageReading;
import dateline.store.PageSteps;
import dateline.store.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A slot or a whole machine fails mid-run: no article is lost and none is written twice. */
@SuppressWarnings("try") // a cluster that is being closed may be interrupted, and so the test
class WorkerFailureTest {

  private static final int PAGES = 300;
  private static final int FAILS_AT = 150;
  private static final int MILLIS_A_PAGE = 10;

  private static final AtomicInteger READ = new AtomicInteger();
  private static final AtomicInteger OPENED = new AtomicInteger();
  private static CountDownLatch half = new CountDownLatch(FAILS_AT);
  private static int before;
  private static volatile boolean throwing;

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void begin() {
    READ.set(0);
    OPENED.set(0);
    half = new CountDownLatch(FAILS_AT);
    before = Integer.MAX_VALUE;
    throwing = false;
  }

  /** As slow as a small article, so that there is a middle of the run to fail in. */
  private static PageReading slow() {
    OPENED.incrementAndGet();
    PageReading steps = new PageSteps(Samples::claims);
    return (capture, hints) -> {
      try {
        Thread.sleep(MILLIS_A_PAGE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      half.countDown();
      if (READ.incrementAndGet() == FAILS_AT && throwing) {
        before = OPENED.get();
        throw new IllegalStateException("a slot fails, once");
      }
      return steps.read(capture, hints);
    };
  }

  private Configuration configuration() {
    Configuration configuration = new Configuration();
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 20);
    configuration.set(
        RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(200));
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.resolve("checkpoints").toUri().toString());
    configuration.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofMillis(500));
    configuration.set(HeartbeatManagerOptions.HEARTBEAT_TIMEOUT, Duration.ofSeconds(3));
    return configuration;
  }

  private JobGraph job(Path in, RuntimeExecutionMode mode) {
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    env.setRuntimeMode(mode);
    env.setParallelism(2);
    if (mode == RuntimeExecutionMode.STREAMING) {
      env.enableCheckpointing(200);
    }
    ClaimJob.build(
        env,
        new Plan(
            in.toUri().toString(),
            folder.resolve("out").toUri().toString(),
            ClaimFile.parquet,
            Hints.NONE,
            null),
        WorkerFailureTest::slow);
    return env.getStreamGraph().getJobGraph();
  }

  private MiniCluster twoMachines() throws Exception {
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration())
                .setNumTaskManagers(2)
                .setNumSlotsPerTaskManager(1)
                .withRandomPorts()
                .build());
    cluster.start();
    // The machine that dies must have a share of the work.
    while (cluster.requestClusterOverview().get().getNumTaskManagersConnected() < 2) {
      Thread.sleep(20);
    }
    return cluster;
  }

  private List<String> expected(Path in) throws IOException {
    return Archives.onOneMachine(
        in, new PageSteps(Samples::claims), folder.resolve("expected.db"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RuntimeExecutionMode.class,
      names = {"BATCH", "STREAMING"})
  void aSlotThatThrowsMidRunCostsNoArticleAndNoDuplicate(RuntimeExecutionMode mode)
      throws Exception {
    Path in = Archives.written(folder.resolve("in"), Archives.invented(PAGES), 4);
    throwing = true;
    try (MiniCluster cluster = twoMachines()) {
      JobGraph job = job(in, mode);
      cluster.submitJob(job).get();
      JobResult result = cluster.requestJobResult(job.getJobID()).get();

      assertThat(result.isSuccess()).isTrue();
    }
    assertThat(OPENED.get()).as("slots opened again").isGreaterThan(before);
    assertThat(Archives.record(folder.resolve("out"))).isEqualTo(expected(in));
  }

  @ParameterizedTest
  @EnumSource(
      value = RuntimeExecutionMode.class,
      names = {"BATCH", "STREAMING"})
  void aMachineThatDiesMidRunCostsNoArticleAndNoDuplicate(RuntimeExecutionMode mode)
      throws Exception {
    Path in = Archives.written(folder.resolve("in"), Archives.invented(PAGES), 4);
    try (MiniCluster cluster = twoMachines()) {
      JobGraph job = job(in, mode);
      cluster.submitJob(job).get();
      half.await();
      before = OPENED.get();
      cluster.terminateTaskManager(0).get();
      cluster.startTaskManager();
      JobResult result = cluster.requestJobResult(job.getJobID()).get();

      assertThat(result.isSuccess()).isTrue();
    }
    assertThat(OPENED.get()).as("slots opened again").isGreaterThan(before);
    assertThat(Archives.record(folder.resolve("out"))).isEqualTo(expected(in));
  }
}
