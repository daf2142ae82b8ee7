// Facets, timeline, map, network and the events: one selection.
import { h } from "./dom.js";
import { FACETS, change, choose, get, params, selection } from "./state.js";
import { NAMES, count, label, sentenceCase } from "./words.js";
import { timeline } from "./timeline.js";
import { map } from "./map.js";
import { network } from "./network.js";
import { list, table } from "./list.js";

const PAGE = 40;
const SHOWN = 7;
const OPEN = ["quad", "type", "actor", "country", "standing"];

export async function explore() {
  const asked = selection();
  const page = Math.max(1, Number(params().get("page") ?? 1));
  const paged = new URLSearchParams(asked);
  paged.set("limit", PAGE);
  paged.set("offset", (page - 1) * PAGE);
  const [over, events] = await Promise.all([get("/api/overview", asked), get("/api/events", paged)]);
  document.title = `${count(over.total, "event")} · Dateline`;
  if (over.articles === 0) return empty();
  const rows = params().get("as") === "table";
  return h("div", { class: "explore" },
    h("aside", { class: "facets", "aria-label": "Narrow the selection" }, h("details", { class: "facets-fold", id: "fold", open: innerWidth > 900 }, h("summary", null, "Filters"), kinds(), FACETS.filter((f) => f !== "kind").map((f) => facet(f, over.facets[f])))),
    h("div", { class: "work" },
      h("div", { class: "summary" },
        h("h1", null, over.total === 0 ? "No events" : count(over.total, "event"), h("span", { class: "dim" }, ` of ${over.events.toLocaleString("en")}, told in ${count(over.articles, "article")}`)),
        exporting(asked)),
      chips(over),
      over.total === 0 ? nothing() : "",
      timeline(over.timeline),
      h("div", { class: "pictures" }, await map(over.places, over.placeless), network(over.network)),
      h("section", { class: "panel events", "aria-labelledby": "events-head" },
        h("header", null, h("h2", { id: "events-head" }, "Events"), h("span", { class: "dim" }, "newest first"),
          h("div", { class: "toggle", role: "group", "aria-label": "Show as" },
            h("button", { type: "button", "aria-pressed": String(!rows), onclick: () => change((p) => p.delete("as")) }, "Sentences"),
            h("button", { type: "button", "aria-pressed": String(rows), onclick: () => change((p) => p.set("as", "table")) }, "Table"))),
        rows ? table(events.items) : list(events.items),
        pages(page, events.total))));
}

function pages(page, total) {
  const last = Math.ceil(total / PAGE);
  if (last < 2) return "";
  const to = (n) => { const p = params(); p.set("page", n); return "/?" + p; };
  return h("nav", { class: "pages", "aria-label": "Pages of events" },
    page > 1 ? h("a", { href: to(page - 1), rel: "prev" }, "← Newer") : "",
    h("span", { class: "dim" }, `${(page - 1) * PAGE + 1}–${Math.min(total, page * PAGE)} of ${total.toLocaleString("en")}`),
    page < last ? h("a", { href: to(page + 1), rel: "next" }, "Older →") : "");
}

function kinds() {
  const now = params().getAll("kind").join(",");
  const ways = [["", "Happenings"], ["statement", "Statements"], ["all", "All"]];
  return h("div", { class: "toggle wide", role: "group", "aria-label": "Kind" }, ways.map(([value, word]) =>
    h("button", { type: "button", "aria-pressed": String(now === value), onclick: () => change((p) => value ? p.set("kind", value) : p.delete("kind")) }, word)));
}

