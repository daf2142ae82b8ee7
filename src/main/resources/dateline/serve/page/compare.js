// The same events as two publishers tell them.
import { h } from "./dom.js";
import { get, go, params, selection } from "./state.js";
import { badge, count, headline, span } from "./words.js";
import { testimony } from "./event.js";
import { address } from "./list.js";

export async function compare() {
  const p = params();
  const asked = selection();
  for (const k of ["a", "b"]) if (p.get(k)) asked.set(k, p.get(k));
  let c = await get("/api/compare", asked);
  if (!p.get("a") && c.publishers.length > 1) {
    // The two with the most to compare stand there at first.
    const [one, two] = [...c.publishers].sort((x, y) => y.articles - x.articles);
    asked.set("a", one.name); asked.set("b", two.name);
    c = await get("/api/compare", asked);
  }
  document.title = `${c.a || "Compare"} and ${c.b} · Dateline`;
  const select = (k, word) => h("label", null, h("span", { class: "dim" }, word), h("select", { onchange: (e) => { const q = params(); q.set("a", c.a); q.set("b", c.b); q.set(k, e.target.value); go("/compare?" + q); } },
    c.publishers.map((x) => h("option", { value: x.name, selected: c[k] === x.name }, `${x.name} (${x.articles})`))));
  return h("div", { class: "reading wide" },
    h("header", { class: "masthead" }, h("h1", null, "The same, told twice"),
      h("div", { class: "row pickers" }, select("a", "One publisher"), h("button", { type: "button", class: "icon", "aria-label": "Change sides", onclick: () => { const q = params(); q.set("a", c.b); q.set("b", c.a); go("/compare?" + q); } }, "⇄"), select("b", "Another")),
      h("p", { class: "dim" }, `${count(c.events.length, "event")} told by both; ${c.onlyA} only by ${c.a}, ${c.onlyB} only by ${c.b}.`)),
    c.events.length ? c.events.map((e) => h("section", { class: "pair" },
      h("h2", null, h("a", { href: address(e), class: "quiet" }, badge(e.state)), " ", headline(e), h("span", { class: "dim" }, " ", span(e.from, e.to))),
      h("div", { class: "sides" }, [["a", c.a], ["b", c.b]].map(([k, name]) => h("div", { class: "side", "aria-label": name, role: "group" }, e[k].map(testimony)))))) :
      h("div", { class: "state" }, h("h2", null, "These two tell no event in common"), h("p", null, "Choose two others, or take the filters away.")));
}
