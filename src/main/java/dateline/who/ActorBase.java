package dateline.who;

import dateline.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The actors that the program knows, from the tables under {@code resources/dateline/who}. A role
 * carries its dates: who is meant is asked as of the article's day. Immutable and safe for use by
 * multiple threads.
 */
public final class ActorBase {

  private static final String FOLDER = "/dateline/who/";

  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, List<Entry>> byShortName = new HashMap<>();
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final List<Entry> people = new ArrayList<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Set<String> asListed = new HashSet<>();

  private ActorBase() {}

  /** Reads the tables. */
  public static ActorBase open() {
    ActorBase base = new ActorBase();
    base.states();
    base.organizations();
    base.institutions();
    base.groups();
    base.outlets("media.tsv");
    base.outlets("outlets.tsv");
    base.persons();
    return base;
  }

  /** The actor with this id, such as "IRN" or "eu". */
  public Optional<Actor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The outlet or agency of this name: "Reuters". */
  public Optional<Actor> outlet(String name) {
    return named(name).stream()
        .map(Entry::actor)
        .filter(a -> a.kind() == Actor.Kind.OUTLET)
        .findFirst();
  }

  /** The code of the state that this is a name of: "Syria", "the United States". */
  public Optional<String> state(String text) {
    return named(text).stream()
        .filter(e -> e.form() == Entry.Form.NAME && e.actor().kind() == Actor.Kind.STATE)
        .map(e -> e.actor().id())
        .findFirst();
  }

  /** The code of the state that this adjective or national belongs to: "Syrian", "Syrians". */
  public Optional<String> stateOf(String text) {
    return named(text).stream()
        .filter(e -> e.form() == Entry.Form.ADJECTIVE || e.form() == Entry.Form.NATIONAL)
        .map(e -> e.actor().id())
        .findFirst();
  }

  /** The capital of a state; of several the first. */
  public Optional<String> capital(String state) {
    return Optional.ofNullable(capitals.get(state));
  }

  /** The alpha-3 codes of an organisation's members; empty where they are not listed. */
  public Set<String> members(String id) {
    return members.getOrDefault(id, Set.of());
  }

