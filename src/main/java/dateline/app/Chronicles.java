package dateline.app;

import dateline.store.Store;
import dateline.story.Chronicle;
import dateline.story.Chronicler;
import dateline.story.Event;
import dateline.story.Report;
import dateline.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A store's stories and events. */
final class Chronicles {

  private Chronicles() {}

  static Chronicle of(Path file) {
    List<Report> reports = new ArrayList<>();
    try (Store store = Store.open(file)) {
      store.coded(coded -> reports.add(new Report(coded.article(), coded.claims())));
    }
    return Chronicler.of(reports);
  }

  /** Each story with those of its events that pass; an event that several tell stands in each. */
  static Map<Story, List<Event>> byStory(Chronicle chronicle, Predicate<Event> filter) {
    Map<String, List<Event>> events = new LinkedHashMap<>();
    for (Event event : chronicle.events()) {
      if (filter.test(event)) {
        event
            .stories()
            .forEach(story -> events.computeIfAbsent(story, s -> new ArrayList<>()).add(event));
      }
    }
    Map<Story, List<Event>> byStory = new LinkedHashMap<>();
    chronicle.stories().forEach(s -> byStory.put(s, events.getOrDefault(s.id(), List.of())));
    return byStory;
  }
}
