package dateline.parse;

import ai.onnxruntime.OrtEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Loads ONNX Runtime on a thread with a deep stack. While it loads, version 1.29 goes through the
 * command line of the process with a recursive pattern that takes some 300 bytes of stack a
 * character: 4,000 characters of file names or class path end a thread of usual depth, and with it
 * the whole process, without a word.
 */
final class OnnxRuntime {

  /** For a command line of a million characters; what is not used costs no memory. */
  private static final long STACK_BYTES = 512L << 20;

  private OnnxRuntime() {}

  /**
   * The process's one environment.
   *
   * @throws IllegalStateException where the platform cannot run it
   */
  static OrtEnvironment environment() {
    Loading loading = new Loading();
    Thread thread = new Thread(null, loading, "loading the engine", STACK_BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (loading.environment == null) {
      throw new IllegalStateException("cannot start the language model", loading.failure);
    }
    return loading.environment;
  }

  private static final class Loading implements Runnable {
    private @Nullable OrtEnvironment environment;
    private @Nullable Throwable failure;

    @Override
    public void run() {
      try {
        environment = OrtEnvironment.getEnvironment();
      } catch (RuntimeException | LinkageError e) {
        failure = e;
      }
    }
  }
}
