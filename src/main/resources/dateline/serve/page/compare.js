// The same events as told by two publishers, or by the media of two countries.
import { h } from "./dom.js";
import { get, go, params, selection } from "./state.js";
import { badge, count, headline, span } from "./words.js";
import { testimony } from "./event.js";
import { address } from "./list.js";

export async function compare() {
  const p = params(), by = p.get("by") === "country" ? "country" : "publisher";
  const asked = selection();
  asked.set("by", by);
  for (const k of ["a", "b"]) if (p.get(k)) asked.set(k, p.get(k));
  const c = await get("/api/compare", asked);
  const label = (value) => c.sides.find((x) => x.value === value)?.label ?? value;
  const one = label(c.a), other = label(c.b);
  document.title = c.a ? `${one} and ${other} · Dateline` : "Compare · Dateline";
  const to = (change) => { const q = params(); q.set("a", c.a); q.set("b", c.b); change(q); go("/compare?" + q); };
  const select = (k, word) => h("label", null, h("span", { class: "dim" }, word), h("select", { name: k, onchange: (e) => to((q) => q.set(k, e.target.value)) },
    c.sides.map((x) => h("option", { value: x.value, selected: c[k] === x.value }, `${x.label} (${x.articles})`))));
  const mode = (value, word) => h("button", { type: "button", "aria-pressed": String(by === value), onclick: () => go("/compare" + (value === "country" ? "?by=country" : "")) }, word);
  const whose = (name) => by === "country" ? `media of ${name}` : name;
  return h("div", { class: "reading wide compare" },
    h("header", { class: "masthead" }, h("h1", null, "The same, told twice"),
      h("div", { class: "toggle", role: "group", "aria-label": "Compare" }, mode("publisher", "Publishers"), mode("country", "Countries’ media")),
      c.sides.length > 1 ? [h("div", { class: "row pickers" }, select("a", by === "country" ? "Media of" : "One publisher"), h("button", { type: "button", class: "icon", "aria-label": "Change sides", onclick: () => to((q) => { q.set("a", c.b); q.set("b", c.a); }) }, "⇄"), select("b", by === "country" ? "and of" : "and another")),
        h("p", { class: "dim" }, `${count(c.events.length, "event")} told by both; ${c.onlyA} only by ${whose(one)}, ${c.onlyB} only by ${whose(other)}.`)] : ""),
    c.sides.length < 2 ? h("div", { class: "state" }, h("h2", null, by === "country" ? "No two countries’ media are known here" : "The record has fewer than two publishers"), h("p", null, by === "country" ? "`dateline serve --publishers TABLE` says where publishers are at home." : "Read pages of another publisher to compare.")) :
    c.events.length ? [h("div", { class: "sides heads", "aria-hidden": "true" }, h("b", { dir: "auto" }, one), h("b", { dir: "auto" }, other)), c.events.map((e) => h("section", { class: "pair" },
      h("h2", null, headline(e), " ", h("span", { class: "when" }, span(e.from, e.to)), h("a", { class: "open", href: address(e), "aria-label": "Open the event" }, badge(e.state))),
      differences(e),
      h("div", { class: "sides" }, [["a", one], ["b", other]].map(([k, name]) => h("div", { class: "side", "aria-label": name, role: "group" }, e[k].map((t) => testimony(t)))))))] :
      h("div", { class: "state" }, h("h2", null, "These two tell no event in common"), h("p", null, "Choose two others, or take the filters away.")));
}

/** What one side says and the other does not, field by field. */
function differences(e) {
  const values = {
    Source: (c) => c.sources.map((x) => x.name),
    Count: (c) => c.kind === "figure" && c.value !== null && c.value !== undefined ? [(c.bound && c.bound !== "exactly" ? c.bound + " " : "") + c.value.toLocaleString("en")] : [],
    Told: (c) => [c.status],
    Who: (c) => c.kind === "figure" ? [] : c.actor.map((a) => a.name),
    "To whom": (c) => c.recipient.map((a) => a.name),
    Where: (c) => c.place ? [c.place.name] : [],
  };
  const none = { Source: "no source named", Count: "no count", Where: "no place" };
  const rows = Object.entries(values).map(([name, of]) => [name, ...["a", "b"].map((k) => [...new Set(e[k].flatMap((t) => of(t.claim)))].join(", ") || (none[name] ?? "nobody named"))]).filter(([, a, b]) => a !== b);
  return rows.length ? h("dl", { class: "differ", "aria-label": "Where they differ" }, rows.map(([k, a, b]) => h("div", null, h("dt", null, k), h("dd", { dir: "auto" }, a), h("dd", { dir: "auto" }, b)))) : "";
}
