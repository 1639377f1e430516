/** The control API. A refusal becomes an Error with the server's reason. */
const BASE = "/sandbox/api";

async function call(method, path, body) {
  const answer = await fetch(BASE + path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error || String(answer.status));
  return json;
}

export const get = (path) => call("GET", path);
export const post = (path, body) => call("POST", path, body);
export const put = (path, body) => call("PUT", path, body);
export const patch = (path, body) => call("PATCH", path, body);
export const remove = (path) => call("DELETE", path);

export const act = (person, what) => post(`/people/${person}/acts`, what);

/** Follows the server's changes; `again` catches up with what came while nobody listened. */
export function follow(topics, again) {
  const events = new EventSource(BASE + "/events");
  events.onopen = again;
  for (const [topic, told] of Object.entries(topics)) {
    events.addEventListener(topic, (event) => told(JSON.parse(event.data)));
  }
}
