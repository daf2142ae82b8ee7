package dateline.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Errands side by side, one a host, finished by the thread that began them. */
class ErrandsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void aHostThatHasOneUnderWayGetsNoOther() {
    CountDownLatch end = new CountDownLatch(1);
    try (Errands errands = new Errands()) {
      errands.begin(
          "a.example",
          () -> {
            end.await();
            return () -> {};
          });

      assertThat(errands.mayBegin("a.example")).isFalse();
      assertThat(errands.mayBegin("b.example")).isTrue();
      end.countDown();
      assertThat(errands.finishOne(PATIENCE)).isTrue();
      assertThat(errands.mayBegin("a.example")).isTrue();
    }
  }

  @Test
  void whatAnErrandLeavesIsDoneByTheThreadThatFinishesIt() {
    List<Thread> done = new ArrayList<>();
    try (Errands errands = new Errands()) {
      errands.begin("a.example", () -> () -> done.add(Thread.currentThread()));
      errands.finishOne(PATIENCE);
    }

    assertThat(done).containsExactly(Thread.currentThread());
  }

  @Test
  void anErrandThatBreaksOffIsNotPassedOver() {
    try (Errands errands = new Errands()) {
      errands.begin(
          "a.example",
          () -> {
            throw new LinkageError("no such class");
          });

      assertThatThrownBy(() -> errands.finishOne(PATIENCE)).hasRootCauseMessage("no such class");
      assertThat(errands.isIdle()).isTrue();
    }
  }
}
