package dateline.read;

import org.jspecify.annotations.Nullable;

/** A block before it has its place in the article's text. */
record Piece(Role role, String text, int rawStart, @Nullable String credit) {

  static Piece of(Role role, String text, int rawStart) {
    return new Piece(role, text, rawStart, null);
  }
}
