package dateline.read;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Dates that a page marks up as such: time elements, microformats, microdata. */
final class DateElements {

  private static final String MARKED =
      "[itemprop=datePublished],[itemprop=dateCreated],[property*=datePublished],"
          + "[property*=dateCreated],time[pubdate],abbr.published,.entry-date[datetime],"
          + ".published[datetime],.published[title],.dt-published";

  private static final Set<String> ELSEWHERE = Set.of("aside", "footer", "nav");

  private DateElements() {}

  static Optional<Published> of(Document page, String language) {
    for (Element element : page.select(MARKED)) {
      Optional<Published> found = value(element, language);
      if (found.isPresent() && !isElsewhere(element)) {
        return found;
      }
    }
    Optional<Published> later = Optional.empty();
    for (Element time : page.select("time[datetime]")) {
      if (isElsewhere(time)) {
        continue;
      }
      Optional<Published> found = value(time, language);
      boolean change =
          VisibleDates.isLater(time.className() + " " + time.attr("itemprop"))
              || time.attr("itemprop").equals("dateModified");
      if (found.isPresent() && !change) {
        return found;
      }
      later = later.isPresent() ? later : found;
    }
    return later;
  }

  private static Optional<Published> value(Element element, String language) {
    for (String attribute : new String[] {"content", "datetime", "title"}) {
      Optional<Published> found = PageDate.parse(element.attr(attribute), language, "metadata");
      if (found.isPresent()) {
        return found;
      }
    }
    return PageDate.parse(Spaces.collapse(element.text()), language, "visible text");
  }

  /** In a comment, a list of other stories or the page's frame; not in the story's own foot. */
  static boolean isElsewhere(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("body") || tag.equals("main") || at.selectFirst("h1") != null) {
        return false;
      }
      if (ELSEWHERE.contains(tag) && !(tag.equals("footer") && isOfStory(at))) {
        return true;
      }
      if (!tag.equals("article") && PageClasses.of(at).contains(PageClasses.Part.DROP)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfStory(Element foot) {
    Element article = foot.closest("article");
    return article != null && article.selectFirst("h1") != null;
  }
}
