package dateline.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses of the public network from those of this machine and the networks around it. */
final class Addresses {

  private Addresses() {}

  /** Whether the address belongs to the public network. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    return address instanceof Inet4Address ? isPublicFour(b) : isPublicSix(b);
  }

  /** RFC 6890: shared, protocol, documentation, benchmark and reserved ranges are not public. */
  private static boolean isPublicFour(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    int third = b[2] & 0xff;
    return !(first == 0
        || first == 10
        || first == 127
        || first >= 240
        || (first == 100 && second >= 64 && second < 128)
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 168)
        || (first == 192 && second == 0 && (third == 0 || third == 2))
        || (first == 198 && (second == 18 || second == 19))
        || (first == 198 && second == 51 && third == 100)
        || (first == 203 && second == 0 && third == 113));
  }

  /** Unique local, documentation, and what wraps an address of four bytes that is not public. */
  private static boolean isPublicSix(byte[] b) {
    if ((b[0] & 0xfe) == 0xfc) {
      return false;
    }
    if (b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && b[3] == (byte) 0xb8) {
      return false;
    }
    if (b[0] == 0x20 && b[1] == 0x02) {
      return isPublicFour(b, 2);
    }
    if (b[0] == 0 && b[1] == 0x64 && b[2] == (byte) 0xff && b[3] == (byte) 0x9b) {
      return isPublicFour(b, 12);
    }
    boolean zeros = true;
    for (int i = 0; i < 10; i++) {
      zeros &= b[i] == 0;
    }
    return !zeros || isPublicFour(b, 12);
  }

  private static boolean isPublicFour(byte[] b, int from) {
    try {
      byte[] four = {b[from], b[from + 1], b[from + 2], b[from + 3]};
      return isPublic(InetAddress.getByAddress(four));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
