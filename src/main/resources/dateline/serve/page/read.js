// Pages into the record, with progress.
import { h } from "./dom.js";
import { get, token } from "./state.js";
import { count } from "./words.js";

export async function read() {
  const state = await get("/api/state");
  document.title = "Read pages · Dateline";
  const out = h("div", { class: "job", role: "status" });
  const text = h("textarea", { id: "paste", rows: "12", placeholder: "Paste a page's text or its HTML", dir: "auto" });
  const date = h("input", { type: "date", id: "date" }), publisher = h("input", { type: "text", id: "publisher", dir: "auto" });
  const send = (pages) => start(pages, date.value, publisher.value, out);
  const files = h("input", { type: "file", multiple: true, id: "files", onchange: async (e) => send(await contents(e.target.files)) });
  const drop = h("label", { class: "drop", for: "files", ondragover: (e) => { e.preventDefault(); drop.classList.add("over"); }, ondragleave: () => drop.classList.remove("over"),
    ondrop: async (e) => { e.preventDefault(); drop.classList.remove("over"); send(await contents(e.dataTransfer.files)); } }, h("b", null, "Drop saved pages here"), h("span", { class: "dim" }, "or choose files: HTML or plain text"), files);
  return h("div", { class: "reading" },
    h("header", { class: "masthead" }, h("h1", null, "Read pages"), h("p", { class: "dim" }, `They are kept in ${state.store}, with what is read in them. Nothing leaves this machine.`)),
    token() ? "" : h("p", { class: "note" }, "To read pages, open the address that `dateline serve` printed: it carries the token that writing needs."),
    h("form", { class: "form", onsubmit: (e) => { e.preventDefault(); if (text.value.trim()) send([{ name: "pasted page", text: text.value }]); else text.focus(); } },
      h("label", { for: "paste" }, "A page"), text,
      h("div", { class: "row" }, h("label", null, "Appeared on", h("small", null, "where the page does not say"), date), h("label", null, "Published by", h("small", null, "where the page does not say"), publisher), h("button", { type: "submit", class: "button strong" }, "Read it"))),
    drop, out);
}

const contents = (files) => Promise.all([...files].map(async (f) => ({ name: f.name, text: await f.text() })));

async function start(pages, date, publisher, out) {
  out.replaceChildren(h("span", { class: "spinner" }), " Handing over ", count(pages.length, "page"));
  const response = await fetch("/api/read", { method: "POST", headers: { "Content-Type": "application/json", Authorization: "Bearer " + token() }, body: JSON.stringify({ pages, date, publisher }) }).catch((e) => e);
  const job = response.json ? await response.json() : { title: String(response) };
  if (!response.ok) { out.replaceChildren(h("p", { class: "note failed", role: "alert" }, job.title)); return; }
  const source = new EventSource(`/api/jobs/${job.id}/events`);
  source.onmessage = (m) => {
    const now = JSON.parse(m.data);
    out.replaceChildren(h("progress", { max: now.pages, value: now.done, "aria-label": "Pages read" }),
      h("p", null, now.finished ? (now.failure ? "Stopped: " + now.failure : "Done: ") : now.now ? `Reading ${now.now} … ` : "Waiting … ", `${count(now.articles, "article")}, ${count(now.claims, "claim")}`),
      h("ul", null, now.read.map((a) => h("li", { dir: "auto" }, h("a", { href: "/article/" + encodeURIComponent(a.id) }, a.title ?? "No headline")))),
      now.complaints.map((c) => h("p", { class: "note failed" }, c)));
    if (now.finished) source.close();
  };
  source.onerror = () => source.close();
}
