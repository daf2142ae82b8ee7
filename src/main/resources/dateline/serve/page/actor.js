// An actor: how it is named, its ties over time, its partners, what it says and does.
import { h } from "./dom.js";
import { get, only, params } from "./state.js";
import { actorLink, count, quote, relation, sector, sentenceCase, span } from "./words.js";
import { picture as net } from "./network.js";
import { legend, picture as time } from "./timeline.js";
import { list } from "./list.js";
import { toArticle } from "./event.js";

export async function actor(id) {
  const asked = (kinds) => new URLSearchParams([["actor", id], ["limit", "30"], ...kinds.map((k) => ["kind", k])]);
  const [a, events, said] = await Promise.all([get("/api/actors/" + encodeURIComponent(id)), get("/api/events", asked(["event", "figure"])), get("/api/events", asked(["statement"]))]);
  document.title = `${a.name} · Dateline`;
  const partners = a.network.ties.filter((t) => t.one === id || t.other === id).map((t) => ({ ...t, partner: a.network.actors.find((x) => x.id === (t.one === id ? t.other : t.one)) }));
  return h("div", { class: "reading wide" },
    h("nav", { class: "crumbs", "aria-label": "Where you are" }, h("a", { href: "/" }, "Explore"), " / actor"),
    h("header", { class: "masthead" }, h("p", { class: "eyebrow" }, [sentenceCase(a.kind), a.countryName, a.sector && sector(a.sector)].filter(Boolean).map((x) => h("span", null, x))),
      h("h1", { dir: "auto" }, a.name),
      h("p", { class: "names" }, h("span", { class: "dim" }, "In the texts "), a.names.slice(0, 12).map((n, i) => [i ? ", " : "", h("span", { dir: "auto" }, `“${n.text}”`), n.count > 1 ? h("span", { class: "dim" }, ` ${n.count}`) : ""])),
      h("p", null, h("a", { class: "button", href: only({ actor: id, kind: "all" }) }, "Open in the explorer"), h("small", { class: "dim" }, " Entry: ", a.basis))),
    a.timeline.length ? h("section", { class: "panel timeline" }, h("header", null, h("h2", null, "Over time"), legend()), time(a.timeline, new URLSearchParams(), true)) : "",
    h("div", { class: "sides" },
      h("section", null, h("h2", null, "Partners", h("span", { class: "n" }, partners.length)),
        partners.length ? h("div", { class: "frame plain" }, net(a.network, id)) : h("p", { class: "dim" }, "None named in the record."),
        partners.length ? h("table", { class: "grid" }, h("thead", null, h("tr", null, ["With", "Cooperation", "Conflict", "Neither"].map((x) => h("th", { scope: "col" }, x)))), h("tbody", null, partners.map((p) => h("tr", null, h("td", null, actorLink(p.partner), " ", h("a", { class: "quiet", href: only({ dyad: p.one + "~" + p.other }) }, "events")), h("td", { class: "right" }, p.cooperation), h("td", { class: "right" }, p.conflict), h("td", { class: "right" }, p.neither))))) : ""),
      h("section", null, h("h2", null, "Roles and ties", h("span", { class: "n" }, a.ties.length)),
        a.ties.length ? h("ul", { class: "ties" }, a.ties.map((t) => h("li", null, h("p", { class: "term" }, h("time", null, when(t)), t.ended ? h("span", { class: "told" }, "ended") : ""),
          h("p", null, actorLink(t.actor), " ", h("span", { class: "dim" }, relation(t.type)), " ", t.recipient ? actorLink(t.recipient) : "", t.content ? h("span", { dir: "auto" }, " " + t.content) : ""), quote(t.sentence), h("a", { class: "quiet", href: toArticle(t.article, t.claim) }, "In the article")))) : h("p", { class: "dim" }, "None named in the record."))),
    h("section", null, h("h2", null, "Does, and has done to it", h("span", { class: "n" }, events.total)), events.total ? list(events.items) : h("p", { class: "dim" }, "Nothing in the record.")),
    h("section", null, h("h2", null, "Says", h("span", { class: "n" }, said.total)), said.total ? list(said.items) : h("p", { class: "dim" }, "Nothing in the record.")),
    events.total > 30 ? h("p", null, h("a", { href: only({ actor: id }) }, `All ${count(events.total, "event")}`)) : "");
}

/** What the texts give of the time of a tie; a report's day is only when it was seen to hold. */
const when = (t) => t.since || t.until ? span(t.since, t.until) : t.seen ? "seen " + span(t.seen, t.last ?? t.seen) : "undated";
