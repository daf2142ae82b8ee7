package dateline.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its articles as linked data (schema.org in JSON-LD). */
final class JsonLd {

  private static final int DEEPEST = 8;

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build()
          .reader();

  private final List<JsonNode> articles = new ArrayList<>();

  /** What else the page describes: itself, a recipe, a broadcast. */
  private final List<JsonNode> others = new ArrayList<>();

  /** Names of nodes by their ids, since authors are often given by reference. */
  private final Map<String, String> byId = new HashMap<>();

  private final Map<String, String> pictures = new LinkedHashMap<>();

  private final Map<String, String> addresses = new LinkedHashMap<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd data = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode root = JSON.readTree(script.data().strip());
        data.collect(root, 0);
        data.pictures(root, 0);
      } catch (JsonProcessingException e) {
        // Linked data that is no JSON says nothing; the page itself is still read.
      }
    }
    return data;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
    } else if (node.isObject()) {
      if (type(node).matches(".*(?:article|blogposting|report|review|newsitem).*")) {
        articles.add(node);
      } else {
        others.add(node);
      }
      String name = node.path("name").asText("");
      if (!name.isEmpty() && !node.path("@id").asText("").isEmpty()) {
        byId.putIfAbsent(node.path("@id").asText(""), Spaces.collapse(name));
      }
      collect(node.path("@graph"), depth + 1);
      collect(node.path("mainEntity"), depth + 1);
      collect(node.path("mainEntityOfPage"), depth + 1);
    }
  }

  /** Captions and credits of the pictures that the page describes, at any depth. */
  private void pictures(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject() && type(node).contains("imageobject")) {
      String caption = "";
      for (String field : List.of("caption", "description", "name", "headline")) {
        caption = caption.isEmpty() ? Spaces.collapse(node.path(field).asText("")) : caption;
      }
      String credit = "";
      for (String field :
          List.of("creditText", "author", "creator", "copyrightHolder", "copyrightNotice")) {
        credit = credit.isEmpty() ? name(node.path(field)) : credit;
      }
      if (!caption.isEmpty() && !credit.isEmpty()) {
        pictures.putIfAbsent(caption, credit);
      }
      for (String field : List.of("url", "contentUrl", "@id")) {
        String address = node.path(field).asText("");
        if (!address.isEmpty() && !credit.isEmpty()) {
          addresses.putIfAbsent(address, credit);
        }
      }
    }
    node.forEach(child -> pictures(child, depth + 1));
  }

  /** Caption to credit of the pictures that the page describes. */
  Map<String, String> pictures() {
    return pictures;
  }

  /** Address to credit of the pictures that the page describes. */
  Map<String, String> pictureAddresses() {
    return addresses;
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("@type");
    StringBuilder types = new StringBuilder(type.asText(""));
    type.forEach(t -> types.append(' ').append(t.asText("")));
    return types.toString().toLowerCase(Locale.ROOT);
  }

  /** The headline of the first article, or empty. */
  String headline() {
    String text = text("headline");
    return text.isEmpty() ? text("name") : text;
  }

  /** When the first article was published, as written, or empty. */
  String published() {
    return text("datePublished");
  }

  /** When the first article was changed, as written, or empty. */
  String modified() {
    return text("dateModified");
  }

  /** The publisher's name, or empty. */
  String publisher() {
    for (JsonNode article : articles) {
      String name = name(article.path("publisher"));
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /** The authors' names of the first article that has some. */
  List<String> authors() {
    return authors(articles);
  }

  /** The authors' names of the first thing that is no article: the page, a recipe, a broadcast. */
  List<String> otherAuthors() {
    return authors(others);
  }

  private List<String> authors(List<JsonNode> nodes) {
    List<String> names = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (names.isEmpty()) {
        names(node.path("author"), names);
      }
    }
    return names;
  }

  boolean isLive() {
    return articles.stream().anyMatch(a -> type(a).contains("liveblog"));
  }

  /** The updates of a live blog, in their order. */
  List<JsonNode> liveUpdates() {
    List<JsonNode> updates = new ArrayList<>();
    for (JsonNode article : articles) {
      article.path("liveBlogUpdate").forEach(updates::add);
    }
    return updates;
  }

  /** The sections that the first article is filed under. */
  List<String> sections() {
    List<String> sections = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode section = article.path("articleSection");
      sections.add(section.asText(""));
      section.forEach(one -> sections.add(one.asText("")));
      break;
    }
    return sections;
  }

  boolean isOpinion() {
    return articles.stream().anyMatch(a -> type(a).contains("opinion"));
  }

  boolean isWalled() {
    return articles.stream()
        .map(a -> a.path("isAccessibleForFree").asText("").toLowerCase(Locale.ROOT))
        .anyMatch("false"::equals);
  }

  private String text(String field) {
    for (JsonNode article : articles) {
      String text = Spaces.collapse(article.path(field).asText(""));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private void names(JsonNode node, List<String> names) {
    if (node.isArray()) {
      node.forEach(child -> names(child, names));
      return;
    }
    String name = name(node);
    if (!name.isEmpty() && !names.contains(name)) {
      names.add(name);
    }
  }

  /** Many pages write HTML's entities inside JSON. */
  private static String unescaped(String text) {
    return Spaces.collapse(Parser.unescapeEntities(text, false));
  }

  private String name(JsonNode node) {
    if (node.isArray() && !node.isEmpty()) {
      return name(node.get(0));
    }
    if (node.isTextual()) {
      return unescaped(node.asText());
    }
    JsonNode name = node.path("name");
    String own = unescaped(name.isArray() ? name.path(0).asText("") : name.asText(""));
    return own.isEmpty() ? byId.getOrDefault(node.path("@id").asText(""), "") : own;
  }
}
