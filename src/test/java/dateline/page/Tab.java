package dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab: what a reader does in it, and what the reader sees. */
final class Tab implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String SETTLED =
      "document.getElementById('main')?.getAttribute('aria-busy') === 'false'";

  private final Wire wire;
  private final String session;
  private final String target;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Tab(Wire wire, String session, String target, Frame frame) {
    this.wire = wire;
    this.session = session;
    this.target = target;
    wire.listen(session, this::told);
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      ask(domain + ".enable", Browser.node());
    }
    ObjectNode size = Browser.node().put("width", frame.width()).put("height", frame.height());
    ask(
        "Emulation.setDeviceMetricsOverride",
        size.put("deviceScaleFactor", 1).put("mobile", false));
    ObjectNode media = Browser.node();
    media
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", frame.dark() ? "dark" : "light");
    ask("Emulation.setEmulatedMedia", media);
  }

  private void told(JsonNode message) {
    JsonNode params = message.path("params");
    switch (message.path("method").asText()) {
      case "Network.requestWillBeSent" -> requests.add(params.at("/request/url").asText());
      case "Runtime.exceptionThrown" -> complaints.add(params.get("exceptionDetails").toString());
      case "Log.entryAdded" -> {
        if (params.at("/entry/level").asText().equals("error")) {
          complaints.add(params.get("entry").toString());
        }
      }
      default -> {}
    }
  }

  private JsonNode ask(String method, ObjectNode parameters) {
    return wire.ask(session, method, parameters);
  }

  /** Opens an address and waits until the view stands. */
  Tab go(String address) {
    ask("Page.navigate", Browser.node().put("url", address));
    await("location.href.split('#')[0] === " + quoted(address) + ".split('#')[0] && " + SETTLED);
    return this;
  }

  /** What an expression of the page's own language gives; promises are waited for. */
  JsonNode eval(String expression) {
    JsonNode found =
        ask(
            "Runtime.evaluate",
            Browser.node()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (found.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + found.get("exceptionDetails"));
    }
    return found.at("/result/value");
  }

  /** Waits until an expression holds. */
  Tab await(String expression) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isTrue(expression)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "in vain waited for " + expression + " in: " + eval("document.body.innerText"));
      }
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return this;
  }

  private boolean isTrue(String expression) {
    try {
      return eval("Boolean(" + expression + ")").asBoolean();
    } catch (IllegalStateException e) {
      // A page that is on its way to another has no context to ask in.
      return false;
    }
  }

  /** Waits until the view that was asked for stands. */
  Tab settle() {
    return await(SETTLED);
  }

  /** The visible text of the first element that a selector finds. */
  String text(String selector) {
    await("document.querySelector(" + quoted(selector) + ")");
    return eval("document.querySelector(" + quoted(selector) + ").innerText").asText();
  }

  /** The texts of all elements that a selector finds. */
  List<String> texts(String selector) {
    JsonNode found =
        eval("[...document.querySelectorAll(" + quoted(selector) + ")].map((x) => x.innerText)");
    List<String> texts = new ArrayList<>();
    found.forEach(text -> texts.add(text.asText().strip()));
    return texts;
  }

  int count(String selector) {
    return eval("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
  }

  String address() {
    return eval("location.pathname + location.search").asText();
  }

  /** Presses the mouse on the first element that a selector finds, where the reader would. */
  Tab click(String selector) {
    return click(selector, "");
  }

  /** Presses the mouse on the first element of a selector with these words in it. */
  Tab click(String selector, String words) {
    String element =
        "[...document.querySelectorAll("
            + quoted(selector)
            + ")].find((x) => x.getClientRects().length && (x.textContent + ' ' + (x.getAttribute('aria-label') ?? '')).includes("
            + quoted(words)
            + "))";
    await(element);
    JsonNode at =
        eval(
            "(async (x) => { x.scrollIntoView({ block: 'center', behavior: 'instant' });"
                + " await new Promise(requestAnimationFrame);"
                + " const r = x.getClientRects()[0];"
                + " return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; })("
                + element
                + ")");
    double x = at.get("x").asDouble();
    double y = at.get("y").asDouble();
    mouse("mousePressed", x, y);
    mouse("mouseReleased", x, y);
    return settle();
  }

  /** Draws the pressed mouse over an element, from one part of its width to another. */
  Tab draw(String selector, double from, double to) {
    String element = "document.querySelector(" + quoted(selector) + ")";
    await(element);
    JsonNode box =
        eval(
            "((x) => { x.scrollIntoView({ block: 'center' }); const r = x.getBoundingClientRect();"
                + " return { x: r.x, y: r.y + r.height / 2, w: r.width }; })("
                + element
                + ")");
    double x = box.get("x").asDouble();
    double y = box.get("y").asDouble();
    double width = box.get("w").asDouble();
    mouse("mousePressed", x + width * from, y);
    mouse("mouseMoved", x + width * (from + to) / 2, y);
    mouse("mouseMoved", x + width * to, y);
    mouse("mouseReleased", x + width * to, y);
    return settle();
  }

  private void mouse(String type, double x, double y) {
    ObjectNode event = Browser.node().put("type", type).put("x", x).put("y", y);
    event.put("button", "left").put("buttons", type.equals("mouseReleased") ? 0 : 1);
    ask("Input.dispatchMouseEvent", event.put("clickCount", 1));
  }

  /** Presses a key by its name in the browser, such as "Enter" or "j". */
  Tab press(String key) {
    ObjectNode down = Browser.node().put("type", "keyDown").put("key", key);
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    if (!text.isEmpty()) {
      down.put("text", text);
    }
    int code = key.equals("Enter") ? 13 : key.equals("Tab") ? 9 : key.equals("Escape") ? 27 : 0;
    ask("Input.dispatchKeyEvent", down.put("windowsVirtualKeyCode", code));
    ask("Input.dispatchKeyEvent", Browser.node().put("type", "keyUp").put("key", key));
    return settle();
  }

  /** Types into what has the focus. */
  Tab type(String text) {
    ask("Input.insertText", Browser.node().put("text", text));
    return this;
  }

  /** A picture of what is to be seen, as PNG. */
  byte[] picture() {
    String data =
        ask("Page.captureScreenshot", Browser.node().put("format", "png")).get("data").asText();
    return Base64.getDecoder().decode(data);
  }

  /** Addresses that the tab has asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Errors that the page threw or the browser noted, such as breaches of the page's policy. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** A string of the page's language. */
  static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  @Override
  public void close() {
    wire.ask(null, "Target.closeTarget", Browser.node().put("targetId", target));
  }
}
