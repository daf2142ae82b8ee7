package dateline.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to permitted addresses only. What is looked at is the very address
 * that is connected to, after all names are resolved: a name that changes its address between a
 * check and the connection (DNS rebinding) gains nothing.
 */
final class Gate extends SocketFactory {

  private final Predicate<InetAddress> opens;

  Gate(Predicate<InetAddress> opens) {
    this.opens = opens;
  }

  /** A connection that was not made. */
  static final class ShutException extends IOException {
    private static final long serialVersionUID = 1L;

    ShutException(InetAddress address) {
      super(address.getHostAddress());
    }
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress to, int timeout) throws IOException {
        if (!(to instanceof InetSocketAddress at) || at.isUnresolved()) {
          throw new IOException("no address to connect to");
        }
        if (!opens.test(at.getAddress())) {
          throw new ShutException(at.getAddress());
        }
        super.connect(to, timeout);
      }
    };
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress own, int ownPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) {
    throw new UnsupportedOperationException();
  }
}
