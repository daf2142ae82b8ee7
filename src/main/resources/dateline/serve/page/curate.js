// Corrections in place: each is a claim of the analyst's own, with name and reason, and can be undone.
import { h, say } from "./dom.js";
import { get, send, token } from "./state.js";
import { count, sentenceCase } from "./words.js";

export const TYPES = ["ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN"];
export const SAID = { right: "Right as it stands", not_so: "Not so", type: "Type", actor: "Who", recipient: "To whom", together: "The same event", apart: "Another event", undo: "Undone" };

const again = () => dispatchEvent(new Event("addressed"));
const last = { number: null };

/** Sends a correction, says so, and offers to take it back. */
async function note(said) {
  const added = await send("/api/corrections", said);
  last.number = said.kind === "undo" ? null : added.number;
  toast(said.kind === "undo" ? "Taken back." : `Noted: ${SAID[said.kind].toLowerCase()}${added.value ? " " + added.value : ""}.`, last.number);
  again();
}

export const undo = (number) => note({ kind: "undo", undoes: number, by: name() || "unnamed", reason: "" }).catch((e) => toast(e.message));

export function undoLast() {
  if (last.number) undo(last.number);
}

function toast(words, number) {
  document.getElementById("toast")?.remove();
  document.body.append(h("div", { id: "toast", class: "toast", role: "status" }, words, number ? h("button", { type: "button", onclick: () => undo(number) }, "Undo ", h("kbd", null, "u")) : "",
    h("a", { href: "/log" }, "Log")));
  say(words);
}

const name = () => localStorage.getItem("name") ?? "";

/** Opens one line to say it in; Enter notes it, Escape leaves it. */
function ask(place, said, field, prompt) {
  const who = h("input", { name: "by", value: name(), required: true, autocomplete: "name", placeholder: "Your name" });
  const reason = h("input", { name: "reason", autocomplete: "off", placeholder: "Why (for the log)" });
  const failure = h("p", { class: "note failed", role: "alert", hidden: true });
  const close = () => { form.remove(); };
  const form = h("form", { class: "saying", onsubmit: async (e) => {
    e.preventDefault();
    localStorage.setItem("name", who.value.trim());
    try {
      await note({ ...said, ...(field ? await field.read() : {}), by: who.value.trim(), reason: reason.value.trim() });
    } catch (error) { failure.textContent = error.message; failure.hidden = false; }
  }, onkeydown: (e) => { if (e.key === "Escape") { e.stopPropagation(); close(); } } },
  h("b", null, prompt), field ? h("label", null, h("span", { class: "hidden" }, prompt), field.element) : "",
  h("label", null, h("span", { class: "hidden" }, "Why"), reason), h("label", null, h("span", { class: "hidden" }, "Your name"), who),
  h("button", { type: "submit", class: "button strong" }, "Note it"), h("button", { type: "button", class: "button", onclick: close }, "Leave it"), failure);
  place.querySelector(".saying")?.remove();
  place.append(form);
  (field?.element ?? (name() ? reason : who)).focus();
  form.scrollIntoView({ block: "nearest" });
}

const choice = (options, now) => {
  const element = h("select", { name: "type" }, options.map((t) => h("option", { value: t, selected: t === now }, sentenceCase(t))));
  return { element, read: () => ({ type: element.value }) };
};

const someone = () => {
  const element = h("input", { name: "actor", list: "actors", autocomplete: "off", dir: "auto", placeholder: "A name, or nobody" });
  if (!document.getElementById("actors")) get("/api/overview").then((o) => document.body.append(h("datalist", { id: "actors" }, o.facets.actor.map((a) => h("option", { value: a.label }))))).catch(() => {});
  return { element, read: () => ({ actor: element.value.trim() }) };
};

