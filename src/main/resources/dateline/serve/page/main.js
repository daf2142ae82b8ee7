// The address decides what is shown.
import { h, say } from "./dom.js";
import { follow, go, params, token, get } from "./state.js";
import { failed, count } from "./words.js";
import { explore } from "./explore.js";
import { event } from "./event.js";
import { article } from "./article.js";
import { actor } from "./actor.js";
import { compare } from "./compare.js";
import { read } from "./read.js";
import { about } from "./about.js";
import { log } from "./log.js";
import { pressed } from "./curate.js";

const VIEWS = { "": explore, event, article, actor, compare, read, log, about };
const main = document.getElementById("main");
let turn = 0;
let shownView;

async function show() {
  const mine = ++turn;
  const [view, id] = location.pathname.slice(1).split("/", 2);
  document.querySelectorAll("#nav a").forEach((a) => a.dataset.nav === view ? a.setAttribute("aria-current", "page") : a.removeAttribute("aria-current"));
  document.getElementById("q").value = params().get("q") ?? "";
  const fresh = shownView !== view + "/" + (id ?? "");
  if (fresh && !main.firstChild) main.append(h("div", { class: "state loading" }, h("span", { class: "spinner" }), "Loading"));
  main.setAttribute("aria-busy", "true");
  try {
    const made = await (VIEWS[view] ?? explore)(decodeURIComponent(id ?? ""), () => mine === turn);
    if (mine !== turn) return;
    const old = [...main.querySelectorAll("details[id][open]")].map((d) => d.id);
    const y = scrollY;
    main.replaceChildren(...[made].flat());
    main.querySelectorAll("[data-ready]").forEach((x) => x.dispatchEvent(new Event("ready")));
    if (fresh) { scrollTo(0, 0); main.focus({ preventScroll: true }); } else { old.forEach((i) => document.getElementById(i)?.setAttribute("open", "")); scrollTo(0, y); }
    say(document.title);
  } catch (error) {
    if (mine === turn) main.replaceChildren(failed(error, show));
  }
  shownView = view + "/" + (id ?? "");
  main.setAttribute("aria-busy", "false");
}

/** Links of the page change what is shown without a new load. */
document.addEventListener("click", (e) => {
  const a = e.target.closest?.("a[href]");
  if (!a || a.origin !== location.origin || a.hasAttribute("download") || a.pathname.startsWith("/api/") || a.getAttribute("href").startsWith("#") || e.metaKey || e.ctrlKey || e.shiftKey) return;
  e.preventDefault();
  go(a.href);
});
document.getElementById("search").addEventListener("submit", (e) => {
  e.preventDefault();
  const next = location.pathname === "/" ? params() : new URLSearchParams();
  const q = document.getElementById("q").value.trim();
  q ? next.set("q", q) : next.delete("q");
  go("/" + (next.toString() ? "?" + next : ""));
});
document.addEventListener("keydown", (e) => {
  if (e.target.matches("input, textarea, select") || e.metaKey || e.ctrlKey || e.altKey) return;
  if (e.key === "/") { e.preventDefault(); document.getElementById("q").focus(); }
  if (e.key === "j" || e.key === "k") {
    const rows = [...document.querySelectorAll("[data-row]")];
    const at = rows.indexOf(document.activeElement.closest?.("[data-row]"));
    rows[Math.max(0, Math.min(rows.length - 1, at + (e.key === "j" ? 1 : -1)))]?.querySelector("a.open")?.focus();
  }
  if ("yxtarsmu".includes(e.key) && pressed(e.key)) e.preventDefault();
});

const root = document.documentElement;
const kept = localStorage.getItem("theme");
if (kept) root.dataset.theme = kept;
document.getElementById("theme").addEventListener("click", () => {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
});

/** A reading that goes on when the page opens, such as the bundled corpus's. */
async function watch() {
  const state = await get("/api/state");
  if (!state.job) return;
  const bar = document.getElementById("progress");
  bar.hidden = false;
  let shown = 0;
  follow(state.job.id, (job) => {
    bar.replaceChildren(h("progress", { max: job.pages, value: job.done, "aria-label": "Pages read" }),
      job.done ? ` Reading ${job.done} of ${count(job.pages, "page")}: ${count(job.claims, "claim")} so far` : " Loading the language model ...");
    if (job.finished || Math.floor(job.done / 8) > shown) { shown = Math.floor(job.done / 8); if (location.pathname === "/") show(); }
    if (job.finished) bar.hidden = true;
  }, () => { bar.hidden = true; });
}

token();
addEventListener("addressed", show);
addEventListener("popstate", show);
show();
watch().catch(() => {});
