import { get, post } from "./api.js";
import { byId, el } from "./dom.js";
import { fromField, minute, span, stop, toField, weekday } from "./time.js";

const ASKED_EVERY_MS = 5000;
let shown = { now: new Date().toISOString(), stops: [] };
let readAt = performance.now();
let busy = false;

const now = () => Date.parse(shown.now) + (performance.now() - readAt);

async function ask() {
  try {
    shown = await get("/clock");
    readAt = performance.now();
    starts();
  } finally {
    tick();
  }
}

function tick() {
  const at = now();
  byId("now").textContent = minute(at);
  byId("weekday").textContent = weekday(at);
  const later = shown.stops
    .filter((s) => s.kind !== "start" && Date.parse(s.at) > at)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const close = later.find((s) => s.kind === "close");
  byId("next").textContent = close ? `${close.label}，还有 ${span(Date.parse(close.at) - at)}` : "";
  const next = byId("next-stop");
  next.hidden = later.length === 0;
  if (later.length > 0) next.textContent = `到下一件事：${stop(later[0].at)} ${later[0].label}`;
}

function starts() {
  const all = shown.stops.filter((s) => s.kind === "start");
  byId("starts").replaceChildren(
    ...all.map((s) => el("option", { value: s.at, textContent: `${minute(s.at)} ${s.label}` })),
  );
  byId("starts-label").hidden = all.length === 0;
  byId("restart").hidden = all.length === 0;
}

/** Moves the clock; answers when all work that came due is done. */
async function move(order) {
  if (busy) return;
  busy = true;
  say("正在走，到期的事做完才停。");
  try {
    const moved = await post("/clock", order);
    const passed = moved.passed.map((s) => s.label);
    say(passed.length > 0 ? `经过：${passed.join("、")}` : "");
  } catch (e) {
    say(`没有走成：${e.message}`, true);
  } finally {
    busy = false;
    await ask();
  }
}

function say(text, isFault = false) {
  byId("clock-said").textContent = text;
  byId("clock-said").classList.toggle("fault", isFault);
}

export const refresh = ask;

export function begin() {
  for (const button of document.querySelectorAll("[data-order]")) {
    button.addEventListener("click", () => move(JSON.parse(button.dataset.order)));
  }
  byId("choose").addEventListener("click", (event) => {
    const form = byId("chosen");
    form.hidden = !form.hidden;
    event.currentTarget.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) byId("at").value = toField(now());
  });
  byId("chosen").addEventListener("submit", (event) => {
    event.preventDefault();
    move({ to: fromField(byId("at").value) });
  });
  byId("restart").addEventListener("click", () => move({ reset: byId("starts").value }));
  setInterval(tick, 1000);
  setInterval(ask, ASKED_EVERY_MS);
  return ask();
}
