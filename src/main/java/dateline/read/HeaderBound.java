package dateline.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The bytes of an archive, of which the header of a record takes no more than a few: a parser keeps
 * a header whole, and one without end would fill the memory.
 */
final class HeaderBound implements SeekableByteChannel {

  /** Also of packed bytes, which unpack to a thousand times as much at most. */
  private static final int MOST = 128 * 1024;

  private final SeekableByteChannel channel;
  private long left = Long.MAX_VALUE;

  HeaderBound(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** A header is read from here on. */
  void header() {
    left = MOST;
  }

  /** What is read from here on has another bound. */
  void body() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (left <= 0) {
      throw new IOException("a header of more than " + MOST / 1024 + " KB");
    }
    int count = channel.read(into);
    left -= Math.max(0, count);
    return count;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return channel.write(from);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long to) throws IOException {
    channel.position(to);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long to) throws IOException {
    channel.truncate(to);
    return this;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
