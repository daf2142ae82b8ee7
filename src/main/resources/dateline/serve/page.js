// The explorer's page: one state, kept in the address; four pictures of it; one panel.

const $ = (selector, root = document) => root.querySelector(selector);
const SVG = "http://www.w3.org/2000/svg";
const QUADS = { "material conflict": "mconf", "verbal conflict": "vconf", "verbal cooperation": "vcoop", "material cooperation": "mcoop", other: "other" };
const FACETS = [["quad", "Class"], ["type", "Type"], ["country", "Country"], ["actor", "Actor"], ["source", "According to"], ["publisher", "Published by"], ["standing", "Standing"], ["kind", "Kind"]];
const LISTS = ["kind", "quad", "type", "country", "actor", "source", "publisher", "standing", "story"];
const SHOWN = 7;

let state = new URLSearchParams(location.search);
let summary = null;
let listed = [];
let world = [];
let view = { x: 0, y: 6, w: 360 };
const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? sessionStorage.getItem("token") ?? "";
if (token) {
  sessionStorage.setItem("token", token);
  if (location.hash.startsWith("#token=")) history.replaceState(null, "", location.pathname + location.search);
}

/** Makes an element; what comes from articles goes in as text and never as markup. */
function make(tag, attributes = {}, ...children) {
  const svg = ["svg", "path", "rect", "circle", "g", "text", "line", "title"].includes(tag);
  const element = svg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((c) => c != null && c !== false));
  return element;
}

async function get(path) {
  const answer = await fetch(path);
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error ?? "the server does not answer");
  return json;
}

function selection() {
  const query = new URLSearchParams(state);
  for (const name of ["event", "article", "claim"]) query.delete(name);
  return query;
}

function go(change, push = true) {
  const next = new URLSearchParams(state);
  change(next);
  state = next;
  const address = "/" + (next.size ? "?" + next : "");
  if (push) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  return draw();
}

function toggle(facet, value) {
  return go((s) => {
    const kept = s.getAll(facet).filter((v) => v !== value);
    const had = kept.length !== s.getAll(facet).length;
    s.delete(facet);
    kept.forEach((v) => s.append(facet, v));
    if (!had) s.append(facet, value);
  });
}

const only = (facet, value) => go((s) => { s.delete(facet); s.append(facet, value); });

let drawing = 0;
async function draw() {
  const mine = ++drawing;
  const query = selection();
  $("#q").value = state.get("q") ?? "";
  try {
    const [counted, page] = await Promise.all([get("/api/summary?" + query), get("/api/events?limit=60&" + query)]);
    if (mine !== drawing) return;
    summary = counted;
    listed = page.events;
    chips();
    facets();
    time();
    map();
    net();
    list(page.total);
    const doing = summary.doing ? " · " + summary.doing + " …" : "";
    $("#count").textContent = `${summary.events} events and counts · ${summary.articles} articles · ${summary.stories} stories${doing}`;
    if (summary.doing) setTimeout(() => mine === drawing && draw(), 1500);
  } catch (error) {
    if (mine === drawing) $("#count").textContent = "Not shown: " + error.message;
  }
  await panel();
}

function chips() {
  const box = $("#chips");
  box.replaceChildren();
  const chip = (name, value, remove) => box.append(make("button", { onclick: remove, "aria-label": `Remove filter ${name} ${value}` }, make("b", {}, name), value));
  for (const facet of LISTS) for (const value of state.getAll(facet)) chip(facet, value, () => toggle(facet, value));
  for (const name of ["q", "from", "to", "box"]) {
    if (state.get(name)) chip(name === "box" ? "area" : name === "q" ? "words" : name, name === "box" ? "map view" : state.get(name), () => go((s) => s.delete(name)));
  }
}

