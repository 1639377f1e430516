import { get, patch, post } from "./api.js";
import { bar, play } from "./composer.js";
import { chat } from "./bubbles.js";
import { byId, el } from "./dom.js";
import { open as openPage } from "./view.js";

const KEPT = "pingyou.sandbox.phones";
const SHOWN_AT_FIRST = 3;
const phones = [];
let people = [];
let templates = [];

/** One phone on the desk: who holds it, and what is typed or unfolded on it. */
class Phone {
  constructor(id) {
    this.id = id;
    this.state = { typing: false, popup: null, draft: "", said: "" };
    this.shown = "";
    this.reads = 0;
    this.chat = el("div", { className: "chat", role: "log", tabIndex: 0 });
    this.element = el("section", { className: "panel phone" });
  }

  person() {
    return people.find((p) => p.id === this.id);
  }

  /** Draws the chat anew, if it has changed; of several reads only the last one counts. */
  async read() {
    const turn = ++this.reads;
    const { bubbles } = await get(`/people/${this.id}/chat`);
    const shown = JSON.stringify(bubbles);
    if (turn !== this.reads || shown === this.shown) return;
    const isAtEnd = this.chat.scrollHeight - this.chat.scrollTop - this.chat.clientHeight < 40;
    this.chat.replaceChildren(...chat(bubbles, (url) => openPage(this.person(), url)));
    if (isAtEnd || !this.shown) this.chat.scrollTop = this.chat.scrollHeight;
    this.shown = shown;
  }

  draw(isTyping = false) {
    const person = this.person();
    if (!person) return;
    const held = this.element.contains(document.activeElement) && document.activeElement.tagName === "TEXTAREA";
    const does = (what) => this.does(what);
    const open = (url) => openPage(person, url);
    const redraw = (typing) => this.draw(typing);
    this.element.setAttribute("aria-label", `${person.name}的手机`);
    this.element.replaceChildren(
      this.head(person),
      el("p", { className: "title", textContent: "评优活动" }),
      this.chat,
      bar(person, this.state, does, open, redraw),
    );
    if (this.state.who) this.element.append(this.who(person));
    if (held || (isTyping && this.state.typing)) {
      const text = this.element.querySelector("textarea");
      if (text) text.focus();
    }
    this.chat.scrollTop = this.chat.scrollHeight;
  }

  head(person) {
    return el(
      "header",
      {},
      el("p", {}, el("b", { textContent: person.name }), " ", el("span", { textContent: person.role })),
      el("button", {
        type: "button",
        className: "link",
        textContent: "换人",
        "aria-expanded": String(Boolean(this.state.who)),
        onclick: () => {
          this.state.who = !this.state.who;
          this.draw();
        },
      }),
    );
  }

  async does(what) {
    try {
      await play(this.person(), what);
    } catch (e) {
      this.chat.append(el("p", { className: "system failed", textContent: `没有发出去：${e.message}` }));
      this.chat.scrollTop = this.chat.scrollHeight;
    }
  }

  who(person) {
    const pick = (id) => {
      this.id = id;
      this.state = { typing: false, popup: null, draft: "" };
      this.shown = "";
      keep();
      this.draw();
      this.read();
    };
    const list = people.map((p) =>
      el(
        "li",
        {},
        el("button", {
          type: "button",
          textContent: `${p.name}　${p.role}`,
          "aria-current": String(p.id === this.id),
          onclick: () => pick(p.id),
        }),
      ),
    );
    return el(
      "div",
      { className: "popup who" },
      el("ul", {}, ...list),
      ...this.choices(person),
      newcomer(pick),
      el("button", { type: "button", textContent: "收起这部手机", onclick: () => close(this) }),
    );
  }

  choices(person) {
    if (!person.following) return [];
    const refuse = templates.map((t) =>
      el(
        "label",
        {},
        el("input", {
          type: "checkbox",
          checked: person.refusedTemplates.includes(t.id),
          onchange: (event) => refused(person, t.id, event.target.checked),
        }),
        `不收“${t.title}”`,
      ),
    );
    return [
      el("button", {
        type: "button",
        textContent: "取消关注",
        onclick: () => {
          this.state.who = false;
          this.does({ type: "unfollow" });
        },
      }),
      el("form", {}, ...refuse),
    ];
  }
}

function refused(person, template, isRefused) {
  const others = person.refusedTemplates.filter((id) => id !== template);
  person.refusedTemplates = isRefused ? [...others, template] : others;
  return patch(`/people/${person.id}`, { refusedTemplates: person.refusedTemplates });
}

const newId = () => `p${Date.now().toString(36)}`;

async function passerBy() {
  const person = await post("/people", { id: newId(), name: "路人", role: "", following: false });
  await readPeople();
  return person;
}

function newcomer(pick) {
  const name = el("input", { required: true, "aria-label": "新来的人的姓名" });
  const role = el("input", { "aria-label": "新来的人的身份" });
  const add = async (event) => {
    event.preventDefault();
    const id = newId();
    await post("/people", { id, name: name.value, role: role.value, following: false });
    await readPeople();
    pick(id);
  };
  return el(
    "form",
    { onsubmit: add },
    el("label", {}, "姓名", name),
    el("label", {}, "身份", role),
    el("button", { textContent: "加一个人" }),
  );
}

function close(phone) {
  phones.splice(phones.indexOf(phone), 1);
  keep();
  lay();
}

async function another() {
  const taken = phones.map((p) => p.id);
  const free = people.find((p) => !taken.includes(p.id)) || people[0] || (await passerBy());
  phones.push(new Phone(free.id));
  keep();
  lay();
  phones.at(-1).element.scrollIntoView();
  phones.at(-1).read();
}

const keep = () => localStorage.setItem(KEPT, JSON.stringify(phones.map((p) => p.id)));

function lay() {
  byId("phones").replaceChildren(...phones.map((p) => p.element));
  phones.forEach((p) => p.draw());
}

async function readPeople() {
  people = (await get("/people")).people;
}

export async function begin() {
  templates = (await get("/about")).templates;
  await readPeople();
  byId("another").addEventListener("click", another);
  handOut();
  await Promise.all(phones.map((p) => p.read()));
}

/** The phones that lay here last time, else those of the first few people. */
function handOut() {
  const kept = JSON.parse(localStorage.getItem(KEPT) || "[]");
  const known = kept.filter((id) => people.some((p) => p.id === id));
  const ids = known.length > 0 ? known : people.slice(0, SHOWN_AT_FIRST).map((p) => p.id);
  phones.push(...ids.map((id) => new Phone(id)));
  lay();
}

export const readChat = (id) => Promise.all(phones.filter((p) => p.id === id).map((p) => p.read()));

/** Reads who there is; only a phone whose holder has changed is drawn anew. */
export async function refresh() {
  const before = new Map(people.map((p) => [p.id, JSON.stringify(p)]));
  await readPeople();
  if (phones.length === 0) handOut();
  phones.filter((p) => JSON.stringify(p.person()) !== before.get(p.id)).forEach((p) => p.draw());
}

export const redraw = () => phones.forEach((p) => p.draw());
export const readAll = () => Promise.all([refresh(), ...phones.map((p) => p.read())]);
