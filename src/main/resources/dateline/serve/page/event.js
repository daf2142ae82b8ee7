// An event: who says so, who speaks against it, and on how many independent origins it stands.
import { h } from "./dom.js";
import { get, only } from "./state.js";
import { merging, splitting } from "./curate.js";
import { actors, badge, count, day, headline, level, quote, sentenceCase, span } from "./words.js";

export const toArticle = (article, claim) => `/article/${encodeURIComponent(article)}?claim=${encodeURIComponent(claim)}`;

export async function event(id) {
  const e = await get("/api/events/" + encodeURIComponent(id));
  document.title = `${sentenceCase(e.type)} · Dateline`;
  const by = (stance) => e.testimonies.filter((t) => t.stance === stance);
  const against = [...by("against").map((t) => testimony(t, e)), ...e.answers.filter((a) => !by("against").some((t) => t.claim.id === a.answering)).map(answer)];
  return h("div", { class: "reading event" },
    h("nav", { class: "crumbs", "aria-label": "Where you are" }, h("a", { href: "/" }, "Explore"), " / event"),
    h("header", { class: "masthead" },
      h("p", { class: "eyebrow" }, badge(e.state), h("span", null, e.origins > 1 ? `${e.origins} independent origins` : "one origin"), h("span", null, count(e.testimonies.length, "claim"))),
      h("h1", { dir: "auto" }, headline(e)),
      e.content ? h("p", { class: "content", dir: "auto" }, "“", e.content, "”") : "",
      facts(e), merging(e)),
    h("section", { "aria-labelledby": "course" }, h("h2", { id: "course" }, "How it came to stand so"), course(e)),
    h("div", { class: "sides" },
      column("Say so", "for", by("for").map((t) => testimony(t, e)), "Nobody says outright that it is so."),
      column("Speak against it", "against", against, "Nobody in the record speaks against it.")),
    by("open").length ? column("Say that it may be or is to be", "open", by("open").map((t) => testimony(t, e))) : "",
    h("section", { "aria-labelledby": "indep" }, h("h2", { id: "indep" }, "Independence"), independence(e)));
}

function facts(e) {
  const rows = [];
  if (e.from || e.to) rows.push(["When", [span(e.from, e.to), e.dated ? "" : h("span", { class: "dim" }, " by the day of publication")]]);
  if (e.place) rows.push(["Where", [h("span", { dir: "auto" }, [e.place.name, e.place.admin1 !== e.place.name ? e.place.admin1 : null, e.place.country].filter(Boolean).join(", ")), h("span", { class: "dim" }, ` known to ${level(e.place.level)}`)]]);
  if (e.actor.length) rows.push(["Who", actors(e.actor)]);
  if (e.recipient.length) rows.push(["To whom", actors(e.recipient)]);
  e.stories.forEach((x) => rows.push(["Story", h("a", { href: only({ story: x.id, kind: "all" }) }, x.title)]));
  return h("dl", { class: "facts" }, rows.map(([k, v]) => [h("dt", null, k), h("dd", null, v)]));
}

const course = (e) => h("ol", { class: "course" }, e.changes.map((c) => {
  const t = e.testimonies.find((x) => x.claim.id === c.claim) ?? e.answers.find((x) => x.answering === c.claim);
  return h("li", { class: c.state }, h("time", null, day(c.day) || "undated"), " ", badge(c.state), t ? h("span", { class: "dim", dir: "auto" }, ` by ${t.voucher ?? t.by ?? ""}${t.publisher ? " in " + t.publisher : ""}`) : "");
}));

const column = (title, kind, items, none) => h("section", { class: "side " + kind }, h("h2", null, title, h("span", { class: "n" }, items.length)), items.length ? items : h("p", { class: "dim" }, none));

export function testimony(t, e) {
  return h("article", { class: "testimony", "data-row": true },
    h("p", { class: "byline" }, h("b", { dir: "auto" }, t.publisher ?? "No publisher"), h("time", null, day(t.day)), t.line !== t.publisher ? h("span", { class: "line", title: "The line of reporting that it comes from" }, "from ", t.line) : ""),
    quote(t.sentence),
    h("p", { class: "meta" }, chain(t.claim, t.publisher), h("a", { class: "open", href: toArticle(t.article, t.claim.id) }, "In the article")),
    e?.testimonies ? splitting(t, e) : "");
}

const answer = (a) => h("article", { class: "testimony" },
  h("p", { class: "byline" }, h("b", { dir: "auto" }, a.by), h("time", null, day(a.day)), h("span", { class: "line" }, a.kind)),
  a.sentence ? quote(a.sentence) : h("p", { class: "dim" }, a.basis),
  a.article ? h("p", { class: "meta" }, h("span", { class: "dim" }, a.basis), h("a", { class: "open", href: toArticle(a.article, a.answering) }, "In the article")) : "");

/** The publisher first, then each who passes it on. */
export function chain(claim, publisher) {
  const links = [publisher ?? "the article", ...claim.sources.map((x) => x.name)];
  return h("span", { class: "chain", "aria-label": "Chain of sources" }, links.map((x, i) => [i ? h("i", { "aria-label": "cites" }, "›") : "", h("span", { dir: "auto" }, x)]));
}

function independence(e) {
  const lines = new Map();
  for (const t of e.testimonies.filter((x) => x.stance !== "against")) lines.set(t.line, [...(lines.get(t.line) ?? []), t]);
  const basis = (name) => e.stories.flatMap((x) => x.origins).find((o) => o.name === name)?.basis ?? [];
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Lines of reporting" }, h("table", { class: "grid" },
    h("thead", null, h("tr", null, ["Line of reporting", "Carried by", "Vouched for by", "Why these are one"].map((x) => h("th", { scope: "col" }, x)))),
    h("tbody", null, [...lines].map(([name, all]) => h("tr", null, h("th", { scope: "row", dir: "auto" }, name),
      h("td", { dir: "auto" }, [...new Set(all.map((t) => t.publisher ?? "no publisher"))].join(", ")), h("td", { dir: "auto" }, [...new Set(all.map((t) => t.voucher))].join(", ")),
      h("td", { class: "dim" }, [...new Set(basis(name).map((b) => b.replace(/^[^:]*: /, "")))].slice(0, 3).map((b) => h("div", null, b))))))));
}
