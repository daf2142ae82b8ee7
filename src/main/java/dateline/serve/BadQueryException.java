package dateline.serve;

/** An address that asks for what cannot be: the message says what to write. */
final class BadQueryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadQueryException(String message) {
    super(message);
  }
}
