package dateline.serve;

import dateline.what.Quads;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A selection over time as an SVG to print: cooperation above the line, conflict below it, by day,
 * week or month as the span is long.
 */
final class Figure {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 360;
  private static final int LEFT = 46;
  private static final int TOP = 54;
  private static final int BOTTOM = 46;

  /** Labels that fit below the axis. */
  private static final int LABELS = 8;

  private Figure() {}

  static String svg(List<Seen> events, String title) {
    NavigableMap<LocalDate, int[]> bins = bins(events);
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\">\n<title>%s</title>\n<rect width=\"%d\" height=\"%d\""
                + " fill=\"#fff\"/>\n",
            WIDTH,
            HEIGHT,
            escaped(title),
            WIDTH,
            HEIGHT));
    text(svg, LEFT, 22, "start", title);
    text(
        svg,
        LEFT,
        40,
        "start",
        "cooperation above the line, conflict below; events as told by the sources, not as facts");
    if (bins.isEmpty()) {
      text(svg, WIDTH / 2, HEIGHT / 2, "middle", "no dated events");
    } else {
      bars(svg, bins);
    }
    return svg.append("</svg>\n").toString();
  }

  private static NavigableMap<LocalDate, int[]> bins(List<Seen> events) {
    TreeMap<LocalDate, int[]> days = new TreeMap<>();
    for (Seen seen : events) {
      LocalDate day = seen.day();
      if (day != null) {
        days.computeIfAbsent(day, d -> new int[2]);
      }
    }
    if (days.isEmpty()) {
      return days;
    }
    Function<LocalDate, LocalDate> bin =
        bin(ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()));
    TreeMap<LocalDate, int[]> bins = new TreeMap<>();
    for (Seen seen : events) {
      LocalDate day = seen.day();
      if (day != null) {
        int[] counts = bins.computeIfAbsent(bin.apply(day), d -> new int[2]);
        counts[0] += Quads.isCooperation(seen.quad()) ? 1 : 0;
        counts[1] += Quads.isConflict(seen.quad()) ? 1 : 0;
      }
    }
    return bins;
  }

  private static Function<LocalDate, LocalDate> bin(long days) {
    if (days <= 120) {
      return day -> day;
    }
    return days <= 730
        ? day -> day.with(WeekFields.ISO.dayOfWeek(), 1)
        : day -> YearMonth.from(day).atDay(1);
  }

  private static void bars(StringBuilder svg, NavigableMap<LocalDate, int[]> bins) {
    int up = bins.values().stream().mapToInt(c -> c[0]).max().orElse(0);
    int down = bins.values().stream().mapToInt(c -> c[1]).max().orElse(0);
    double unit = (double) (HEIGHT - TOP - BOTTOM) / Math.max(1, up + down);
    double base = TOP + up * unit;
    long span = ChronoUnit.DAYS.between(bins.firstKey(), bins.lastKey()) + 1;
    double day = (double) (WIDTH - LEFT - 12) / span;
    double width =
        Math.max(1.5, Math.min(26, (WIDTH - LEFT - 12.0) / Math.max(8, bins.size()) - 2));
    @Nullable LocalDate labelled = null;
    for (Map.Entry<LocalDate, int[]> bin : bins.entrySet()) {
      double x = LEFT + (ChronoUnit.DAYS.between(bins.firstKey(), bin.getKey()) + 0.5) * day;
      int[] counts = bin.getValue();
      bar(svg, x - width / 2, base - counts[0] * unit, width, counts[0] * unit, "#1d7d74");
      bar(svg, x - width / 2, base, width, counts[1] * unit, "#bd4328");
      if (labelled == null
          || ChronoUnit.DAYS.between(labelled, bin.getKey()) >= (double) span / LABELS) {
        text(svg, x, HEIGHT - 18, "middle", bin.getKey().toString());
        labelled = bin.getKey();
      }
    }
    svg.append(
        String.format(
            Locale.ROOT, "<path d=\"M%d %.1fH%d\" stroke=\"#1d1d1b\"/>\n", LEFT, base, WIDTH - 12));
    text(svg, LEFT - 6, TOP + 10, "end", String.valueOf(up));
    text(svg, LEFT - 6, HEIGHT - BOTTOM, "end", String.valueOf(down));
  }

  private static void bar(
      StringBuilder svg, double x, double y, double width, double height, String fill) {
    if (height > 0) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
              x,
              y,
              width,
              height,
              fill));
    }
  }

  private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
            x,
            y,
            anchor,
            escaped(words)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
