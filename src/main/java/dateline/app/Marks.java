package dateline.app;

import dateline.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sentence in lines, with the words that carry its claims marked. */
final class Marks {

  /** Private characters that stand for the ends of a mark while lines are cut. */
  static final char ON = '\ue000';

  static final char OFF = '\ue001';

  private Marks() {}

  /** The sentence that these claims share, cut into lines. */
  static List<String> lines(List<Claim> claims, boolean colour, int width) {
    String text = claims.get(0).evidence().text().replace(ON, ' ').replace(OFF, ' ');
    List<String> lines = Lines.of(Plain.line(colour ? marked(text, claims) : text), width);
    return colour ? inked(lines) : lines;
  }

  private static String marked(String text, List<Claim> claims) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    List<Claim.Evidence> in = new ArrayList<>();
    claims.forEach(c -> in.add(c.evidence()));
    in.sort(Comparator.comparingInt(e -> e.trigger().start()));
    for (Claim.Evidence evidence : in) {
      int from = evidence.trigger().start() - evidence.start();
      int to = evidence.trigger().end() - evidence.start();
      if (from >= done && from < to && to <= text.length()) {
        out.append(text, done, from).append(ON).append(text, from, to).append(OFF);
        done = to;
      }
    }
    return out.append(text.substring(done)).toString();
  }

  /** A mark that goes over the end of a line ends there and begins again on the next. */
  private static List<String> inked(List<String> lines) {
    List<String> inked = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      String whole = open ? ON + line : line;
      open = whole.lastIndexOf(ON) > whole.lastIndexOf(OFF);
      whole = open ? whole + OFF : whole;
      StringBuilder out = new StringBuilder();
      for (int at = 0; at < whole.length(); ) {
        int on = whole.indexOf(ON, at);
        if (on < 0) {
          out.append(whole, at, whole.length());
          break;
        }
        int off = whole.indexOf(OFF, on);
        out.append(whole, at, on).append(Ink.MARKED.on(whole.substring(on + 1, off), true));
        at = off + 1;
      }
      inked.add(out.toString());
    }
    return inked;
  }
}
