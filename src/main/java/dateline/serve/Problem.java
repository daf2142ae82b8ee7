package dateline.serve;

/** Why a request gets no answer: a status of HTTP and one line for people. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  Problem(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }

  static Problem notFound(String what) {
    return new Problem(404, "no such " + what);
  }
}
