import { get, remove } from "./api.js";
import { calm } from "./calm.js";
import { byId, el } from "./dom.js";
import { clock, day } from "./time.js";
import { told } from "./lines.js";

const KEPT = 500;
let entries = [];
let about = { templates: [] };
const people = new Map();
let chosen = null;
let onlyFaulty = false;

/** A new entry; many at once are drawn together. */
export function add(entry) {
  if (entry.kind === "cleared") entries = [];
  else entries.push(entry);
  if (entries.length > KEPT) entries.splice(0, entries.length - KEPT);
  show();
}

/** Somebody new is asked the name before anything is shown of them. */
const show = calm(async () => {
  await meet();
  draw();
  await readTotals();
}, 250);

/** More may come while names are read; who is gone by then keeps the id. */
async function meet() {
  for (let ids = strangers(); ids.length > 0; ids = strangers()) {
    await readNames();
    ids.filter((id) => !people.has(id)).forEach((id) => people.set(id, id));
  }
}

const strangers = () =>
  entries.map((entry) => entry.person).filter((id) => id && !people.has(id));

function draw() {
  const lines = grouped(entries.flatMap((entry) => told(entry, { people, about, entries })))
    .reverse()
    .flat()
    .filter((line) => !onlyFaulty || line.state === "failed");
  const shown = [];
  let last = "";
  for (const line of lines) {
    const date = day(line.at);
    if (date !== last) shown.push(el("li", { className: "day", textContent: date }));
    last = date;
    shown.push(el("li", {}, row(line)));
  }
  const empty = onlyFaulty ? "没有出错的。" : "还没有动静。在手机上说句话试试。";
  byId("lines").replaceChildren(
    ...(shown.length ? shown : [el("li", { className: "empty", textContent: empty })]),
  );
}

/** Question and answer stand together, however long the answer took. */
function grouped(lines) {
  const groups = new Map();
  for (const line of lines) {
    const group = groups.get(line.group);
    if (group) group.push(line);
    else groups.set(line.group, [line]);
  }
  return [...groups.values()];
}

const row = (line) =>
  el(
    "button",
    {
      type: "button",
      className: `line ${line.state || ""}`,
      "aria-pressed": String(chosen === line.key),
      onclick: () => choose(line),
    },
    el("span", { textContent: line.arrow }),
    el("span", { className: "time", textContent: line.time ? clock(line.at) : "" }),
    el("span", { textContent: line.text }),
    el("span", { className: "ms", textContent: line.ms === undefined ? "" : `${line.ms} ms` }),
  );

function choose(line) {
  chosen = chosen === line.key ? null : line.key;
  const body = byId("body");
  body.hidden = chosen === null;
  body.replaceChildren(el("b", { textContent: line.head }), `\n${line.body || "（空）"}`);
  draw();
}

async function readTotals() {
  const { pushes, answered, gaveUp, slowestMs } = await get("/ledger/totals");
  const count = new Intl.NumberFormat("zh-CN").format;
  const given = gaveUp > 0 ? `，放弃 ${count(gaveUp)} 条` : "";
  byId("totals").textContent =
    `进 ${count(pushes)} 条，答 ${count(answered)} 条${given}；` +
    `最慢 ${count(slowestMs)} ms，微信等 ${about.answerWithinMs / 1000} 秒`;
}

export async function readNames() {
  const all = (await get("/people")).people;
  all.forEach((p) => people.set(p.id, p.name));
}

export async function readAll() {
  entries = (await get(`/wire?limit=${KEPT}`)).lines;
  draw();
  await readTotals();
}

export async function begin() {
  about = await get("/about");
  await readNames();
  byId("clear").addEventListener("click", () => remove("/ledger"));
  byId("faulty").addEventListener("click", (event) => {
    onlyFaulty = !onlyFaulty;
    event.currentTarget.setAttribute("aria-pressed", String(onlyFaulty));
    event.currentTarget.textContent = onlyFaulty ? "都看" : "只看出错";
    draw();
  });
  await readAll();
}