/** What can be said of a claim, a key each. */
export function curating(c) {
  if (!token()) return h("p", { class: "dim small" }, "To correct this, open the address that `dateline serve` printed.");
  const place = h("div", { class: "curate", role: "group", "aria-label": "Correct this claim" });
  const one = { claims: [c.id] };
  const ways = [
    ["y", "Right", () => name() ? note({ ...one, kind: "right", by: name(), reason: "" }).catch((e) => toast(e.message)) : ask(place, { ...one, kind: "right" }, null, "It is right as it stands")],
    ["x", "Not so", () => ask(place, { ...one, kind: "not_so" }, null, "The text does not say this")],
    ["t", "Type", () => ask(place, { ...one, kind: "type" }, c.kind === "event" ? choice(TYPES, c.type) : word(c.type), "The right type")],
    ["a", "Who", () => ask(place, { ...one, kind: "actor" }, someone(), c.kind === "statement" ? "Who says it" : "Who does it")],
  ];
  if (c.kind !== "figure") ways.push(["r", "To whom", () => ask(place, { ...one, kind: "recipient" }, someone(), "To whom it is done")]);
  place.append(h("div", { class: "keys" }, ways.map(([key, words, act]) => h("button", { type: "button", "data-key": key, "aria-keyshortcuts": key, onclick: act }, words, " ", h("kbd", null, key)))));
  return place;
}

const word = (now) => {
  const element = h("input", { name: "type", value: now, required: true, autocomplete: "off" });
  return { element, read: () => ({ type: element.value.trim() }) };
};

/** Splits a claim off its event. */
export function splitting(t, e) {
  const others = e.testimonies.filter((x) => x.claim.id !== t.claim.id && x.claim.kind === t.claim.kind).map((x) => x.claim.id);
  if (!token() || !others.length) return "";
  const place = h("div", { class: "curate slim" });
  place.append(h("button", { type: "button", class: "quietly", "data-key": "s", "aria-keyshortcuts": "s", onclick: () => ask(place, { kind: "apart", claims: [t.claim.id, ...others] }, null, "This tells another event") }, "Another event ", h("kbd", null, "s")));
  return place;
}

/** Merges an event with another of its kind. */
export function merging(e) {
  if (!token()) return "";
  const place = h("div", { class: "curate" });
  const open = async () => {
    const asked = new URLSearchParams({ kind: e.kind, limit: "200" });
    const near = (await get("/api/events", asked)).items.filter((x) => x.id !== e.id).sort((x, y) => like(y, e) - like(x, e)).slice(0, 40);
    const element = h("select", { name: "other" }, near.map((x) => h("option", { value: x.id }, `${x.from ?? x.reported ?? "undated"}: ${x.actor.map((a) => a.name).join(", ") || "not named"} ${sentenceCase(x.type).toLowerCase()} ${x.recipient.map((a) => a.name).join(", ")} (${count(x.claims, "claim")})`)));
    ask(place, { kind: "together" }, { element, read: async () => {
      const other = await get("/api/events/" + encodeURIComponent(element.value));
      return { claims: [...e.testimonies, ...other.testimonies].map((t) => t.claim.id) };
    } }, "The same event as");
  };
  place.append(h("div", { class: "keys" }, h("button", { type: "button", "data-key": "m", "aria-keyshortcuts": "m", onclick: open }, "Same as another event ", h("kbd", null, "m"))));
  return place;
}

/** Shared type, people, place and day: the likeliest stand first. */
function like(x, e) {
  const ids = new Set([...e.actor, ...e.recipient].map((a) => a.id));
  return (x.type === e.type ? 3 : 0) + [...x.actor, ...x.recipient].filter((a) => ids.has(a.id)).length * 2 + (x.place?.name === e.place?.name ? 1 : 0) + (x.from === e.from ? 1 : 0);
}

/** One key does what its button does: in the row that has the focus, else the first. */
export function pressed(key) {
  if (key === "u") { undoLast(); return true; }
  const row = document.activeElement?.closest?.("[data-row], .card");
  const button = row?.querySelector(`[data-key="${key}"]`) ?? document.querySelector(`[data-key="${key}"]`);
  button?.click();
  return Boolean(button);
}
