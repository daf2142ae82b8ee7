// Events as sentences, and as a table.
import { h } from "./dom.js";
import { actors, badge, count, day, headline, quote, sentenceCase, side, span, where } from "./words.js";

export const address = (e) => "/event/" + encodeURIComponent(e.id);

export function list(events) {
  const out = [];
  let last = null;
  for (const e of events) {
    const stands = (e.from ?? e.reported ?? "");
    if (stands !== last) out.push(h("h3", { class: "day" }, stands ? day(stands) : "Undated"));
    last = stands;
    out.push(item(e));
  }
  return h("div", { class: "list" }, out);
}

export function item(e) {
  const told = e.status !== "asserted" ? h("span", { class: "told" }, e.status) : "";
  return h("article", { class: "item " + side(e.quad), "data-row": true },
    h("h4", null, headline(e), told, h("a", { class: "open", href: address(e), "aria-label": "Open the event" }, "Open")),
    h("a", { class: "cover", href: address(e), tabindex: "-1", "aria-hidden": "true" }, quote(e.sentence)),
    h("p", { class: "meta" }, badge(e.state),
      h("span", null, e.origins > 1 ? `${e.origins} independent origins` : "one origin", e.claims > 1 ? `, ${count(e.claims, "claim")}` : ""),
      e.against ? h("span", { class: "opposed" }, `${e.against} against`) : "",
      e.place ? h("span", null, where(e.place)) : "",
      e.from && e.from !== e.to ? h("span", null, span(e.from, e.to)) : "",
      h("span", { dir: "auto" }, "says ", e.vouchers.slice(0, 2).join(", "), e.vouchers.length > 2 ? ` and ${e.vouchers.length - 2} more` : "")));
}

export const table = (events) => h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Events as a table" },
  h("table", { class: "grid" }, h("thead", null, h("tr", null, ["When", "Who", "What", "To whom", "Where", "Standing", "Origins", "Says who"].map((x) => h("th", { scope: "col" }, x)))),
    h("tbody", null, events.map((e) => h("tr", { "data-row": true },
      h("td", { class: "nowrap" }, h("a", { class: "open", href: address(e) }, e.from ?? e.reported ?? "undated")), h("td", null, actors(e.actor)),
      h("td", null, h("span", { class: "type " + side(e.quad) }, (e.kind === "figure" && e.count !== null ? e.count.toLocaleString("en") + " " : "") + sentenceCase(e.type))),
      h("td", null, actors(e.recipient)), h("td", null, where(e.place)), h("td", null, badge(e.state)), h("td", { class: "right" }, e.origins), h("td", { dir: "auto" }, e.vouchers.join(", ")))))));