function facets() {
  const box = $("#facets");
  const open = new Set([...box.querySelectorAll("details[open]")].map((d) => d.dataset.facet));
  box.replaceChildren();
  for (const [facet, title] of FACETS) {
    const values = summary.facets[facet];
    if (!values.length) continue;
    const chosen = new Set(state.getAll(facet));
    const row = ({ value, count }) =>
      make("label", { title: value }, make("input", { type: "checkbox", checked: chosen.has(value), onchange: () => toggle(facet, value) }), make("span", { dir: "auto" }, value), make("span", {}, String(count)));
    const first = values.filter((v, i) => i < SHOWN || chosen.has(v.value));
    const rest = values.filter((v) => !first.includes(v));
    box.append(make("h3", {}, title), ...first.map(row));
    if (rest.length) box.append(make("details", { "data-facet": facet, open: open.has(facet) }, make("summary", {}, `${rest.length} more`), ...rest.map(row)));
  }
}

const DAY = 86400000;
const stamp = (day) => Date.parse(day + "T00:00:00Z");
const iso = (ms) => new Date(ms).toISOString().slice(0, 10);

function time() {
  const section = $("#time .picture");
  section.replaceChildren();
  const days = summary.days;
  table("#time", ["Day", ...Object.keys(QUADS)], days.map((d) => [d.day, ...Object.keys(QUADS).map((q) => d[q] ?? "")]));
  if (!days.length) { section.append(make("p", { class: "empty" }, "No dated events in this selection.")); return; }
  // A few dates of long ago would press the news into one bar: begin where nineteen in twenty lie.
  const total = days.reduce((n, d) => n + count(d), 0);
  let seen = 0;
  let start = days[0];
  for (const day of days) { if (seen >= total * 0.1) { start = day; break; } seen += count(day); }
  const given = [state.get("from"), state.get("to")];
  const from = stamp(given[0] ?? start.day);
  const to = Math.max(stamp(given[1] ?? days[days.length - 1].day), from) + DAY;
  const span = to - from;
  const step = DAY * [1, 7, 30.4375, 91.3, 365.25, 3652.5].find((d) => span / (d * DAY) <= 90);
  const bins = Math.max(1, Math.ceil(span / step));
  const sums = Array.from({ length: bins }, () => ({}));
  let before = 0;
  for (const day of days) {
    const at = Math.floor((stamp(day.day) - from) / step);
    if (at < 0) before += count(day);
    if (at < 0 || at >= bins) continue;
    for (const quad of Object.keys(QUADS)) sums[at][quad] = (sums[at][quad] ?? 0) + (day[quad] ?? 0);
  }
  const W = 900, H = 116, base = 96;
  const most = Math.max(1, ...sums.map((s) => count(s)));
  const svg = make("svg", { viewBox: `0 0 ${W} ${H}`, preserveAspectRatio: "none", role: "img", "aria-label": `Events by day, from ${iso(from)} to ${iso(to - DAY)}` });
  const wide = W / bins;
  sums.forEach((sum, i) => {
    let y = base;
    for (const [quad, name] of Object.entries(QUADS)) {
      const h = ((sum[quad] ?? 0) / most) * (base - 6);
      if (!h) continue;
      y -= h;
      svg.append(make("rect", { class: name, x: i * wide + Math.min(1, wide * 0.1), y, width: Math.min(Math.max(1, wide - Math.min(2, wide * 0.2)), 26), height: h }, make("title", {}, `${iso(from + i * step)}: ${sum[quad]} ${quad}`)));
    }
  });
  svg.append(make("line", { x1: 0, x2: W, y1: base + 0.5, y2: base + 0.5, stroke: "var(--line)" }));
  const brush = make("rect", { class: "brush", y: 0, height: base, width: 0 });
  svg.append(brush);
  let began = null;
  const at = (event) => ((event.clientX - svg.getBoundingClientRect().left) / svg.getBoundingClientRect().width) * W;
  svg.addEventListener("pointerdown", (e) => { began = at(e); svg.setPointerCapture(e.pointerId); });
  svg.addEventListener("pointermove", (e) => {
    if (began == null) return;
    brush.setAttribute("x", Math.min(began, at(e)));
    brush.setAttribute("width", Math.abs(at(e) - began));
  });
  svg.addEventListener("pointerup", (e) => {
    const [a, b] = [began, at(e)].sort((x, y) => x - y);
    began = null;
    const first = Math.max(0, Math.floor(a / wide)), last = Math.min(bins - 1, Math.floor(b / wide));
    go((s) => { s.set("from", iso(from + first * step)); s.set("to", iso(Math.max(from + first * step, from + (last + 1) * step - DAY))); });
  });
  const axis = make("div", { class: "meta" });
  axis.append(`${iso(from)}  –  ${iso(to - DAY)}`, before ? make("span", {}, ` · ${before} earlier, `, make("button", { class: "link", onclick: () => go((s) => { s.set("from", days[0].day); }) }, "show them")) : "");
  section.append(svg, axis);
}

