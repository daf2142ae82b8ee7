// Elements from words: text only ever becomes text, never markup.
const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") for (const [k, v] of Object.entries(value)) element.style.setProperty(k, v);
    else element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** A table behind a picture, closed until asked for. */
export function behind(title, heads, rows) {
  return h("details", { class: "behind" }, h("summary", null, "As a table"),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title },
      h("table", null, h("caption", { class: "hidden" }, title),
        h("thead", null, h("tr", null, heads.map((x) => h("th", { scope: "col" }, x)))),
        h("tbody", null, rows.map((row) => h("tr", null, row.map((x) => h("td", null, x))))))));
}

export const say = (text) => { document.getElementById("live").textContent = text; };
