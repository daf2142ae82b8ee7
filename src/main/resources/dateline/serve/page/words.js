// How things read.
import { h } from "./dom.js";
import { only } from "./state.js";

export const QUADS = {
  "verbal-cooperation": "Cooperation in words", "material-cooperation": "Cooperation in deeds",
  "verbal-conflict": "Conflict in words", "material-conflict": "Conflict in deeds", none: "Neither",
};
export const NAMES = {
  kind: "Kind", quad: "Cooperation or conflict", type: "Type", actor: "Actor", country: "Country",
  standing: "Standing", status: "As told", publisher: "Published by", source: "According to", story: "Story",
  q: "Words", dyad: "Between", from: "From", to: "Until",
};
const KINDS = { event: "Events", figure: "Counts", statement: "Statements", relation: "Relations" };

export const sentenceCase = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase().replaceAll("_", " ");

export function label(facet, value, given) {
  if (facet === "quad") return QUADS[value] ?? value;
  if (facet === "kind") return KINDS[value] ?? value;
  if (["type", "standing", "status"].includes(facet)) return sentenceCase(value);
  return given ?? value;
}

export const side = (quad) => quad?.endsWith("conflict") ? "conflict" : quad?.endsWith("cooperation") ? "cooperation" : "neither";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export function day(iso, short) {
  if (!iso) return "";
  const [y, m, d] = iso.slice(0, 10).split("-").map(Number);
  if (!d) return iso;
  return `${d} ${short ? MONTHS[m - 1].slice(0, 3) : MONTHS[m - 1]}${short ? "" : " " + y}`;
}

export function span(from, to) {
  if (!from && !to) return "";
  if (!from || !to) return (from ? "since " : "until ") + day(from ?? to);
  if (from.slice(0, 10) === to.slice(0, 10)) return day(from);
  if (from.endsWith("01-01") && to.endsWith("12-31")) return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : from.slice(0, 4) + "–" + to.slice(0, 4);
  return day(from) + " – " + day(to);
}

export const count = (n, noun) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;

export const actorLink = (a) => h("a", { class: "actor", href: "/actor/" + encodeURIComponent(a.id), dir: "auto", title: [a.country, a.sector].filter(Boolean).join(" ") }, a.name);

export function actors(all, none) {
  if (!all.length) return none ? [h("span", { class: "nobody" }, none)] : [];
  return all.slice(0, 3).flatMap((a, i) => [i ? ", " : "", actorLink(a)]).concat(all.length > 3 ? [` and ${all.length - 3} more`] : []);
}

const BOUNDS = { "at least": "at least ", about: "about ", "at most": "at most ", "more than": "more than ", dozens: "dozens ", hundreds: "hundreds " };

/** Who does what to whom, as one line. */
export function headline(e) {
  const type = h("span", { class: "type " + side(e.quad) }, sentenceCase(e.type));
  if (e.kind === "figure") {
    const bound = BOUNDS[e.bound] ?? "";
    return [h("b", { class: "number" }, e.count === null ? sentenceCase(bound.trim() || "some") : sentenceCase(bound + e.count.toLocaleString("en"))), " ", h("span", { class: "type neither" }, e.type),
      e.actor.filter((a) => a.kind !== "described").length ? [" · ", actors(e.actor.filter((a) => a.kind !== "described"))] : ""];
  }
  if (e.kind === "statement") return [actors(e.actor, "Somebody"), " ", type, e.recipient.length ? [" → ", actors(e.recipient)] : ""];
  return [actors(e.actor, "Not named"), " ", type, e.recipient.length ? [" ", h("span", { class: "arrow", "aria-label": "to" }, "→"), " ", actors(e.recipient)] : ""];
}

export const quote = (part, tag = "p") => h(tag, { class: "quote", dir: "auto" }, part.before, h("mark", null, part.words), part.after);

const STANDS = {
  corroborated: "Two or more independent origins say so, and nobody speaks against it",
  unconfirmed: "One origin says so", contested: "Somebody speaks against it", retracted: "All who said so took it back",
};
export const badge = (state) => h("span", { class: "badge " + state, title: STANDS[state] }, sentenceCase(state));

/** PLOVER's sectors. */
const SECTORS = { GOV: "Government", MIL: "Military", REB: "Rebels", OPP: "Opposition", PTY: "Party", COP: "Police", JUD: "Courts", SPY: "Intelligence", IGO: "Intergovernmental", MED: "Media", EDU: "Education", BUS: "Business", CRM: "Crime", CVL: "Civilians", LEG: "Legislature", REL: "Religion", NGO: "Non-governmental", UNK: "Sector unknown", UAF: "Armed, unaffiliated", LAB: "Labour", REF: "Refugees", MNC: "Multinational" };
export const sector = (code) => SECTORS[code] ?? code;

const RELATIONS = { role: "holds an office of", part_of: "is part of", member: "is a member of", ally: "is allied with", adversary: "is an adversary of", presence: "is present in", trade: "trades with", listed: "is listed by" };
export const relation = (type) => RELATIONS[type] ?? sentenceCase(type).toLowerCase();

const LEVELS = { site: "an exact site", city: "a town", admin2: "a district", admin1: "a province", country: "a country only", region: "a region only", unresolved: "no point known" };
export const level = (word) => LEVELS[word] ?? word;

export const where = (p) => p ? [h("span", { dir: "auto" }, p.name), p.country && p.level !== "country" ? h("a", { class: "quiet", href: only({ country: p.country }) }, " " + p.country) : ""] : "";

export const failed = (error, again) => h("div", { class: "state failed", role: "alert" },
  h("h1", null, "This could not be shown"), h("p", null, error.message || String(error)),
  h("p", { class: "dim" }, "Is `dateline serve` still running?"), again ? h("button", { type: "button", onclick: again }, "Try again") : "");
