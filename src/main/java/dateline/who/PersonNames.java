package dateline.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How news shortens a person's name after the first time. */
final class PersonNames {

  /** Where the family name stands first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "KHM");

  private PersonNames() {}

  /** The ends of a name that may stand for it: "von der Leyen", "Leyen"; "al-Assad", "Assad". */
  static List<String> shortForms(String name, @Nullable String country) {
    String[] words = name.split("\\s+");
    List<String> forms = new ArrayList<>();
    for (int from = 1; from < words.length; from++) {
      forms.add(String.join(" ", List.of(words).subList(from, words.length)));
    }
    String last = words[words.length - 1];
    int hyphen = last.indexOf('-');
    if (hyphen > 0 && hyphen <= 3 && Character.isLowerCase(last.charAt(0))) {
      forms.add(last.substring(hyphen + 1));
    }
    if (country != null && FAMILY_FIRST.contains(country) && words.length > 1) {
      forms.add(words[0]);
    }
    return forms;
  }
}
