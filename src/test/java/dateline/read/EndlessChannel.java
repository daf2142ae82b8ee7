package dateline.read;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file of any length that takes no room: its beginning, and then one letter over and over. */
final class EndlessChannel implements SeekableByteChannel {

  private final byte[] head;
  private final long size;
  private long position;

  EndlessChannel(String head, long size) {
    this.head = head.getBytes(StandardCharsets.US_ASCII);
    this.size = size;
  }

  @Override
  public int read(ByteBuffer into) {
    if (position >= size) {
      return -1;
    }
    int count = (int) Math.min(into.remaining(), size - position);
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) 'a');
    for (int i = 0; i < count && position + i < head.length; i++) {
      bytes[i] = head[(int) position + i];
    }
    into.put(bytes);
    position += count;
    return count;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long to) {
    position = to;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
