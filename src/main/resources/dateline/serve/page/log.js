// Who corrected what, when and why; nothing of it is ever lost.
import { h } from "./dom.js";
import { get, token } from "./state.js";
import { count, day, quote } from "./words.js";
import { SAID, undo } from "./curate.js";
import { toArticle } from "./event.js";

export async function log() {
  const all = await get("/api/corrections", new URLSearchParams({ limit: "500" }));
  document.title = "Corrections · Dateline";
  const undone = new Map(all.items.filter((c) => c.undoes).map((c) => [c.undoes, c]));
  return h("div", { class: "reading" },
    h("header", { class: "masthead" }, h("h1", null, "Corrections"), h("p", { class: "dim" }, "What people have said of the claims. The claims themselves stay as they were read; the page shows them through this log."),
      all.total ? h("p", null, h("a", { class: "button", href: "/api/corrections.csv", download: "corrections.csv" }, "CSV"), " ", h("span", { class: "dim" }, count(all.total, "correction"), " · measured by ", h("code", null, "dateline eval curated FILE"))) : ""),
    all.total ? h("ol", { class: "log" }, all.items.filter((c) => c.kind !== "undo").map((c) => entry(c, undone.get(c.number)))) :
      h("div", { class: "state" }, h("h2", null, "Nothing is corrected yet"), h("p", null, "Open an article, choose marked words, and press ", h("kbd", null, "x"), " where the text does not say so, ", h("kbd", null, "t"), " for another type, ", h("kbd", null, "a"), " for somebody else, ", h("kbd", null, "y"), " where it is right.")));
}

const entry = (c, taken) => h("li", { class: c.stands ? "" : "undone", "data-row": true },
  h("p", { class: "byline" }, h("b", null, SAID[c.kind], c.value ? ": " + c.value : ""), h("span", { dir: "auto" }, c.by), h("time", { datetime: c.at }, `${day(c.at)}, ${c.at.slice(11, 16)} UTC`), taken ? h("span", { class: "told" }, `undone by ${taken.by}`) : ""),
  c.reason ? h("p", { dir: "auto" }, c.reason) : "",
  c.claims.slice(0, 4).map((x) => x.sentence ? h("a", { class: "cover", href: toArticle(x.article, x.claim) }, quote(x.sentence)) : h("p", { class: "dim" }, `claim ${x.claim}: its page is not kept here`)),
  c.claims.length > 4 ? h("p", { class: "dim" }, `and ${c.claims.length - 4} more`) : "",
  c.stands && token() ? h("button", { type: "button", class: "quietly", onclick: () => undo(c.number) }, "Undo") : "");
