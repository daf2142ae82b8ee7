package dateline.eval;

import java.util.List;
import java.util.Locale;

/**
 * A reliability diagram (DeGroot and Fienberg 1983): for each bin of confidence how often it was
 * right, against the diagonal on which it would be right as often as it says.
 */
final class CalibrationPlot {

  private static final int LEFT = 60;
  private static final int TOP = 50;
  private static final int SIDE = 360;

  private CalibrationPlot() {}

  /** The diagram as SVG. */
  static String svg(String title, Calibration calibration) {
    StringBuilder svg = new StringBuilder();
    line(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " font-family=\"sans-serif\" font-size=\"12\">",
        LEFT + SIDE + 30,
        TOP + SIDE + 60);
    line(svg, "<title>%s, mean error %.3f</title>", title, calibration.meanError());
    line(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
    line(svg, "<text x=\"%d\" y=\"20\" font-size=\"14\">%s</text>", LEFT, title);
    line(
        svg,
        "<text x=\"%d\" y=\"38\">mean error %.3f; beside each point how many</text>",
        LEFT,
        calibration.meanError());
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      grid(svg, tenth / 10.0);
    }
    line(
        svg,
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#767676\" stroke-dasharray=\"4 4\"/>",
        LEFT,
        TOP + SIDE,
        LEFT + SIDE,
        TOP);
    List<Calibration.Bin> bins = calibration.bins();
    StringBuilder path = new StringBuilder();
    for (Calibration.Bin bin : bins) {
      path.append(String.format(Locale.ROOT, " %.1f,%.1f", x(bin.said()), y(bin.right())));
    }
    line(
        svg,
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>",
        path.toString().strip());
    for (Calibration.Bin bin : bins) {
      line(
          svg,
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f5fa8\"/>"
              + "<text x=\"%.1f\" y=\"%.1f\">%d</text>",
          x(bin.said()),
          y(bin.right()),
          x(bin.said()) + 7,
          y(bin.right()) + 14,
          bin.count());
    }
    line(
        svg,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">confidence</text>",
        LEFT + SIDE / 2,
        TOP + SIDE + 42);
    line(
        svg,
        "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">right</text>",
        TOP + SIDE / 2);
    return svg.append("</svg>\n").toString();
  }

  private static void grid(StringBuilder svg, double share) {
    line(
        svg,
        "<path d=\"M%d %.1fh%dM%.1f %dv%d\" stroke=\"#dddddd\" fill=\"none\"/>"
            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>"
            + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>",
        LEFT,
        y(share),
        SIDE,
        x(share),
        TOP,
        SIDE,
        LEFT - 8,
        y(share) + 4,
        share,
        x(share),
        TOP + SIDE + 20,
        share);
  }

  private static double x(double share) {
    return LEFT + SIDE * share;
  }

  private static double y(double share) {
    return TOP + SIDE * (1 - share);
  }

  private static void line(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