const count = (sum) => Object.keys(QUADS).reduce((n, q) => n + (sum[q] ?? 0), 0);
const main = (quads) => QUADS[Object.entries(quads).sort((a, b) => b[1] - a[1])[0][0]];

function map() {
  const box = $("#map .picture");
  table("#map", ["Place", "Country", "Precision", "Events"], summary.places.map((p) => [p.name, p.country ?? "", p.level, p.count]));
  const h = view.w / 2;
  const svg = make("svg", { viewBox: `${view.x} ${view.y} ${view.w} ${h}`, role: "img", "aria-label": `Map with ${summary.places.length} places` });
  world.forEach((c) => svg.append(make("path", { d: c.path }, make("title", {}, c.name))));
  const unit = view.w / 360;
  const clusters = [];
  for (const p of [...summary.places].sort((a, b) => b.count - a.count)) {
    const x = p.lon + 180, y = 90 - p.lat;
    const near = clusters.find((c) => Math.hypot(c.x - x, c.y - y) < 5 * unit && (p.level === "country") === c.country);
    if (near) { near.places.push(p); near.count += p.count; for (const [q, n] of Object.entries(p.quads)) near.quads[q] = (near.quads[q] ?? 0) + n; }
    else clusters.push({ x, y, count: p.count, quads: { ...p.quads }, places: [p], country: p.level === "country" || p.level === "region" });
  }
  for (const c of clusters) {
    const r = (1.6 + Math.sqrt(c.count) * 1.15) * unit;
    const names = c.places.map((p) => `${p.name} (${p.count})`).slice(0, 8).join(", ") + (c.country ? ": only the country is known" : "");
    const dot = make("circle", { class: `hit ${main(c.quads)}${c.country ? " wide" : ""}`, cx: c.x, cy: c.y, r, tabindex: 0, role: "button", "aria-label": names }, make("title", {}, names));
    const choose = () => {
      const pad = 0.02 + (c.places.length > 1 ? 0.5 : 0);
      const lons = c.places.map((p) => p.lon), lats = c.places.map((p) => p.lat);
      go((s) => s.set("box", [Math.min(...lons) - pad, Math.min(...lats) - pad, Math.max(...lons) + pad, Math.max(...lats) + pad].map((n) => n.toFixed(2)).join(",")));
    };
    dot.addEventListener("click", choose);
    dot.addEventListener("keydown", (e) => e.key === "Enter" && choose());
    svg.append(dot);
  }
  let drag = null;
  svg.addEventListener("pointerdown", (e) => { if (!e.target.classList.contains("hit")) drag = [e.clientX, e.clientY, view.x, view.y]; });
  svg.addEventListener("pointermove", (e) => {
    if (!drag) return;
    const scale = view.w / svg.getBoundingClientRect().width;
    view = { ...view, x: drag[2] - (e.clientX - drag[0]) * scale, y: drag[3] - (e.clientY - drag[1]) * scale };
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.w} ${view.w / 2}`);
  });
  for (const end of ["pointerup", "pointerleave"]) svg.addEventListener(end, () => (drag = null));
  svg.addEventListener("wheel", (e) => { e.preventDefault(); zoom(e.deltaY < 0 ? 0.8 : 1.25); }, { passive: false });
  box.replaceChildren(svg);
}

function zoom(by) {
  const w = Math.min(360, Math.max(8, view.w * by));
  view = { x: view.x + (view.w - w) / 2, y: view.y + (view.w - w) / 4, w };
  map();
}

function net() {
  const box = $("#net .picture");
  const pairs = summary.pairs;
  table("#net", ["Who", "To whom", "Cooperation", "Conflict"], pairs.map((p) => [p.actor, p.recipient, p.cooperation || "", p.conflict || ""]));
  if (!pairs.length) { box.replaceChildren(make("p", { class: "empty" }, "No two actors meet in this selection.")); return; }
  const weight = new Map(), partners = new Map();
  for (const p of pairs) {
    for (const [n, other] of [[p.actor, p.recipient], [p.recipient, p.actor]]) {
      weight.set(n, (weight.get(n) ?? 0) + p.cooperation + p.conflict);
      partners.set(n, (partners.get(n) ?? new Set()).add(other));
    }
  }
  // Those with the most partners, each followed by these, so that what is shown is joined.
  const ranked = [...weight.keys()].sort((a, b) => partners.get(b).size - partners.get(a).size || weight.get(b) - weight.get(a) || (a < b ? -1 : 1));
  const names = [];
  for (const n of ranked) for (const m of [n, ...partners.get(n)]) if (names.length < 14 && !names.includes(m)) names.push(m);
  const W = 400, H = 300, R = 96;
  const place = new Map(names.map((n, i) => [n, (i / names.length) * 2 * Math.PI - Math.PI / 2]));
  const point = (n, r = R) => [W / 2 + Math.cos(place.get(n)) * r, H / 2 + Math.sin(place.get(n)) * r];
  const svg = make("svg", { viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": `${names.length} actors and what joins them` });
  for (const p of pairs) {
    if (!place.has(p.actor) || !place.has(p.recipient) || p.actor === p.recipient) continue;
    const [x1, y1] = point(p.actor), [x2, y2] = point(p.recipient);
    for (const [kind, n, bend] of [["coop", p.cooperation, 0.35], ["conf", p.conflict, 0.55]]) {
      if (!n) continue;
      const cx = W / 2 + ((x1 + x2) / 2 - W / 2) * bend, cy = H / 2 + ((y1 + y2) / 2 - H / 2) * bend;
      svg.append(make("path", { class: `edge ${kind}`, d: `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`, "stroke-width": 1 + Math.sqrt(n) * 1.2, onclick: () => go((s) => { s.delete("actor"); s.append("actor", p.actor); s.set("q", p.recipient); }) }, make("title", {}, `${p.actor} → ${p.recipient}: ${n} ${kind === "coop" ? "of cooperation" : "of conflict"}`)));
    }
  }
  for (const n of names) {
    const [x, y] = point(n), [tx, ty] = point(n, R + 10);
    const left = Math.cos(place.get(n)) < -0.05, right = Math.cos(place.get(n)) > 0.05;
    svg.append(make("circle", { class: "other", cx: x, cy: y, r: 2.5 + Math.sqrt(weight.get(n)) * 0.8 }));
    svg.append(make("text", { class: "name", x: tx, y: ty + 4, "text-anchor": left ? "end" : right ? "start" : "middle", tabindex: 0, role: "button", onclick: () => only("actor", n), onkeydown: (e) => e.key === "Enter" && only("actor", n) }, n.length > 22 ? n.slice(0, 21) + "…" : n, make("title", {}, n)));
  }
  box.replaceChildren(svg);
}

function table(section, heads, rows) {
  $(section + " .table").replaceChildren(make("table", {}, make("thead", {}, make("tr", {}, heads.map((h) => make("th", { scope: "col" }, h)))), make("tbody", {}, rows.map((r) => make("tr", {}, r.map((c) => make("td", { dir: "auto" }, String(c))))))));
}

const names = (actors) => actors.map((a) => a.name + (a.country && a.kind !== "state" ? ` (${a.country})` : "")).join(", ") || "nobody named";

function headline(e) {
  const badge = make("span", { class: "type " + QUADS[e.quad] }, e.type + (e.mode ? " " + e.mode : ""));
  const count = e.count != null ? make("b", {}, ` ${e.count} `) : null;
  const whom = e.recipient.length ? [make("span", { class: "arrow", "aria-label": "to" }, "→"), make("span", { dir: "auto" }, names(e.recipient))] : [];
  return [badge, count, make("span", { dir: "auto" }, names(e.actor)), ...whom];
}

function list(total) {
  const box = $("#events");
  box.replaceChildren();
  if (!listed.length) {
    const why = summary.doing ? "The record is being loaded." : "Nothing in the record passes these filters. Take one away.";
    box.append(make("li", { class: "empty" }, why));
  }
  listed.forEach(row);
  const more = $("#more");
  more.hidden = listed.length >= total;
  more.textContent = `${total - listed.length} more`;
}

function row(e) {
  const where = e.place ? ` · ${e.place.name}` : "";
  const stand = make("span", { class: "stand" }, make("span", { class: "standing " + e.standing }, e.standing), make("br"), `${e.reports} report${e.reports > 1 ? "s" : ""}`, e.status !== "asserted" ? [make("br"), make("span", { class: "status " + e.status }, e.status)] : null);
  $("#events").append(
    make("li", { "data-id": e.id, "aria-current": state.get("event") === e.id ? "true" : null },
      make("button", { onclick: () => go((s) => { s.set("event", e.id); s.delete("article"); s.delete("claim"); }) },
        make("time", {}, e.from ?? "undated", e.background ? make("div", {}, "background") : null),
        make("span", { class: "head" }, headline(e), make("span", { class: "arrow" }, where)), stand,
        make("span", { class: "words", dir: "auto" }, `${e.source}: ${e.evidence}`))));
}

const close = () => go((s) => { s.delete("event"); s.delete("article"); s.delete("claim"); });

async function panel() {
  const box = $("#panel");
  const event = state.get("event"), article = state.get("article");
  document.querySelectorAll("#events li").forEach((li) => (li.dataset.id === event ? li.setAttribute("aria-current", "true") : li.removeAttribute("aria-current")));
  if (!event && !article) {
    if (!box.dataset.kept) { box.hidden = true; $("#frame").classList.remove("open"); }
    return;
  }
  try {
    show(article ? await articleView(await get("/api/articles/" + encodeURIComponent(article))) : eventView(await get("/api/events/" + encodeURIComponent(event))));
  } catch (error) {
    show([make("p", { class: "empty" }, "Not shown: " + error.message)]);
  }
}

function show(children, kept = false) {
  const box = $("#panel");
  if (kept) box.dataset.kept = "1"; else delete box.dataset.kept;
  box.replaceChildren(make("button", { class: "close", "aria-label": "Close", onclick: () => { delete box.dataset.kept; close(); } }, "×"), ...children.flat().filter(Boolean));
  box.hidden = false;
  $("#frame").classList.add("open");
  box.scrollTop = 0;
}

/** "Reuters, citing residents, citing the army". */
function chain(claim) {
  const own = claim.publisher ?? "the article";
  return make("span", {}, make("b", { dir: "auto" }, own), claim.sources.map((s) => [", citing ", make("b", { dir: "auto" }, s.name), s.country ? ` (${s.country})` : ""]).flat());
}

function sentence(claim) {
  const text = claim.sentence, a = claim.triggerStart - claim.start, b = claim.triggerEnd - claim.start;
  return make("blockquote", { dir: "auto" }, text.slice(0, a), make("mark", {}, text.slice(a, b)), text.slice(b));
}

const why = (claim) => make("details", {}, make("summary", {}, "Why this line stands here"), make("ul", { class: "why" }, claim.why.map((w) => make("li", { dir: "auto" }, w)), claim.place ? make("li", {}, `place: ${claim.place.text} is ${claim.place.name}, ${claim.place.basis}`) : null));

function said(claim, against) {
  return make("div", { class: "said" + (against ? " against" : "") },
    make("p", { class: "by" }, chain(claim), claim.day ? ` · ${claim.day}` : "", " ", make("span", { class: "status " + claim.status }, claim.status), claim.background ? " background" : ""),
    sentence(claim),
    claim.article ? make("small", {}, make("button", { class: "link", onclick: () => go((s) => { s.set("article", claim.article); s.set("claim", claim.id); }) }, claim.title ?? "the article"), ` · certainty ${claim.certainty} of ±3 · confidence ${claim.confidence.toFixed(2)}`) : null,
    why(claim));
}

function actorLinks(actors) {
  return actors.length ? actors.map((a, i) => [i ? ", " : "", make("button", { class: "link", dir: "auto", title: a.basis, onclick: () => only("actor", a.name) }, a.name), a.country ? ` (${a.country}${a.sector ? " " + a.sector : ""})` : a.sector ? ` (${a.sector})` : ""]).flat() : ["nobody named"];
}

function eventView(e) {
  const when = e.from ? (e.from === e.to || !e.to ? e.from : `${e.from} to ${e.to}`) : "no day known";
  const against = e.answers.filter((a) => a.claim);
  return [
    make("p", {}, make("span", { class: "type " + QUADS[e.quad] }, e.type + (e.mode ? " " + e.mode : "")), make("span", { class: "standing " + e.standing }, e.standing)),
    make("h2", {}, e.count != null ? `${e.count} ${e.type}: ` : "", ...actorLinks(e.actor), e.recipient.length ? [make("span", { class: "arrow" }, "→"), ...actorLinks(e.recipient)] : ""),
    make("p", { class: "meta" }, `${when}${e.dated ? "" : " (reckoned from publication)"}${e.place ? ` · ${e.place.name}${e.place.country ? ", " + e.place.country : ""} (${e.place.level})` : ""} · ${e.origins} independent origin${e.origins === 1 ? "" : "s"}`),
    make("h3", {}, "Who says so"), ...e.claims.map((c) => said(c, false)),
    against.length ? make("h3", {}, "Who speaks against it") : null,
    ...against.map((a) => make("div", {}, make("small", { class: "meta" }, `${a.kind}: ${a.basis}`), said({ ...a.claim, publisher: a.by, day: a.day }, true))),
    e.changes.length > 1 ? [make("h3", {}, "How it came to stand so"), make("ol", {}, e.changes.map((c) => make("li", { class: "meta" }, `${c.day ?? "undated"}: ${c.state}`)))] : null,
  ];
}

function articleView(a) {
  const chosen = state.get("claim");
  const byStart = new Map();
  for (const c of a.claims) { const key = c.triggerStart + "-" + c.triggerEnd; byStart.set(key, [...(byStart.get(key) ?? []), c]); }
  const body = make("div", { class: "article" });
  for (const block of a.blocks) {
    if (block.role === "title") continue;
    const p = make("p", { class: block.role, dir: "auto" });
    const inside = [...byStart.values()].filter((cs) => cs[0].triggerStart >= block.start && cs[0].triggerEnd <= block.start + block.text.length).sort((x, y) => x[0].triggerStart - y[0].triggerStart);
    let at = 0;
    for (const claims of inside) {
      const from = claims[0].triggerStart - block.start, to = claims[0].triggerEnd - block.start;
      if (from < at) continue;
      const on = claims.some((c) => c.id === chosen);
      p.append(block.text.slice(at, from), make("mark", { class: on ? "on" : null, tabindex: 0, role: "button", title: claims.map((c) => c.type).join(", "), onclick: () => pick(claims), onkeydown: (e) => e.key === "Enter" && pick(claims) }, block.text.slice(from, to)));
      at = to;
    }
    p.append(block.text.slice(at), block.credit ? make("small", {}, ` (${block.credit})`) : "");
    body.append(p);
  }
  const details = make("div", {});
  const pick = (claims) => details.replaceChildren(make("h3", {}, "The claim"), ...claims.map((c) => make("div", {}, make("p", {}, make("span", { class: "type " + (QUADS[quadOf(c.type)] ?? "other") }, c.type), names(c.actor), c.recipient.length ? " → " + names(c.recipient) : ""), said({ ...c, publisher: a.publisher }, false))));
  const first = a.claims.find((c) => c.id === chosen);
  if (first) pick(a.claims.filter((c) => c.triggerStart === first.triggerStart));
  const back = state.get("event") ? make("button", { class: "link", onclick: () => go((s) => { s.delete("article"); s.delete("claim"); }) }, "← back to the event") : null;
  setTimeout(() => $("#panel mark.on")?.scrollIntoView({ block: "center" }), 0);
  return [back, make("h2", { dir: "auto" }, a.title ?? "no title"), make("p", { class: "meta" }, `${a.publisher ?? "publisher not named"} · ${a.published ?? "no date"}${a.basis ? ` (${a.basis})` : ""} · ${a.capture}`), details, body, make("p", { class: "meta" }, `Captured page, SHA-256 ${a.digest}`)];
}

const quadOf = (type) => summary?.types?.[type] ?? listed.find((e) => e.type === type)?.quad ?? "other";

async function storiesView() {
  const { stories } = await get("/api/stories");
  show([make("h2", {}, "Stories"), ...stories.map((s) => make("div", { class: "said" }, make("button", { class: "link", dir: "auto", onclick: () => only("story", s.id) }, s.title ?? "no title"), make("p", { class: "meta" }, `${s.from ?? "undated"} · ${s.articles.length} article${s.articles.length > 1 ? "s" : ""} · ${s.origins} origin${s.origins > 1 ? "s" : ""} · ${s.publishers.join(", ") || "publisher not named"}`)))], true);
}

async function compareView() {
  const publishers = summary.facets.publisher.map((p) => p.value);
  const pick = (i) => make("select", { "aria-label": i ? "Second publisher" : "First publisher" }, publishers.map((p, n) => make("option", { value: p, selected: n === i }, p)));
  const [one, two] = [pick(0), pick(1)];
  const out = make("div", {});
  const run = async () => {
    const query = selection();
    query.delete("publisher");
    const { events } = await get("/api/events?limit=1000&" + query);
    const full = await Promise.all(events.filter((e) => e.reports > 1 || e.against).slice(0, 60).map((e) => get("/api/events/" + e.id)));
    const told = (e, p) => [...e.claims.filter((c) => (c.publisher ?? "publisher not named") === p), ...e.answers.filter((a) => a.by === p && a.claim).map((a) => ({ ...a.claim, publisher: p }))];
    const both = full.filter((e) => told(e, one.value).length && told(e, two.value).length);
    out.replaceChildren(...(both.length ? both.map((e) => make("div", {}, make("h3", {}, `${e.type}: ${names(e.actor)}${e.recipient.length ? " → " + names(e.recipient) : ""} (${e.standing})`), make("div", { class: "columns" }, make("div", {}, told(e, one.value).map(sentence)), make("div", {}, told(e, two.value).map(sentence))))) : [make("p", { class: "empty" }, "These two tell no event in common in this selection.")]));
  };
  one.addEventListener("change", run);
  two.addEventListener("change", run);
  show([make("h2", {}, "The same event, told by two"), make("div", { class: "columns" }, one, two), out], true);
  await run();
}

function exportView() {
  const query = selection();
  const link = (kind, words) => make("li", {}, make("a", { href: `/api/${kind}?${query}`, download: kind }, words));
  const address = location.origin + "/api/events?" + query;
  show([make("h2", {}, "Take what is seen"), make("ul", {}, link("events.csv", "Events as CSV"), link("events.geojson", "Places as GeoJSON"), link("events", "Events as JSON (first 100; offset and limit give more)")), make("h3", {}, "The same again"), make("pre", {}, `curl '${address}'`), make("p", { class: "meta" }, "The address of this page shows the same view to whoever opens it on this machine. ", make("a", { href: "/api/openapi.json" }, "The API"))], true);
}

function readView() {
  const text = make("textarea", { "aria-label": "The page, HTML or text", placeholder: "Paste a page: HTML or plain text" });
  const says = make("p", { class: "meta", role: "status" });
  const send = async () => {
    says.textContent = "Reading …";
    const answer = await fetch("/api/read", { method: "POST", headers: { "X-Dateline-Token": token }, body: text.value });
    const json = await answer.json();
    says.textContent = json.says ?? json.error;
    if (answer.ok) draw();
  };
  const drop = async (e) => { e.preventDefault(); const file = e.dataTransfer.files[0]; if (file) { text.value = await file.text(); send(); } };
  text.addEventListener("drop", drop);
  show([make("h2", {}, "Read a page"), make("p", { class: "meta" }, token ? "It joins the record shown here until the server ends; dateline read --into keeps one." : "Open the address that the server printed: it carries the token that writing needs."), text, make("button", { onclick: send }, "Read it"), says], true);
  text.focus();
}

$("#search").addEventListener("submit", (e) => { e.preventDefault(); go((s) => ($("#q").value ? s.set("q", $("#q").value) : s.delete("q"))); });
$("#stories-open").addEventListener("click", storiesView);
$("#compare-open").addEventListener("click", compareView);
$("#export-open").addEventListener("click", exportView);
$("#read-open").addEventListener("click", readView);
$("#facets-open").addEventListener("click", () => $("#facets").classList.toggle("shown"));
$("#more").addEventListener("click", async () => {
  const page = await get(`/api/events?limit=100&offset=${listed.length}&` + selection());
  page.events.forEach((e) => { listed.push(e); row(e); });
  $("#more").hidden = listed.length >= page.total;
  $("#more").textContent = `${page.total - listed.length} more`;
});
document.querySelectorAll("[data-zoom]").forEach((b) => b.addEventListener("click", () => {
  const how = b.dataset.zoom;
  if (how === "in") zoom(0.7);
  if (how === "out") zoom(1.4);
  if (how === "all") { view = { x: 0, y: 6, w: 360 }; map(); }
  if (how === "box") go((s) => s.set("box", [view.x - 180, 90 - view.y - view.w / 2, view.x + view.w - 180, 90 - view.y].map((n) => n.toFixed(1)).join(",")));
}));
document.addEventListener("keydown", (e) => {
  if (e.target.matches("input, textarea, select")) { if (e.key === "Escape") e.target.blur(); return; }
  const rows = [...document.querySelectorAll("#events li[data-id]")];
  const at = rows.findIndex((r) => r.contains(document.activeElement));
  if (e.key === "/") { e.preventDefault(); $("#q").focus(); }
  if (e.key === "Escape") { delete $("#panel").dataset.kept; close(); }
  if (e.key === "j" || e.key === "k") $("button", rows[Math.max(0, Math.min(rows.length - 1, at + (e.key === "j" ? 1 : -1)))])?.focus();
});
addEventListener("popstate", () => { state = new URLSearchParams(location.search); draw(); });
get("/world.json").then((w) => { world = w; if (summary) map(); });
draw();
