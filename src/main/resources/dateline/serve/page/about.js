// The REST interface, from its own description.
import { h } from "./dom.js";
import { get } from "./state.js";

export async function about() {
  const api = await get("/api/openapi.json");
  document.title = "API · Dateline";
  const parameter = (p) => p.$ref ? api.components.parameters[p.$ref.split("/").at(-1)] : p;
  return h("div", { class: "reading" },
    h("header", { class: "masthead" }, h("h1", null, "API"), h("p", null, api.info.description), h("p", null, h("a", { class: "button", href: "/api/openapi.json", download: "openapi.json" }, "OpenAPI 3.1"))),
    Object.entries(api.paths).flatMap(([path, ways]) => Object.entries(ways).map(([way, o]) => h("section", { class: "way" },
      h("h2", null, h("span", { class: "verb" }, way.toUpperCase()), h("code", null, path)), h("p", null, o.summary),
      o.parameters?.length ? h("details", null, h("summary", null, `${o.parameters.length} parameters`), h("dl", { class: "facts" }, o.parameters.map(parameter).map((p) => [h("dt", null, h("code", null, p.name)), h("dd", null, p.description)]))) : ""))));
}
