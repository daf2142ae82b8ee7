// Who deals with whom: cooperation and conflict are two lines, never one.
import { behind, h, s } from "./dom.js";
import { change, go } from "./state.js";
import { count } from "./words.js";

const W = 480, H = 400, SHOWN = 16, LONGEST = 22;

const short = (name) => name.length > LONGEST ? name.slice(0, LONGEST - 1).trimEnd() + "…" : name;
const size = (degree) => 4 + Math.min(6, degree * 0.9);
const ruler = document.createElement("canvas").getContext("2d");

/** Springs and repulsion, the same for the same ties. */
function lay(actors, ties) {
  const n = actors.length;
  const at = new Map(actors.map((a, i) => [a.id, { a, x: W / 2 + 120 * Math.cos(i * 2.4) * Math.sqrt((i + 1) / n), y: H / 2 + 110 * Math.sin(i * 2.4) * Math.sqrt((i + 1) / n), degree: 0 }]));
  for (const t of ties) { at.get(t.one).degree++; at.get(t.other).degree++; }
  const nodes = [...at.values()];
  const ideal = Math.sqrt(W * H / Math.max(4, n)) * 0.7;
  for (let round = 0; round < 320; round++) {
    const heat = 14 * (1 - round / 320);
    for (const v of nodes) { v.dx = (W / 2 - v.x) * 0.2; v.dy = (H / 2 - v.y) * 0.26; }
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) {
      const v = nodes[i], u = nodes[j];
      let dx = v.x - u.x, dy = (v.y - u.y) * 1.35;
      const d = Math.max(1, Math.hypot(dx, dy));
      if (d > ideal * 3) continue;
      const f = ideal * ideal / d / d;
      dx *= f; dy *= f;
      v.dx += dx; v.dy += dy; u.dx -= dx; u.dy -= dy;
    }
    for (const t of ties) {
      const v = at.get(t.one), u = at.get(t.other);
      const dx = v.x - u.x, dy = v.y - u.y, d = Math.max(1, Math.hypot(dx, dy)), f = d / ideal * 0.55;
      v.dx -= dx * f; v.dy -= dy * f; u.dx += dx * f; u.dy += dy * f;
    }
    for (const v of nodes) {
      const d = Math.max(1, Math.hypot(v.dx, v.dy));
      v.x = Math.max(58, Math.min(W - 58, v.x + v.dx / d * Math.min(d, heat)));
      v.y = Math.max(18, Math.min(H - 24, v.y + v.dy / d * Math.min(d, heat)));
    }
  }
  part(nodes);
  return at;
}

/** Moves dots apart until no name covers another: each takes the room of its dot and its name. */
function part(nodes) {
  ruler.font = "12px " + getComputedStyle(document.body).fontFamily;
  for (const v of nodes) {
    v.half = Math.max(ruler.measureText(short(v.a.name)).width / 2, size(v.degree)) + 5;
    v.up = size(v.degree) + 3;
    v.down = size(v.degree) + 19;
  }
  const keep = (v) => { v.x = Math.max(v.half, Math.min(W - v.half, v.x)); v.y = Math.max(v.up, Math.min(H - v.down, v.y)); };
  nodes.forEach(keep);
  for (let round = 0, moved = true; round < 400 && moved; round++) {
    moved = false;
    for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) {
      const v = nodes[i], u = nodes[j];
      const wide = v.half + u.half - Math.abs(v.x - u.x);
      const high = v.y < u.y ? v.y + v.down - (u.y - u.up) : u.y + u.down - (v.y - v.up);
      if (wide <= 0 || high <= 0) continue;
      moved = true;
      // The shorter way out; now and then the other, so that corners do not hold them.
      if ((wide < high) !== (round % 9 === 8)) { const by = (v.x < u.x ? -1 : 1) * (wide / 2 + 0.5); v.x += by; u.x -= by; }
      else { const by = (v.y < u.y ? -1 : 1) * (high / 2 + 0.5); v.y += by; u.y -= by; }
      keep(v); keep(u);
    }
  }
}

export function picture(all, centre) {
  // More cannot be told apart; the table has the rest.
  const ties = all.ties.slice(0, SHOWN), ids = new Set(ties.flatMap((t) => [t.one, t.other]));
  const net = { ties, actors: all.actors.filter((a) => ids.has(a.id)) };
  const at = lay(net.actors, net.ties);
  const svg = s("svg", { viewBox: `0 0 ${W} ${H}`, class: "net", role: "group", "aria-label": `${count(net.actors.length, "actor")} and ${count(net.ties.length, "tie")}` });
  for (const t of net.ties) {
    const v = at.get(t.one), u = at.get(t.other);
    const d = Math.max(1, Math.hypot(u.x - v.x, u.y - v.y)), nx = -(u.y - v.y) / d, ny = (u.x - v.x) / d;
    const words = `${v.a.name} and ${u.a.name}: ${t.cooperation} cooperation, ${t.conflict} conflict`;
    const open = () => centre ? go("/?dyad=" + encodeURIComponent(t.one + "~" + t.other)) : change((p) => p.set("dyad", t.one + "~" + t.other));
    const g = s("g", { class: "tie", tabindex: "0", role: "button", "aria-label": words, onclick: open, onkeydown: (e) => { if (e.key === "Enter") open(); } }, s("title", null, words));
    const lines = [["cooperation", t.cooperation], ["conflict", t.conflict], ["neither", t.neither]].filter(([, k]) => k > 0);
    lines.forEach(([kind, k], i) => {
      const off = (i - (lines.length - 1) / 2) * 9;
      const path = `M${v.x} ${v.y}Q${(v.x + u.x) / 2 + nx * off * 2} ${(v.y + u.y) / 2 + ny * off * 2} ${u.x} ${u.y}`;
      g.append(s("path", { d: path, class: "hit" }), s("path", { d: path, class: "line " + kind, "stroke-width": 1.2 + Math.min(5, Math.sqrt(k) * 1.1) }));
    });
    svg.append(g);
  }
  for (const { a, x, y, degree } of at.values()) {
    const open = () => go("/actor/" + encodeURIComponent(a.id));
    const name = short(a.name);
    svg.append(s("g", { class: "node" + (a.id === centre ? " centre" : ""), transform: `translate(${x} ${y})`, tabindex: "0", role: "link", "aria-label": a.name, onclick: open, onkeydown: (e) => { if (e.key === "Enter") open(); } },
      s("title", null, a.name), s("circle", { r: size(degree) }), s("text", { y: size(degree) + 13, direction: /[\u0590-\u08ff]/.test(name) ? "rtl" : "ltr" }, name)));
  }
  return svg;
}

export function network(net) {
  return h("section", { class: "panel network", "aria-labelledby": "net-head" },
    h("header", null, h("h2", { id: "net-head" }, "Between whom"), h("span", { class: "dim" }, net.all > SHOWN ? `the ${SHOWN} closest of ${net.all} pairs` : count(net.all, "pair"))),
    net.ties.length ? h("div", { class: "frame" }, picture(net)) : h("p", { class: "dim pad" }, "No event here names both sides."),
    behind("Pairs of actors", ["One", "Other", "Cooperation", "Conflict", "Neither"], net.ties.map((t) => [name(net, t.one), name(net, t.other), t.cooperation, t.conflict, t.neither])));
}

const name = (net, id) => net.actors.find((a) => a.id === id)?.name ?? id;
