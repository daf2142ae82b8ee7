package dateline.read;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;

/** Who wrote the story of a page: by linked data, metadata, marked elements, visible bylines. */
final class PageAuthors {

  private PageAuthors() {}

  /**
   * The authors; the house where nobody else is named.
   *
   * @param titleStart offset of the headline in the decoded capture, or -1
   * @param site keys of the names by which the site calls itself
   */
  static List<String> of(
      Document page, Metas metas, JsonLd data, int titleStart, String language, Set<String> site) {
    AuthorNames told = told(metas, data, site);
    if (told.hasPerson()) {
      return told.all();
    }
    AuthorNames shown = shown(page, titleStart, language, site);
    if (!shown.isEmpty() && (told.isEmpty() || shown.hasPerson())) {
      return shown.all();
    }
    if (!told.isEmpty()) {
      return told.all();
    }
    AuthorNames house = new AuthorNames(Set.of());
    data.authors().forEach(house::add);
    if (house.isEmpty()) {
      data.otherAuthors().forEach(house::add);
    }
    if (house.isEmpty()) {
      AuthorMarks.addMarked(page, house);
    }
    return house.all();
  }

  /** What linked data and metadata say. */
  private static AuthorNames told(Metas metas, JsonLd data, Set<String> site) {
    AuthorNames names = new AuthorNames(site);
    data.authors().forEach(names::add);
    for (String meta : AuthorCues.METAS) {
      if (names.isEmpty()) {
        metas.all(meta).forEach(names::addTrusted);
      }
    }
    if (names.isEmpty() && AuthorNames.opensByline(metas.get("twitter:label1") + " ")) {
      // Cards have "Written by" as a label and the name as its data.
      names.addTrusted(metas.get("twitter:data1"));
    }
    return names;
  }

  /** The first person that the page itself shows, else the first house or user's name. */
  private static AuthorNames shown(
      Document page, int titleStart, String language, Set<String> site) {
    List<Consumer<AuthorNames>> places =
        List.of(
            names -> AuthorMarks.addMarked(page, names),
            names -> AuthorMarks.addLinked(page, names),
            names -> AuthorLines.add(page, titleStart, language, names),
            names -> AuthorMarks.addUsers(page, names));
    AuthorNames first = new AuthorNames(site);
    for (Consumer<AuthorNames> place : places) {
      AuthorNames names = new AuthorNames(site);
      place.accept(names);
      if (!names.areHouses()) {
        return names;
      }
      first = first.isEmpty() ? names : first;
    }
    return first;
  }

  /** Adds the names in what is given as an author. */
  static void addWords(List<String> names, String words) {
    AuthorNames found = new AuthorNames(Set.of());
    found.addTrusted(words);
    for (String name : found.all()) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }
}
