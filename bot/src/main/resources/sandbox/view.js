import { get, patch } from "./api.js";
import { byId, el } from "./dom.js";

const LARGE = 1.375;
const set = { width: 390, large: false, dark: false };
let product = "";
let shown = null;

/** Opens an address as this person: the product's on their own host, any other in a new tab. */
export async function open(person, url) {
  product = product || (await get("/about")).product || "";
  if (product === "" || !(url + "/").startsWith(product + "/")) {
    window.open(url, "_blank", "noreferrer");
    return;
  }
  shown = { person, address: person.phone + url.slice(product.length) };
  byId("view-name").textContent = person.name;
  byId("view-what").textContent = "打开的页面";
  byId("deep").href = shown.address;
  byId("view-foot").hidden = false;
  load();
}

function load() {
  const frame = el("iframe", { src: shown.address, title: `${shown.person.name}打开的页面` });
  byId("frame").replaceChildren(frame);
  fit();
}

/**
 * Gives the page the width of a phone and scales it into the panel. Large print is a narrower page
 * scaled up: the same number of letters in a line as with a larger root size.
 */
function fit() {
  const frame = byId("frame").firstElementChild;
  if (!frame) return;
  const box = byId("frame").getBoundingClientRect();
  const shrink = Math.min(1, box.width / set.width);
  const scale = shrink * (set.large ? LARGE : 1);
  frame.style.width = `${Math.round(set.width * shrink) / scale}px`;
  frame.style.height = `${box.height / scale}px`;
  frame.style.left = `${Math.max(0, (box.width - set.width * shrink) / 2)}px`;
  frame.style.transform = `scale(${scale})`;
  frame.style.colorScheme = set.dark ? "dark" : "light";
}

function choose(button) {
  if (button.dataset.width) {
    set.width = Number(button.dataset.width);
  } else if (button.dataset.view === "offline") {
    offline();
  } else {
    set[button.dataset.view] = !set[button.dataset.view];
  }
  press();
  fit();
}

async function offline() {
  if (!shown) return;
  const person = await patch(`/people/${shown.person.id}`, { offline: !shown.person.offline });
  shown.person = person;
  press();
}

function press() {
  for (const button of byId("view-choices").children) {
    const { width, view } = button.dataset;
    const isOn = width
      ? Number(width) === set.width
      : view === "offline"
        ? Boolean(shown && shown.person.offline)
        : set[view];
    button.setAttribute("aria-pressed", String(isOn));
  }
}

export async function begin() {
  product = (await get("/about")).product || "";
  for (const button of byId("view-choices").children) {
    button.addEventListener("click", () => choose(button));
  }
  byId("reload").addEventListener("click", load);
  new ResizeObserver(fit).observe(byId("frame"));
}
