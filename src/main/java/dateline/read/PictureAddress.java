package dateline.read;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * By what a picture is known again: the long parts of its addresses, since the same picture is had
 * in many sizes, under other folders and through services that scale it.
 */
final class PictureAddress {

  private static final int SHORTEST = 12;

  private static final Pattern PARTING = Pattern.compile("[/?&=\\s,]|%2[fF]");
  private static final Pattern SIZE = Pattern.compile("(?:[-_]\\d+x\\d+)?(?:\\.[a-z]{3,4})?$");

  private PictureAddress() {}

  /** The parts of an address that may tell its picture from others. */
  static Set<String> keys(String address) {
    Set<String> keys = new LinkedHashSet<>();
    for (String part : PARTING.split(address.toLowerCase(Locale.ROOT), -1)) {
      String key = SIZE.matcher(part).replaceFirst("");
      if (key.length() >= SHORTEST && key.chars().anyMatch(Character::isDigit)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The same of a picture element: of all addresses in its attributes. */
  static Set<String> keys(Element picture) {
    Set<String> keys = new LinkedHashSet<>();
    for (Attribute attribute : picture.attributes()) {
      if (attribute.getKey().contains("src")) {
        keys.addAll(keys(attribute.getValue()));
      }
    }
    return keys;
  }
}
