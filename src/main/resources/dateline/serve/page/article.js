// An article with every claim at its words; beside it, why.
import { h } from "./dom.js";
import { get, go, params } from "./state.js";
import { actors, count, day, level, sentenceCase, side, span } from "./words.js";
import { chain } from "./event.js";
import { curating } from "./curate.js";

export async function article(id) {
  const a = await get("/api/articles/" + encodeURIComponent(id));
  document.title = `${a.title ?? "An article"} · Dateline`;
  const chosen = params().get("claim");
  const claims = a.claims.sort((x, y) => x.evidence.trigger.start - y.evidence.trigger.start);
  const now = claims.find((c) => c.id === chosen);
  const panel = h("aside", { class: "why", "aria-label": "The claims at these words", "aria-live": "polite" });
  const text = h("div", { class: "paper" });
  const pick = (ids, push) => {
    panel.replaceChildren(...(ids.length ? ids.map((i) => why(claims.find((c) => c.id === i), a)) : [intro(claims)]));
    text.querySelectorAll("mark").forEach((m) => m.classList.toggle("on", m.dataset.claims.split(" ").some((i) => ids.includes(i))));
    text.querySelectorAll(".sentence").forEach((x) => x.classList.toggle("on", ids.some((i) => x.dataset.claims?.split(" ").includes(i))));
    if (push) { go(`/article/${encodeURIComponent(id)}?claim=${encodeURIComponent(ids[0])}`, true); }
  };
  for (const b of a.blocks) text.append(h(b.role === "title" ? "h1" : b.role === "heading" ? "h2" : "p", { class: b.role, dir: "auto" }, b.role === "title" ? b.text : runs(b, claims, pick)));
  if (!a.blocks.some((b) => b.role === "title")) text.prepend(h("h1", { dir: "auto" }, a.title ?? "No headline"));
  text.querySelector("h1").after(h("p", { class: "byline" }, h("b", { dir: "auto" }, a.publisher ?? "No publisher"), h("time", null, day(a.published) || "undated"), a.dateline ? h("span", null, a.dateline) : "", a.authors.length ? h("span", { dir: "auto" }, a.authors.join(", ")) : "",
    h("span", { class: "dim" }, count(claims.length, "claim"))));
  text.append(h("footer", { class: "dim" }, "Captured page ", h("code", null, a.capture), " · SHA-256 ", h("code", null, a.digest.slice(0, 16) + "…"), a.url ? [" · ", h("span", null, a.url)] : ""));
  pick(now ? claims.filter((c) => c.evidence.trigger.start === now.evidence.trigger.start && c.evidence.trigger.end === now.evidence.trigger.end).map((c) => c.id).sort((x) => x === chosen ? -1 : 1) : []);
  const page = h("div", { class: "article" }, h("div", null, h("nav", { class: "crumbs", "aria-label": "Where you are" }, h("a", { href: "/" }, "Explore"), " / article"), text), panel);
  if (now) requestAnimationFrame(() => requestAnimationFrame(() => text.querySelector("mark.on")?.scrollIntoView({ block: "center" })));
  return page;
}

