package dateline.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** A file of any file system that Flink knows (local, HDFS, S3), to read from. For one thread. */
final class FlinkChannel implements SeekableByteChannel {

  private static final int WINDOW = 1 << 16;

  private final FSDataInputStream in;
  private final long size;
  private final byte[] window = new byte[WINDOW];
  private boolean open = true;

  private FlinkChannel(FSDataInputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  static FlinkChannel open(Path file) throws IOException {
    FileSystem system = file.getFileSystem();
    return new FlinkChannel(system.open(file), system.getFileStatus(file).getLen());
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    int read = in.read(window, 0, Math.min(window.length, to.remaining()));
    if (read > 0) {
      to.put(window, 0, read);
    }
    return read;
  }

  @Override
  public long position() throws IOException {
    return in.getPos();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    in.seek(Math.min(position, size));
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }
}
