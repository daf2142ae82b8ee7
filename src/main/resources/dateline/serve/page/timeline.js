// Events by day, conflict below and cooperation above, with a brush.
import { behind, h, s } from "./dom.js";
import { change, params } from "./state.js";
import { count, day } from "./words.js";

const W = 1000, H = 112, BASE = 92, DAY = 86400000;
const at = (iso) => Date.parse(iso + "T00:00:00Z");
const iso = (t) => new Date(t).toISOString().slice(0, 10);

export function timeline(days) {
  const section = h("section", { class: "panel timeline", "aria-labelledby": "time-head" });
  const p = params();
  const set = (name, value) => change((q) => value ? q.set(name, value) : q.delete(name));
  section.append(h("header", null, h("h2", { id: "time-head" }, "When"), legend(),
    h("div", { class: "dates" },
      h("label", null, h("span", { class: "hidden" }, "From"), h("input", { type: "date", value: p.get("from") ?? "", onchange: (e) => set("from", e.target.value) })),
      h("span", { "aria-hidden": "true" }, "–"),
      h("label", null, h("span", { class: "hidden" }, "Until"), h("input", { type: "date", value: p.get("to") ?? "", onchange: (e) => set("to", e.target.value) })))));
  if (!days.length) { section.append(h("p", { class: "dim" }, "No dated events.")); return section; }
  section.append(picture(days, p));
  section.append(behind("Events by day", ["Day", "Cooperation", "Conflict", "Neither"], days.map((d) => [d.day, d.cooperation, d.conflict, d.other])));
  return section;
}

export const legend = () => h("p", { class: "legend" }, h("span", { class: "key cooperation" }, "Cooperation"), h("span", { class: "key conflict" }, "Conflict"), h("span", { class: "key neither" }, "Neither"));

export function picture(days, p, still) {
  // History told in passing must not squeeze the news: the scale begins where the bulk does.
  const all = days.reduce((n, d) => n + d.cooperation + d.conflict + d.other, 0);
  let skipped = 0, first = 0;
  if (!p.get("from")) for (let i = 0, sum = 0; i < days.length - 1; i++) {
    sum += days[i].cooperation + days[i].conflict + days[i].other;
    if (sum > all * 0.12) break;
    if (at(days[i + 1].day) - at(days[i].day) > 30 * DAY) { first = i + 1; skipped = sum; }
  }
  const seen = days.slice(first);
  let start = Math.min(at(seen[0].day), p.get("from") ? at(p.get("from")) : Infinity);
  let end = Math.max(at(seen.at(-1).day), p.get("to") ? at(p.get("to")) : -Infinity) + DAY;
  if (end - start < 14 * DAY) { const pad = Math.floor((14 * DAY - (end - start)) / 2 / DAY) * DAY; start -= pad; end += pad; }
  const width = (end - start) / DAY;
  const step = width > 3000 ? 91 : width > 800 ? 30 : width > 160 ? 7 : 1;
  const bins = new Map();
  for (const d of seen) {
    const b = start + Math.floor((at(d.day) - start) / DAY / step) * step * DAY;
    const bin = bins.get(b) ?? { cooperation: 0, conflict: 0, other: 0 };
    for (const k of ["cooperation", "conflict", "other"]) bin[k] += d[k];
    bins.set(b, bin);
  }
  const most = Math.max(...[...bins.values()].map((b) => b.cooperation + b.conflict + b.other));
  const x = (t) => (t - start) / (end - start) * W;
  const bar = Math.max(1.5, Math.min(34, W / (width / step) - 2));
  const svg = s("svg", { viewBox: `0 0 ${W} ${H}`, preserveAspectRatio: "none", class: "time", role: "img", "aria-label": `Events from ${day(iso(start))} to ${day(iso(end - DAY))}; at most ${count(most, "event")} at once` });
  svg.append(s("line", { x1: 0, x2: W, y1: BASE, y2: BASE, class: "axis" }));
  for (const [b, n] of bins) {
    const left = x(b) + (x(b + step * DAY) - x(b) - bar) / 2;
    const g = s("g", null, s("title", null, `${day(iso(b))}: ${n.cooperation} cooperation, ${n.conflict} conflict, ${n.other} neither`));
    let y = BASE;
    for (const k of ["conflict", "cooperation", "other"]) {
      const height = n[k] / most * (BASE - 8);
      if (!height) continue;
      y -= height;
      g.append(s("rect", { x: left, y, width: bar, height: Math.max(0.5, height - 0.8), class: k === "other" ? "neither" : k }));
    }
    svg.append(g);
  }
  const from = p.get("from"), to = p.get("to");
  if (from || to) {
    const a = Math.max(0, x(from ? at(from) : start)), b = Math.min(W, x(to ? at(to) + DAY : end));
    svg.append(s("rect", { x: 0, y: 0, width: a, height: BASE, class: "beside" }), s("rect", { x: b, y: 0, width: W - b, height: BASE, class: "beside" }));
  }
  const box = h("div", { class: "timebox" }, svg, ticks(start, end, skipped));
  if (!still) brush(svg, start, end);
  return box;
}

function ticks(start, end, skipped) {
  const width = (end - start) / DAY;
  const step = [1, 2, 3, 7, 14, 30, 61, 91, 182, 365, 730, 1826].find((n) => width / n <= 9) ?? 3652;
  const row = h("div", { class: "ticks", "aria-hidden": "true" });
  for (let t = start; t < end; t += step * DAY) {
    const word = step >= 365 ? iso(t).slice(0, 4) : day(iso(t), true) + (width > 300 ? " " + iso(t).slice(0, 4) : "");
    row.append(h("span", { style: { left: (t - start + DAY / 2) / (end - start) * 100 + "%" } }, word));
  }
  if (skipped) row.append(h("span", { class: "earlier" }, `← ${skipped} earlier`));
  return row;
}

function brush(svg, start, end) {
  let from = null;
  const band = s("rect", { y: 0, height: BASE, class: "brush" });
  const time = (e) => { const r = svg.getBoundingClientRect(); return start + Math.max(0, Math.min(1, (e.clientX - r.left) / r.width)) * (end - start); };
  const floor = (t) => Math.floor(t / DAY) * DAY;
  const draw = (a, b) => { const x = (t) => (t - start) / (end - start) * W; band.setAttribute("x", x(Math.min(a, b))); band.setAttribute("width", Math.abs(x(b) - x(a))); };
  svg.addEventListener("pointerdown", (e) => { from = time(e); svg.setPointerCapture(e.pointerId); svg.append(band); draw(from, from); });
  svg.addEventListener("pointermove", (e) => { if (from !== null) draw(from, time(e)); });
  svg.addEventListener("pointerup", (e) => {
    if (from === null) return;
    const [a, b] = [from, time(e)].sort((x, y) => x - y);
    from = null;
    band.remove();
    change((q) => { q.set("from", iso(floor(a))); q.set("to", iso(floor(Math.min(b, end - 1)))); });
  });
  svg.addEventListener("pointercancel", () => { from = null; band.remove(); });
}
