// Where: outlines that ship with the program, dots that gather where they would hide each other.
import { behind, h, s } from "./dom.js";
import { go, once, params } from "./state.js";
import { count, level } from "./words.js";

// As the frame is shaped, so that nothing is cut off at its sides.
const W = innerWidth < 640 ? 440 : 640, H = innerWidth < 640 ? 335 : 366;

/** Patterson-like cylinder: calm high latitudes, cheap to compute. */
const projectY = (lat) => { const r = lat * Math.PI / 180; return -(r * (1.0148 + r * r * r * r * (0.23185 + r * r * (-0.14499 + r * r * 0.02406)))) * 180 / Math.PI; };

/** A coast that crosses the date line goes on beyond it rather than back around the world. */
function ring(points) {
  let d = "", turn = 0;
  for (let i = 0; i < points.length; i += 2) {
    const step = i ? points[i] - points[i - 2] : 0;
    if (Math.abs(step) > 180 && points[i + 1] > -80) turn -= Math.sign(step) * 360;
    d += (i ? "L" : "M") + (points[i] + turn).toFixed(2) + " " + projectY(points[i + 1]).toFixed(2);
  }
  return d + "Z";
}

function fit(dots) {
  if (!dots.length) return { x: -20, y: -10, k: W / 330 };
  const xs = dots.map((d) => d.lon), ys = dots.map((d) => projectY(d.lat));
  const w = Math.max(24, (Math.max(...xs) - Math.min(...xs)) * 1.3), t = Math.max(15, (Math.max(...ys) - Math.min(...ys)) * 1.4);
  const k = Math.min(W / w, H / t);
  return { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2, k };
}

