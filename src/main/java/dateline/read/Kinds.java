package dateline.read;

import dateline.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells live blogs and opinion by the section that a publisher files them under. */
final class Kinds {

  static final String NEWS = "news";
  private static final Map<String, String> BY_SECTION = new HashMap<>();

  static {
    for (Table.Row row : Table.resource("/dateline/read/sections.tsv").rows()) {
      BY_SECTION.put(row.get("section"), row.get("kind"));
    }
  }

  private Kinds() {}

  /** "live", "opinion" or "news", by the folders of the address and the names of the sections. */
  static String of(@Nullable String url, List<String> sections) {
    for (String section : sections) {
      String kind = BY_SECTION.get(section.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
      if (kind != null) {
        return kind;
      }
    }
    if (url == null) {
      return NEWS;
    }
    String[] folders = url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT).split("/", -1);
    // The last part names the story itself.
    for (int i = 3; i + 1 < folders.length; i++) {
      String kind = BY_SECTION.get(folders[i]);
      if (kind != null) {
        return kind;
      }
    }
    return NEWS;
  }
}
