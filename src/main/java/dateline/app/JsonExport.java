package dateline.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;

/** What exports in JSON have in common. */
abstract class JsonExport implements EventExport {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final PrintStream out;
  private boolean begun;

  JsonExport(PrintStream out) {
    this.out = out;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  void print(String text) {
    out.print(text);
  }

  static String string(ObjectNode o) {
    try {
      return MAPPER.writeValueAsString(o);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }

  /** One of many in an array, a line each. */
  void item(ObjectNode o) {
    out.print((begun ? ",\n" : "\n") + string(o));
    begun = true;
  }
}