/** A block cut where claims begin and end. */
function runs(block, claims, pick) {
  const end = block.start + block.text.length;
  const here = claims.filter((c) => c.evidence.trigger.start < end && c.evidence.trigger.end > block.start);
  const cuts = new Set([block.start, end]);
  for (const c of here) {
    for (const at of [c.evidence.trigger.start, c.evidence.trigger.end, c.evidence.start, c.evidence.end]) if (at > block.start && at < end) cuts.add(at);
  }
  const at = [...cuts].sort((x, y) => x - y);
  return at.slice(0, -1).map((from, i) => {
    const words = block.text.slice(from - block.start, at[i + 1] - block.start);
    const of = here.filter((c) => c.evidence.trigger.start <= from && c.evidence.trigger.end >= at[i + 1]).sort((x, y) => (x.evidence.trigger.end - x.evidence.trigger.start) - (y.evidence.trigger.end - y.evidence.trigger.start));
    const inside = here.filter((c) => c.evidence.start <= from && c.evidence.end >= at[i + 1]).map((c) => c.id).join(" ");
    if (!of.length) return h("span", { class: "sentence", "data-claims": inside }, words);
    const ids = of.map((c) => c.id);
    const kind = of.find((c) => c.kind === "event") ?? of[0];
    const open = () => pick(ids, true);
    return h("mark", { class: `sentence ${kind.kind} ${side(kind.quad)}`, "data-claims": inside ? ids.join(" ") : ids.join(" "), tabindex: "0", role: "button", "aria-label": `${words}: ${of.map((c) => c.kind + " " + c.type).join(", ")}`, onclick: open, onkeydown: (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); open(); } } }, words);
  });
}

const intro = (claims) => h("div", { class: "card intro" }, h("h2", null, "Every claim at its words"),
  h("p", null, claims.length ? "Choose marked words to see who says what, by which chain of sources, and why it was read so." : "No claims were read in this article."),
  h("p", { class: "legend column" }, [["event cooperation", "Cooperation"], ["event conflict", "Conflict"], ["statement", "Statement"], ["figure", "Count"], ["relation", "Relation"]].map(([c, w]) => h("span", null, h("mark", { class: c }, w), h("span", { class: "dim" }, ` ${claims.filter((x) => c.startsWith("event") ? x.kind === "event" && side(x.quad) === c.slice(6) : x.kind === c).length}`)))));

const row = (k, v, basis) => !v || v.length === 0 ? "" : [h("dt", null, k), h("dd", { dir: "auto" }, v, basis ? h("small", null, basis) : "")];

function why(c, a) {
  const party = (p, i, role) => h("div", null, actors([p]), p.text !== p.name ? h("span", { class: "dim" }, ` “${p.text}”`) : "", h("small", null, c.why[role]?.[i]?.basis));
  return h("div", { class: "card " + side(c.quad) },
    h("p", { class: "eyebrow" }, h("span", null, c.kind), c.background ? h("span", null, "told as history") : "", h("span", null, c.status), h("span", { title: "Of the claims at this figure, so many in a hundred are right" }, Math.round(c.confidence * 100) + " %")),
    h("h2", null, c.kind === "figure" ? [c.bound ? c.bound + " " : "", c.value?.toLocaleString("en") ?? "", " ", c.type] : sentenceCase(c.type), c.mode ? h("span", { class: "dim" }, " " + c.mode) : ""),
    c.content ? h("p", { class: "quote", dir: "auto" }, c.direct ? "“" + c.content + "”" : c.content) : "",
    h("dl", { class: "facts" },
      row(c.kind === "statement" ? "Speaker" : "Who", c.actor.map((p, i) => party(p, i, "actor"))),
      row("To whom", c.recipient.map((p, i) => party(p, i, "recipient"))),
      c.date ? row("When", c.date.from || c.date.to ? span(c.date.from, c.date.to) : "not resolved", `“${c.date.text}”: ${c.why.date?.basis ?? ""}`) : "",
      c.place ? row("Where", [c.place.name, c.place.country].filter(Boolean).join(", "), `“${c.place.text}”, known to ${level(c.place.level)}: ${c.why.place?.basis ?? ""}`) : "",
      row("Says who", chain(c, a.publisher), c.sources.map((x) => `“${x.cue}”: ${x.text}, ${x.kind}`).join(" · "))),
    h("details", { open: true, class: "reasons" }, h("summary", null, "Why"), h("ul", null, c.why.why.map((x) => h("li", null, x))), h("code", null, `dateline explain FILE ${c.id}`)),
    c.event ? h("p", null, h("a", { class: "button", href: "/event/" + encodeURIComponent(c.event) }, "The event and all who tell it")) : "",
    curating(c));
}
