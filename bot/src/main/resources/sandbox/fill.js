import { get, post } from "./api.js";
import * as clock from "./clock.js";
import { byId, el } from "./dom.js";

const ASKED_EVERY_MS = 700;
let fillings = [];
let busy = false;
let watching = false;

function say(text, isFault = false) {
  byId("fill-said").textContent = text;
  byId("fill-said").classList.toggle("fault", isFault);
}

/** What can be filled in; the first that isn't reached yet is chosen. */
async function list() {
  fillings = (await get("/fill")).fillings;
  byId("fill").hidden = fillings.length === 0;
  byId("filling").replaceChildren(
    ...fillings.map((f) =>
      el("option", { value: f.id, textContent: f.reached ? `✓ ${f.label}` : f.label }),
    ),
  );
  const next = fillings.findIndex((f) => !f.reached);
  byId("filling").selectedIndex = next < 0 ? fillings.length - 1 : next;
}

function note() {
  const chosen = fillings.find((f) => f.id === byId("filling").value);
  if (chosen) say(chosen.note);
}

function hold(isBusy) {
  busy = isBusy;
  watching = isBusy;
  byId("fill-go").disabled = isBusy;
  byId("filling").disabled = isBusy;
}

/** Shows how it goes, until somebody else says how it ended. */
async function watch() {
  while (watching) {
    const { running, text } = await get("/fill/progress").catch(() => ({}));
    if (watching && running) say(text);
    await new Promise((done) => setTimeout(done, ASKED_EVERY_MS));
  }
}

/** Waits for the end of what another page, or this one before, has begun. */
async function join() {
  hold(true);
  let now = await get("/fill/progress");
  while (now.running) {
    say(now.text);
    await new Promise((done) => setTimeout(done, ASKED_EVERY_MS));
    now = await get("/fill/progress").catch(() => ({ running: true, text: now.text }));
  }
  await settle(now.text);
}

async function fill(event) {
  event.preventDefault();
  if (busy) return;
  const id = byId("filling").value;
  hold(true);
  say("正在填，要一会儿。");
  watch();
  try {
    const { text } = await post("/fill", { id });
    await settle(text);
  } catch (e) {
    await settle(`没有填成：${e.message}`, true);
  }
}

async function settle(text, isFault = false) {
  watching = false;
  await Promise.all([list(), clock.refresh()]);
  say(text, isFault);
  hold(false);
}

export async function begin() {
  byId("fill").addEventListener("submit", fill);
  byId("filling").addEventListener("change", note);
  await list();
  const { running, text } = await get("/fill/progress");
  say(text);
  if (running) join();
}
