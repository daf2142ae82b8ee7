package dateline.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stream out of the program that remembers why it could not be written to. */
final class Outward extends PrintStream {

  private final Remembering stream;

  /** What is written here goes there, in UTF-8. */
  Outward(OutputStream there) {
    this(new Remembering(there));
  }

  private Outward(Remembering stream) {
    super(stream, false, StandardCharsets.UTF_8);
    this.stream = stream;
  }

  /** Why something was lost on the way; null where all was written, or nobody wanted more. */
  @Nullable String lost() {
    return checkError() ? stream.reason : null;
  }

  private static final class Remembering extends FilterOutputStream {

    private @Nullable String reason;

    Remembering(OutputStream there) {
      super(there);
    }

    @Override
    public void write(int one) throws IOException {
      remembered(() -> out.write(one));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      remembered(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
      remembered(out::flush);
    }

    private interface Writing {
      void write() throws IOException;
    }

    private void remembered(Writing writing) throws IOException {
      try {
        writing.write();
      } catch (IOException e) {
        String message = String.valueOf(e.getMessage());
        // Whoever reads at the other end of a pipe may stop when it is enough.
        if (!message.toLowerCase(Locale.ROOT).contains("pipe")) {
          reason = message;
        }
        throw e;
      }
    }
  }
}