export async function map(dots, placeless) {
  const world = await once("/outlines.json");
  let view = fit(dots);
  const land = s("g", { class: "land" });
  for (const [name, rings] of world) land.append(s("path", { d: rings.map(ring).join("") }, s("title", null, name)));
  const layer = s("g");
  const svg = s("svg", { viewBox: `0 0 ${W} ${H}`, class: "world", preserveAspectRatio: "xMidYMid slice", role: "group", "aria-label": `Map of ${count(dots.length, "place")}` }, land, layer);

  function draw() {
    land.setAttribute("transform", `translate(${W / 2 - view.x * view.k} ${H / 2 - view.y * view.k}) scale(${view.k})`);
    layer.replaceChildren();
    const placed = dots.map((d) => ({ d, x: W / 2 + (d.lon - view.x) * view.k, y: H / 2 + (projectY(d.lat) - view.y) * view.k }))
      .sort((a, b) => b.d.count - a.d.count);
    const clusters = [];
    for (const p of placed) {
      const near = clusters.find((c) => Math.hypot(c.x - p.x, c.y - p.y) < 19);
      if (near) { near.all.push(p.d); near.count += p.d.count; } else clusters.push({ x: p.x, y: p.y, all: [p.d], count: p.d.count });
    }
    const boxes = [];
    for (const c of clusters.sort((a, b) => a.count - b.count)) layer.append(dot(c));
    for (const c of clusters.sort((a, b) => b.count - a.count)) {
      const r = radius(c.count), words = c.all[0].name + (c.all.length > 1 ? ` +${c.all.length - 1}` : "");
      const w = words.length * 6.2, far = r + 4;
      // To the right where there is room, else to the left, below or above; else the title says it.
      const box = [[far, -7], [-far - w - 4, -7], [-w / 2, far - 2], [-w / 2, -far - 12]].map(([x, y]) => ({ x: c.x + x, y: c.y + y, w, h: 14 }))
        .find((a) => a.x > 3 && a.x + w < W - 3 && !boxes.some((b) => b.x < a.x + a.w && a.x < b.x + b.w && b.y < a.y + a.h && a.y < b.y + b.h)
          && !clusters.some((o) => o !== c && o.x + radius(o.count) > a.x && o.x - radius(o.count) < a.x + w && o.y + radius(o.count) > a.y && o.y - radius(o.count) < a.y + a.h));
      if (!box) continue;
      boxes.push(box);
      layer.append(s("text", { x: box.x, y: box.y + 11, class: "place" }, words));
    }
  }

  const radius = (n) => 5 + Math.min(13, Math.sqrt(n) * 2.1);

  function dot(c) {
    const r = radius(c.count), one = c.all.length === 1 ? c.all[0] : null;
    const conflict = c.all.reduce((n, d) => n + d.conflict, 0), cooperation = c.all.reduce((n, d) => n + d.cooperation, 0);
    const rough = c.all.every((d) => ["country", "region", "admin1"].includes(d.level));
    const words = `${c.all.slice(0, 4).map((d) => d.name).join(", ")}${c.all.length > 4 ? " and more" : ""}: ${count(c.count, "event")}, ${conflict} conflict, ${cooperation} cooperation` + (one ? `; known to ${level(one.level)}` : "");
    const open = () => {
      if (!one) { view = fit(c.all); view.k = Math.min(view.k, 60); draw(); return; }
      const ids = one.ids;
      if (ids.length === 1) go("/event/" + encodeURIComponent(ids[0])); else { const p = params(); p.set("q", one.name); go("/?" + p); }
    };
    const g = s("g", { class: "dot" + (rough ? " rough" : ""), transform: `translate(${c.x} ${c.y})`, tabindex: "0", role: "button", "aria-label": words, onclick: open, onkeydown: (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); open(); } } },
      s("title", null, words), s("circle", { r, class: "halo" }));
    // The share of conflict as a slice; the rest cooperation, then neither.
    let a = -Math.PI / 2;
    for (const [n, k] of [[conflict, "conflict"], [cooperation, "cooperation"], [c.count - conflict - cooperation, "neither"]]) {
      if (n <= 0) continue;
      const t = n / c.count;
      if (t > 0.999) { g.append(s("circle", { r, class: "pie " + k })); break; }
      const b = a + t * 2 * Math.PI;
      g.append(s("path", { class: "pie " + k, d: `M0 0L${r * Math.cos(a)} ${r * Math.sin(a)}A${r} ${r} 0 ${t > 0.5 ? 1 : 0} 1 ${r * Math.cos(b)} ${r * Math.sin(b)}Z` }));
      a = b;
    }
    if (c.count > 1) g.append(s("text", { class: "n", y: 3.6 }, c.count));
    return g;
  }

  function zoom(by, x = W / 2, y = H / 2) {
    const k = Math.max(1.6, Math.min(80, view.k * by));
    view = { x: view.x + (x - W / 2) * (1 / view.k - 1 / k), y: view.y + (y - H / 2) * (1 / view.k - 1 / k), k };
    draw();
  }
  const inside = (e) => { const m = svg.getScreenCTM().inverse(); return new DOMPoint(e.clientX, e.clientY).matrixTransform(m); };
  svg.addEventListener("wheel", (e) => { if (!e.ctrlKey && !e.metaKey) return; e.preventDefault(); const p = inside(e); zoom(e.deltaY < 0 ? 1.2 : 1 / 1.2, p.x, p.y); }, { passive: false });
  let hold = null;
  svg.addEventListener("pointerdown", (e) => { if (e.target.closest(".dot")) return; hold = { p: inside(e), view }; svg.setPointerCapture(e.pointerId); });
  svg.addEventListener("pointermove", (e) => { if (!hold) return; const p = inside(e); view = { ...hold.view, x: hold.view.x - (p.x - hold.p.x) / hold.view.k, y: hold.view.y - (p.y - hold.p.y) / hold.view.k }; draw(); });
  svg.addEventListener("pointerup", () => { hold = null; });
  draw();
  return h("section", { class: "panel map", "aria-labelledby": "map-head" },
    h("header", null, h("h2", { id: "map-head" }, "Where"), h("p", { class: "legend" }, h("span", { class: "key exact" }, "Town or site"), h("span", { class: "key wide" }, "Province or country only")),
      h("div", { class: "zoom" }, h("button", { type: "button", "aria-label": "Nearer", onclick: () => zoom(1.5) }, "+"), h("button", { type: "button", "aria-label": "Farther", onclick: () => zoom(1 / 1.5) }, "−"), h("button", { type: "button", "aria-label": "All places", onclick: () => { view = fit(dots); draw(); } }, "⤢"))),
    h("div", { class: "frame" }, svg),
    placeless ? h("p", { class: "foot dim" }, `${count(placeless, "event")} without a place on the map`) : "",
    behind("Events by place", ["Place", "Country", "Known to", "Events", "Conflict", "Cooperation"], dots.map((d) => [d.name, d.country ?? "", level(d.level), d.count, d.conflict, d.cooperation])));
}
