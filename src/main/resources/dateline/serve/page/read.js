// Pages into the record, with progress.
import { h } from "./dom.js";
import { follow, get, send, token } from "./state.js";
import { count, failed } from "./words.js";

export async function read() {
  const state = await get("/api/state");
  document.title = "Read pages · Dateline";
  const out = h("div", { class: "job", role: "status" });
  const text = h("textarea", { id: "paste", rows: "9", placeholder: "A page's text or its HTML", dir: "auto" });
  const address = h("input", { type: "url", id: "address", required: true, placeholder: "https://", dir: "ltr", autocomplete: "off" });
  const date = h("input", { type: "date", id: "date" }), publisher = h("input", { type: "text", id: "publisher", dir: "auto", autocomplete: "off" });
  const begin = (wanted) => start({ ...wanted, date: date.value, publisher: publisher.value }, out);
  const files = h("input", { type: "file", multiple: true, id: "files", class: "hidden", onchange: async (e) => begin({ pages: await contents(e.target.files) }) });
  const drop = h("label", { class: "drop", for: "files", ondragover: (e) => { e.preventDefault(); drop.classList.add("over"); }, ondragleave: () => drop.classList.remove("over"),
    ondrop: async (e) => { e.preventDefault(); drop.classList.remove("over"); begin({ pages: await contents(e.dataTransfer.files) }); } },
    h("b", null, "Drop saved pages here"), h("span", { class: "dim" }, "HTML, plain text or a saved feed"), files, h("span", { class: "button" }, "Choose files"));
  return h("div", { class: "reading" },
    h("header", { class: "masthead" }, h("h1", null, "Read pages"), h("p", { class: "dim" }, `What is read is kept in ${state.store}, each page as it was found. Nothing is sent anywhere; only an address that you give is fetched, as its robots.txt allows.`)),
    token() ? "" : h("p", { class: "note" }, "To read pages, open the address that `dateline serve` printed: it carries the token that writing needs."),
    h("div", { class: "ways" },
      h("form", { class: "form way-address", onsubmit: (e) => { e.preventDefault(); begin({ addresses: [address.value.trim()] }); } },
        h("label", { for: "address" }, h("b", null, "From an address"), h("span", { class: "dim" }, " a page, or a feed: then the pages that it points at")),
        h("div", { class: "line" }, address, h("button", { type: "submit", class: "button strong" }, "Read it"))),
      drop,
      h("form", { class: "form way-paste", onsubmit: (e) => { e.preventDefault(); if (text.value.trim()) begin({ pages: [{ name: "pasted page", text: text.value }] }); else text.focus(); } },
        h("label", { for: "paste" }, h("b", null, "Paste a page")), text,
        h("div", { class: "line end" }, h("button", { type: "submit", class: "button strong" }, "Read it"))),
      h("fieldset", { class: "hints" }, h("legend", null, "Where a page does not say"),
        h("label", null, "it appeared on", date), h("label", null, "it was published by", publisher))),
    out);
}

const contents = (files) => Promise.all([...files].map(async (f) => ({ name: f.name, text: await f.text() })));

async function start(wanted, out) {
  out.replaceChildren(h("p", null, h("span", { class: "spinner" }), "Handing over"));
  out.scrollIntoView({ block: "nearest" });
  let job;
  try {
    job = await send("/api/read", wanted);
  } catch (error) {
    out.replaceChildren(h("p", { class: "note failed", role: "alert" }, error.message));
    return;
  }
  follow(job.id, (now) => out.replaceChildren(h("section", { class: "panel progressing" },
    h("p", null, h("progress", { max: now.pages, value: now.done, "aria-label": "Pages read" }), " ",
      now.finished ? h("b", null, now.failure ? "Stopped: " + now.failure : "Done") : [h("span", { class: "spinner" }), now.now ? `Reading ${now.now}` : "Waiting for the readings before it"]),
    h("p", { class: "dim" }, `${now.done} of ${count(now.pages, "page")} · ${count(now.articles, "article")} · ${count(now.claims, "claim")}`),
    now.read.length ? h("ul", { class: "made" }, now.read.map((a) => h("li", { dir: "auto" }, h("a", { href: "/article/" + encodeURIComponent(a.id) }, a.title ?? "No headline"), h("span", { class: "dim" }, [a.publisher, a.published].filter(Boolean).map((x) => " · " + x))))) : "",
    now.complaints.map((c) => h("p", { class: "note failed" }, c)))),
    () => out.append(failed(new Error("The page lost sight of the reading; it may still go on."))));
}