function facet(name, values) {
  const chosen = params().getAll(name);
  if (!values.length) return "";
  const items = values.map((v) => {
    const words = label(name, v.value, v.label);
    return h("li", null, h("button", { type: "button", role: "checkbox", "aria-checked": String(chosen.includes(v.value)), title: words, onclick: () => choose(name, v.value) },
      name === "quad" ? h("i", { class: "swatch " + v.value }) : "",
      name === "standing" ? h("i", { class: "stand " + v.value }) : "",
      h("span", { class: "words", dir: "auto" }, words), h("span", { class: "n" }, v.count.toLocaleString("en"))));
  });
  const more = items.slice(SHOWN);
  return h("details", { class: "facet", id: "facet-" + name, open: OPEN.includes(name) || chosen.length > 0 },
    h("summary", null, NAMES[name], chosen.length ? h("span", { class: "n" }, chosen.length) : ""),
    h("ul", null, items.slice(0, SHOWN)),
    more.length ? h("details", { class: "more", id: "more-" + name }, h("summary", null, `${more.length} more`), h("ul", null, more)) : "");
}

function chips(over) {
  const found = [];
  for (const [k, v] of params()) {
    if (!NAMES[k] || k === "kind") continue;
    const given = over.facets[k]?.find((x) => x.value === v)?.label;
    const words = k === "dyad" ? v.split("~").map((id) => over.facets.actor.find((x) => x.value === id)?.label ?? id).join(" and ") : label(k, v, given);
    found.push(h("button", { type: "button", class: "chip", "aria-label": `Take away ${NAMES[k]} ${words}`, onclick: () => change((p) => { const left = p.getAll(k).filter((x) => x !== v); p.delete(k); left.forEach((x) => p.append(k, x)); }) },
      h("span", { class: "dim" }, NAMES[k], " "), h("span", { dir: "auto" }, words), h("span", { class: "x", "aria-hidden": "true" }, "×")));
  }
  if (found.length > 1) found.push(h("a", { class: "clear", href: "/" }, "Clear all"));
  return found.length ? h("div", { class: "chips" }, found) : "";
}

/** What is seen, to take along, and what gives the same again. */
function exporting(asked) {
  const words = asked.toString();
  const at = (form) => `/api/events${form}?${words}`;
  const url = h("input", { type: "text", readonly: true, value: location.origin + at(".csv"), "aria-label": "Address that gives the same again", onfocus: (e) => e.target.select() });
  const line = command(asked);
  return h("details", { class: "export", id: "export" }, h("summary", null, "Export"),
    h("div", { class: "sheet" },
      h("div", { class: "row" }, [["CSV", ".csv"], ["JSON", ".json"], ["GeoJSON", ".geojson"]].map(([n, f]) => h("a", { class: "button", href: at(f), download: "events" + f }, n)),
        h("a", { class: "button", href: `/api/claims.jsonl?${words}`, download: "claims.jsonl" }, "Claims"),
        h("a", { class: "button", href: `/api/timeline.svg?${words}`, download: "timeline.svg" }, "Figure")),
      h("label", null, "The same again", url),
      line ? h("label", null, "On the command line", h("code", null, line)) : h("p", { class: "dim" }, "No single command gives this selection; the address does.")));
}

function command(asked) {
  const options = { type: "type", country: "country", standing: "standing", source: "source", publisher: "source", from: "from", to: "to", actor: "actor", quad: "quad", status: "status", story: "story", q: "words" };
  const parts = ["dateline events FILE"];
  for (const [k, v] of asked) {
    if (k === "kind") continue;
    if (k === "dyad") { parts.push(`--dyad '${v.replace("~", ",")}'`); continue; }
    if (!options[k] || asked.getAll(k).length > 1) return null;
    parts.push(`--${options[k]} '${v.replaceAll("'", "'\\''")}'`);
  }
  return parts.join(" ") + " --as csv";
}

const nothing = () => h("div", { class: "state" }, h("h2", null, "Nothing passes all of these filters"),
  h("p", null, "Take one away above, or ", h("a", { href: "/" }, "begin again"), "."));

const empty = () => h("div", { class: "state" }, h("h1", null, "The record is empty"),
  h("p", null, "Pages that are being read appear here as they are done. You can also ", h("a", { href: "/read" }, "give it pages"), "."));