  /** The organisations that have exactly so many listed members. */
  List<String> withMembers(int count) {
    return members.entrySet().stream()
        .filter(e -> e.getValue().size() == count)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** What is known under a name as written; case decides for acronyms, unless listed so: "Nato". */
  List<Entry> named(String text) {
    List<Entry> found = byName.getOrDefault(Spelling.key(text), List.of());
    if (asListed.contains(text)) {
      return found;
    }
    String acronym = acronyms.get(Spelling.key(text));
    if (acronym != null
        && !text.replace("the ", "").equals(acronym)
        && text.equals(text.toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    if (acronym != null && acronym.length() <= 4 && !text.equals(text.toUpperCase(Locale.ROOT))) {
      return List.of();
    }
    return found;
  }

  /** The people who may be called by this surname alone and were in office on the day. */
  List<Entry> inOffice(String surname, @Nullable LocalDate day) {
    return byShortName.getOrDefault(Spelling.key(surname), List.of()).stream()
        .filter(e -> e.inOffice(day))
        .toList();
  }

  /** Who held a role in a country on a day: "the president of Iran". */
  Optional<Entry> holder(String country, String role, LocalDate day) {
    String wanted = role.replace("defense", "defence");
    return people.stream()
        .filter(
            e ->
                e.terms().stream()
                    .anyMatch(
                        t ->
                            t.holds(day)
                                && country.equals(t.country())
                                && (t.org().isEmpty() || t.org().equals(country))
                                && t.role().equals(wanted)))
        .findFirst();
  }

  private void states() {
    Map<String, Actor> states = new LinkedHashMap<>();
    for (Table.Row row : Table.resource(FOLDER + "states.tsv").rows()) {
      String code = row.get("code");
      Actor state =
          new Actor(code, row.get("name"), Actor.Kind.STATE, code, "GOV", null, "states: " + code);
      states.put(code, state);
    }
    for (Table.Row row : Table.resource(FOLDER + "state_names.tsv").rows()) {
      String code = row.get("code");
      Actor state =
          states.computeIfAbsent(
              code,
              c ->
                  new Actor(
                      c,
                      row.list("names").get(0),
                      Actor.Kind.STATE,
                      c,
                      "GOV",
                      null,
                      "states: " + c));
      Entry.Form form =
          switch (row.get("kind")) {
            case "seat" -> Entry.Form.SEAT;
            case "adjective" -> Entry.Form.ADJECTIVE;
            case "noun" -> Entry.Form.NATIONAL;
            default -> Entry.Form.NAME;
          };
      row.list("names").forEach(n -> add(n, new Entry(form, state, List.of(), "")));
    }
    for (Table.Row row : Table.resource(FOLDER + "states.tsv").rows()) {
      Actor state = states.get(row.get("code"));
      if (state == null) {
        continue;
      }
      add(row.get("name"), new Entry(Entry.Form.NAME, state, List.of(), ""));
      row.list("aliases").forEach(n -> add(n, new Entry(Entry.Form.NAME, state, List.of(), "")));
      row.list("capitals").stream().findFirst().ifPresent(c -> capitals.put(state.id(), c));
      row.list("capitals").forEach(n -> add(n, new Entry(Entry.Form.SEAT, state, List.of(), "")));
      row.list("adjectives")
          .forEach(n -> add(n, new Entry(Entry.Form.ADJECTIVE, state, List.of(), "")));
      row.list("nouns").forEach(n -> add(n, new Entry(Entry.Form.NATIONAL, state, List.of(), "")));
      row.list("nouns")
          .forEach(n -> add(n + "s", new Entry(Entry.Form.NATIONAL, state, List.of(), "")));
    }
    states.values().forEach(s -> byId.put(s.id(), s));
    for (Table.Row row : Table.resource(FOLDER + "state_names.tsv").rows()) {
      if (row.get("kind").equals("noun")) {
        Actor state = states.get(row.get("code"));
        if (state != null) {
          row.list("names")
              .forEach(n -> add(n + "s", new Entry(Entry.Form.NATIONAL, state, List.of(), "")));
        }
      }
    }
  }

  private void organizations() {
    for (Table.Row row : Table.resource(FOLDER + "organizations.tsv").rows()) {
      Actor actor =
          known(row, row.get("id"), Actor.Kind.ORGANIZATION, row.get("code"), "organizations");
      if (!row.list("members").isEmpty()) {
        members.put(actor.id(), Set.copyOf(row.list("members")));
      }
      row.list("seats").forEach(n -> add(n, new Entry(Entry.Form.SEAT, actor, List.of(), "")));
    }
  }

  private void institutions() {
    for (Table.Row row : Table.resource(FOLDER + "institutions.tsv").rows()) {
      known(row, row.get("id"), Actor.Kind.INSTITUTION, row.get("country"), "institutions");
    }
  }

  private void groups() {
    for (Table.Row row : Table.resource(FOLDER + "groups.tsv").rows()) {
      known(row, row.get("id"), Actor.Kind.GROUP, row.get("country"), "groups");
    }
  }

  private Actor known(Table.Row row, String id, Actor.Kind kind, String country, String table) {
    Actor actor =
        new Actor(
            id,
            row.get("name"),
            kind,
            blankToNull(country),
            blankToNull(row.get("sector")),
            null,
            table + ": " + id);
    byId.put(id, actor);
    add(row.get("name"), new Entry(Entry.Form.NAME, actor, List.of(), ""));
    row.list("aliases").forEach(n -> add(n, new Entry(Entry.Form.NAME, actor, List.of(), "")));
    return actor;
  }

  private void outlets(String table) {
    for (Table.Row row : Table.resource(FOLDER + table).rows()) {
      String id = "outlet-" + Spelling.slug(row.get("name"));
      if (byId.containsKey(id)) {
        continue;
      }
      Actor actor =
          new Actor(
              id,
              row.get("name"),
              Actor.Kind.OUTLET,
              blankToNull(row.get("country")),
              "JRN",
              null,
              table.replace(".tsv", "") + ": " + row.get("name") + ", " + row.get("ownership"));
      byId.put(id, actor);
      addFirst(row.get("name"), actor);
      row.list("aliases").forEach(n -> addFirst(n, actor));
    }
  }

  /** An outlet's name yields to what is known already: "Iran" is a newspaper, too. */
  private void addFirst(String name, Actor actor) {
    if (!byName.containsKey(Spelling.key(name))) {
      add(name, new Entry(Entry.Form.NAME, actor, List.of(), ""));
    }
  }

  /** Country, first and last name: middle names stand in one table and not in the other. */
  private static String ends(Table.Row row) {
    String[] names = Spelling.slug(row.get("name")).split("-");
    return row.get("country") + " " + names[0] + " " + names[names.length - 1];
  }

  private void persons() {
    Map<String, List<Entry.Term>> terms = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    Map<String, String> genders = new HashMap<>();
    Map<String, List<String>> aliases = new HashMap<>();
    Map<String, String> canonical = new HashMap<>();
    Map<String, String> byEnds = new HashMap<>();
    for (Table.Row row : Table.resource(FOLDER + "officials.tsv").rows()) {
      String id = "person-" + Spelling.slug(row.get("name"));
      byEnds.putIfAbsent(ends(row), id);
      names.put(id, row.get("name"));
      genders.put(id, row.get("gender"));
      aliases.computeIfAbsent(id, k -> new ArrayList<>()).addAll(row.list("aliases"));
      row.list("aliases").forEach(a -> canonical.putIfAbsent(Spelling.slug(a), id));
      terms
          .computeIfAbsent(id, k -> new ArrayList<>())
          .add(
              new Entry.Term(
                  blankToNull(row.get("country")),
                  blankToNull(row.get("sector")),
                  row.get("role"),
                  row.get("org"),
                  day(row.get("from"), false),
                  day(row.get("until"), true),
                  "officials: " + row.get("name")));
    }
    Set<String> byHand = Set.copyOf(terms.keySet());
    for (Table.Row row : Table.resource(FOLDER + "leaders.tsv").rows()) {
      String own = "person-" + Spelling.slug(row.get("name"));
      String brief = byEnds.getOrDefault(ends(row), own);
      String id = canonical.getOrDefault(Spelling.slug(row.get("name")), brief);
      if (byHand.contains(id)) {
        aliases.computeIfAbsent(id, k -> new ArrayList<>()).add(row.get("name"));
        continue;
      }
      names.putIfAbsent(id, row.get("name"));
      aliases.computeIfAbsent(id, k -> new ArrayList<>()).addAll(row.list("aliases"));
      terms
          .computeIfAbsent(id, k -> new ArrayList<>())
          .add(
              new Entry.Term(
                  row.get("country"),
                  "GOV",
                  row.get("title").toLowerCase(Locale.ROOT),
                  "",
                  day(row.get("from"), false),
                  day(row.get("until"), true),
                  "leaders: " + row.get("name")));
    }
    terms.forEach(
        (id, list) -> {
          list.sort(Comparator.comparing(t -> t.from() == null ? LocalDate.MIN : t.from()));
          Entry.Term first = list.get(0);
          Actor actor =
              new Actor(
                  id,
                  names.getOrDefault(id, id),
                  Actor.Kind.PERSON,
                  first.country(),
                  first.sector(),
                  null,
                  first.basis());
          Entry entry =
              new Entry(Entry.Form.NAME, actor, List.copyOf(list), genders.getOrDefault(id, ""));
          people.add(entry);
          byId.put(id, actor);
          add(actor.name(), entry);
          aliases.getOrDefault(id, List.of()).forEach(a -> add(a, entry));
          for (String tail : PersonNames.shortForms(actor.name(), first.country())) {
            byShortName.computeIfAbsent(Spelling.key(tail), k -> new ArrayList<>()).add(entry);
          }
        });
  }

  private void add(String name, Entry entry) {
    String key = Spelling.key(name);
    if (key.isEmpty()) {
      return;
    }
    if (Spelling.isAcronym(name)) {
      acronyms.putIfAbsent(key, name);
    }
    asListed.add(name);
    List<Entry> entries = byName.computeIfAbsent(key, k -> new ArrayList<>());
    if (entries.stream()
        .noneMatch(e -> e.actor().id().equals(entry.actor().id()) && e.form() == entry.form())) {
      entries.add(entry);
    }
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  /** A year, a month or a day; the last day of it where the end is meant. */
  private static @Nullable LocalDate day(String text, boolean end) {
    if (text.isBlank()) {
      return null;
    }
    String[] parts = text.split("-");
    int year = Integer.parseInt(parts[0]);
    if (parts.length == 3) {
      return LocalDate.parse(text);
    }
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : end ? 12 : 1;
    LocalDate first = LocalDate.of(year, month, 1);
    return end ? first.plusMonths(1).minusDays(1) : first;
  }

  /** The names known, for tests. */
  Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }
}
