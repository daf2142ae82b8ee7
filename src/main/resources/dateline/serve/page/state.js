// What is shown stands in the address, so that a link shows the same.
export const FACETS = ["kind", "quad", "type", "actor", "country", "standing", "status", "publisher", "source", "story"];
const ASKED = [...FACETS, "q", "dyad", "from", "to"];

export const params = () => new URLSearchParams(location.search);

/** The selection as the API takes it: happenings, unless kinds are chosen. */
export function selection(from = params()) {
  const asked = new URLSearchParams();
  for (const [k, v] of from) if (ASKED.includes(k) && !(k === "kind" && v === "all")) asked.append(k, v);
  if (!from.has("kind")) { asked.append("kind", "event"); asked.append("kind", "figure"); }
  return asked;
}

export function go(address, replace) {
  history[replace ? "replaceState" : "pushState"](null, "", address);
  dispatchEvent(new Event("addressed"));
}

export function change(edit) {
  const next = params();
  edit(next);
  next.delete("page");
  const words = next.toString();
  go("/" + (words ? "?" + words : ""));
}

export const choose = (facet, value) => change((p) => {
  const had = p.getAll(facet);
  p.delete(facet);
  (had.includes(value) ? had.filter((x) => x !== value) : [...had, value]).forEach((x) => p.append(facet, x));
});

export const only = (values) => "/?" + new URLSearchParams(values);

const known = new Map();

export async function get(path, asked) {
  const words = asked?.toString();
  const response = await fetch(path + (words ? "?" + words : ""));
  if (!response.ok) throw new Error((await response.json().catch(() => ({}))).title ?? "The server answered " + response.status);
  return response.json();
}

/** Writes: needs the token that came with the address. */
export async function send(path, body) {
  const response = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json", Authorization: "Bearer " + token() }, body: JSON.stringify(body) });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.title ?? "The server answered " + response.status);
  return answer;
}

/** Tells of a job as it goes on, until it is finished. */
export function follow(id, tell, lost) {
  const source = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
  source.onmessage = (m) => { const job = JSON.parse(m.data); tell(job); if (job.finished) source.close(); };
  source.onerror = () => { source.close(); lost?.(); };
}

/** What never changes while the page is open. */
export function once(path) {
  if (!known.has(path)) known.set(path, get(path));
  return known.get(path);
}

export function token() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem("token", given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem("token") ?? "";
}
