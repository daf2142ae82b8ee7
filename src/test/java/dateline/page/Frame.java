package dateline.page;

/**
 * How large a page is shown, and in which theme.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark whether the reader prefers dark pages
 */
record Frame(int width, int height, boolean dark) {

  static final Frame DESK = new Frame(1280, 900, false);
  static final Frame PHONE = new Frame(390, 844, false);

  Frame inTheDark() {
    return new Frame(width, height, true);
  }

  @Override
  public String toString() {
    return (width < 600 ? "phone" : "desk") + (dark ? "-dark" : "-light");
  }
}
