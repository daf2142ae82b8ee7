package dateline.read;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text, with lines that were wrapped at a width joined again. */
final class TextLines {

  /** A longer line is no paragraph of any article. */
  static final int MOST_LINE = 200_000;

  private static final int WIDEST_WRAP = 110;
  private static final int NARROWEST_WRAP = 40;

  /** A stretch of the text between line breaks. */
  private record Span(int start, int end, int gap) {}

  private TextLines() {}

  /**
   * The lines that are not blank.
   *
   * @throws UnreadableException where one is longer than any paragraph
   */
  static List<Line> of(String name, String text) {
    List<Span> spans = spans(name, text);
    boolean wrapped = isWrapped(text, spans);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span first = spans.get(i);
      int end = first.end();
      while (wrapped && i + 1 < spans.size() && continues(text, spans, i)) {
        i++;
        end = spans.get(i).end();
      }
      int start = Spaces.firstVisible(text, first.start(), end);
      String line = Spaces.collapse(text.substring(start, end));
      if (!line.isEmpty()) {
        lines.add(new Line(line, start, first.gap(), LineRole.SHORT));
      }
    }
    return lines;
  }

  private static List<Span> spans(String name, String text) {
    List<Span> spans = new ArrayList<>();
    int gap = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      if (end - start > MOST_LINE) {
        throw new UnreadableException(
            name,
            String.format(
                "a line of %,d characters is no text of an article; give a page or plain text",
                end - start));
      }
      if (Spaces.firstVisible(text, start, end) == end) {
        gap++;
      } else {
        spans.add(new Span(start, end, gap));
        gap = 0;
      }
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return spans;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  /** Text set to a width: no line is wider, and most lines that another follows come near it. */
  private static boolean isWrapped(String text, List<Span> spans) {
    int widest = 0;
    for (Span span : spans) {
      widest = Math.max(widest, span.end() - span.start());
    }
    if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
      return false;
    }
    int followed = 0;
    int open = 0;
    for (int i = 0; i + 1 < spans.size(); i++) {
      if (spans.get(i + 1).gap() == 0) {
        followed++;
        open += endsOpen(text, spans.get(i)) ? 1 : 0;
      }
    }
    return followed >= 3 && open > followed * 0.6;
  }

  private static boolean endsOpen(String text, Span span) {
    int end = span.end();
    while (end > span.start() && Spaces.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > span.start() && !Sentences.isEnd(text.charAt(end - 1));
  }

  private static boolean continues(String text, List<Span> spans, int at) {
    Span here = spans.get(at);
    Span next = spans.get(at + 1);
    return next.gap() == 0 && (endsOpen(text, here) || here.end() - here.start() > NARROWEST_WRAP);
  }
}
