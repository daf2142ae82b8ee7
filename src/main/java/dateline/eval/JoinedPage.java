package dateline.eval;

import dateline.read.Role;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A plain text of several stories as a scraper would leave it, with what each of its lines is.
 *
 * @param name of the stories and the layout
 * @param text the scrape
 * @param lines its lines in order
 */
record JoinedPage(String name, String text, List<Gold> lines) {

  private static final int LABEL_EVERY = 3;

  /**
   * What a line is.
   *
   * @param story number of its story, from 0
   * @param role its role, or null where it belongs into no article's text
   * @param text its words
   */
  record Gold(int story, @Nullable Role role, String text) {}

  /** How a scraper lays a story out. */
  enum Layout {
    /** Headline and paragraphs, a blank line between them. */
    BARE,
    /** Headline and captions twice over with a control label between, three blank lines before. */
    DOUBLED,
    /** Byline, date and share labels above; paragraphs on lines without blanks between. */
    SIGNED,
    /** Captions with credits and pointers to other stories among the paragraphs. */
    STREWN,
    /** A page in HTML with one article element below the other, as endless scrolling leaves it. */
    SCROLLED
  }

  /** Joins stories in one layout. */
  static JoinedPage of(List<FundusPage> stories, Layout layout) {
    StringBuilder text = new StringBuilder();
    List<Gold> lines = new ArrayList<>();
    StringBuilder name = new StringBuilder(layout.toString());
    for (int i = 0; i < stories.size(); i++) {
      FundusPage story = stories.get(i);
      name.append(' ').append(story.name());
      text.append(i > 0 && layout == Layout.DOUBLED ? "\n\n\n" : "");
      Writer writer = new Writer(text, lines, i, layout == Layout.SIGNED ? "\n" : "\n\n");
      switch (layout) {
        case BARE -> writer.bare(story);
        case DOUBLED -> writer.doubled(story);
        case SIGNED -> writer.signed(story);
        case STREWN -> writer.strewn(story);
        case SCROLLED -> writer.scrolled(story);
      }
    }
    if (layout == Layout.SCROLLED) {
      text.insert(0, "<!doctype html><html><body><main>").append("</main></body></html>");
    }
    return new JoinedPage(name.toString(), text.toString(), List.copyOf(lines));
  }

  /** Writes one story. */
  private record Writer(StringBuilder text, List<Gold> lines, int story, String parting) {

    void bare(FundusPage page) {
      line(Role.TITLE, page.title(), "\n\n");
      paragraphs(page);
    }

    void doubled(FundusPage page) {
      for (int time = 0; time < 2; time++) {
        line(Role.TITLE, page.title(), "\n\n");
        for (FundusPage.Image image : page.images()) {
          if (!image.caption().isBlank()) {
            line(Role.CAPTION, image.caption(), "\n");
            line(Role.CAPTION, image.caption(), "\n");
          }
        }
        if (time == 0) {
          line(null, "TT", "\n\n");
        }
      }
      text.append('\n');
      labelled(page, "Read also");
    }

    void signed(FundusPage page) {
      line(Role.TITLE, page.title(), "\n");
      if (!page.authors().isEmpty()) {
        line(null, "By " + String.join(", ", page.authors()), "\n");
      }
      line(null, page.date().substring(0, Math.min(10, page.date().length())), "\n");
      line(null, "Share", "\n");
      labelled(page, "Advertisement");
      line(null, "Read more", "\n");
    }

    void strewn(FundusPage page) {
      line(Role.TITLE, page.title(), "\n\n");
      int at = 0;
      for (String paragraph : page.paragraphs()) {
        line(Role.PARAGRAPH, paragraph, parting);
        if (at < page.images().size() && !page.images().get(at).caption().isBlank()) {
          FundusPage.Image image = page.images().get(at);
          String credit = image.authors().isEmpty() ? "AFP" : image.authors().get(0);
          line(Role.CAPTION, image.caption() + " (Photo: " + credit + ")", parting);
        }
        at++;
        if (at % LABEL_EVERY == 0) {
          line(null, "Share", parting);
        }
      }
      line(null, "Read more", "\n\n");
    }

    void scrolled(FundusPage page) {
      text.append("<article><header>");
      element("h1", Role.TITLE, page.title());
      if (!page.authors().isEmpty()) {
        element("div class=by", null, "By " + String.join(", ", page.authors()));
      }
      element("div", null, page.date().substring(0, Math.min(10, page.date().length())));
      text.append("</header>");
      for (FundusPage.Image image : page.images()) {
        if (!image.caption().isBlank()) {
          text.append("<figure><img src=i.jpg>");
          element("figcaption", Role.CAPTION, image.caption());
          text.append("</figure>");
        }
      }
      page.paragraphs().forEach(paragraph -> element("p", Role.PARAGRAPH, paragraph));
      text.append("</article>");
    }

    private void element(String tag, @Nullable Role role, String words) {
      text.append('<').append(tag).append('>');
      int before = text.length();
      line(role, words, "");
      String escaped = Entities.escape(text.substring(before));
      text.replace(before, text.length(), escaped);
      text.append("</").append(tag.replaceFirst(" .*", "")).append('>');
    }

    /** With an advert's label now and then, as pages have them among their paragraphs. */
    private void labelled(FundusPage page, String label) {
      int at = 0;
      for (String paragraph : page.paragraphs()) {
        line(Role.PARAGRAPH, paragraph, parting);
        if (++at % LABEL_EVERY == 0) {
          line(null, label, parting);
        }
      }
    }

    private void paragraphs(FundusPage page) {
      page.paragraphs().forEach(paragraph -> line(Role.PARAGRAPH, paragraph, parting));
    }

    private void line(@Nullable Role role, String words, String after) {
      String line = words.replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        text.append(line).append(after);
        lines.add(new Gold(story, role, line));
      }
    }
  }
}
