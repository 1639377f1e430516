import { el } from "./dom.js";
import { minute } from "./time.js";

const LINK = /<a\s+href="([^"]+)"[^>]*>([^<]*)<\/a>|https?:\/\/[^\s<>"'，。；、）】」]+/g;
const PAUSE_MS = 5 * 60000;

/** A chat as elements, with the time wherever there was a pause. */
export function chat(bubbles, open) {
  const shown = [];
  let last = 0;
  for (const bubble of bubbles) {
    const at = Date.parse(bubble.at);
    if (at - last > PAUSE_MS) shown.push(el("p", { className: "system", textContent: minute(at) }));
    last = at;
    shown.push(one(bubble, open));
  }
  return shown;
}

function one(bubble, open) {
  if (bubble.side === "system") {
    return el("p", { className: `system ${bubble.kind}`, textContent: bubble.text });
  }
  switch (bubble.kind) {
    case "template":
      return template(bubble, open);
    case "news":
    case "link":
      return bubble.side === "person" ? sentLink(bubble) : article(bubble, open);
    case "location":
      return said(bubble, [`［位置］${bubble.text}`]);
    default:
      return said(bubble, linked(bubble.text, open));
  }
}

const said = (bubble, children) =>
  el("div", { className: `bubble ${bubble.side}` }, ...children);

const sentLink = (bubble) => said(bubble, [`［链接］${bubble.title}\n${bubble.url}`]);

/** Text with its links, both written out and as WeChat's `<a href>`, as buttons that open them. */
function linked(text, open) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    parts.push(text.slice(from, match.index));
    const url = match[1] || match[0];
    parts.push(opener(match[2] || url, url, open));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

const opener = (label, url, open) =>
  el("button", { type: "button", className: "link", textContent: label, onclick: () => open(url) });

function template(bubble, open) {
  const rows = bubble.rows.flatMap((row) => [
    el("dt", { textContent: row.label }),
    el("dd", { textContent: row.value }),
  ]);
  return el(
    "article",
    { className: "card" },
    el("h3", { textContent: bubble.title }),
    el("dl", {}, ...rows),
    details(bubble, open),
  );
}

const article = (bubble, open) =>
  el(
    "article",
    { className: "card" },
    el("h3", { textContent: bubble.title }),
    bubble.text ? el("p", { textContent: bubble.text }) : null,
    details(bubble, open),
  );

function details(bubble, open) {
  if (!bubble.url) return null;
  return el(
    "button",
    { type: "button", onclick: () => open(bubble.url) },
    el("span", { textContent: "详情" }),
    el("span", { textContent: "›", "aria-hidden": "true" }),
  );
}
