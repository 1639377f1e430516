import { act, get } from "./api.js";
import { el, icon } from "./dom.js";

let menu = {};

export async function readMenu() {
  menu = await get("/menu");
}

export const showMenu = (published) => {
  menu = published;
};

/**
 * The lower edge of a phone: the published menu or the keyboard, and what can be attached.
 * `does` plays an act of this person; `open` opens a page.
 */
export function bar(person, state, does, open, redraw) {
  const bar = el("div", { className: "bar" });
  if (!person.following) {
    bar.append(...stranger(does, state, redraw));
  } else if (state.typing || !(menu.button || []).length) {
    bar.append(...keyboard(state, does, redraw));
  } else {
    bar.append(toggle(state, redraw), ...menu.button.map((b, i) => top(b, i, state, does, open, redraw)));
  }
  if (state.popup) bar.append(popup(state, does, open, redraw));
  return bar;
}

function stranger(does, state, redraw) {
  return [
    el("button", { type: "button", className: "act", textContent: "关注", onclick: () => does({ type: "follow" }) }),
    el("button", {
      type: "button",
      textContent: "扫二维码",
      onclick: () => {
        state.popup = state.popup === "scan" ? null : "scan";
        redraw();
      },
    }),
  ];
}

const toggle = (state, redraw) =>
  el(
    "button",
    {
      type: "button",
      className: "icon",
      "aria-label": state.typing ? "菜单" : "键盘",
      onclick: () => {
        state.typing = !state.typing;
        state.popup = null;
        redraw(true);
      },
    },
    icon(state.typing ? "menu" : "keyboard"),
  );

function keyboard(state, does, redraw) {
  const text = el("textarea", {
    value: state.draft || "",
    "aria-label": "说点什么",
    oninput: (event) => (state.draft = event.target.value),
    onkeydown: (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        event.target.form.requestSubmit();
      }
    },
  });
  const send = (event) => {
    event.preventDefault();
    if (!text.value) return;
    state.draft = "";
    does({ type: "text", text: text.value });
    text.value = "";
  };
  const plus = el("button", {
    type: "button",
    className: "plus",
    textContent: "＋",
    "aria-label": "附上",
    "aria-expanded": String(state.popup === "attach"),
    onclick: () => {
      state.popup = state.popup === "attach" ? null : "attach";
      redraw();
    },
  });
  const form = el("form", { onsubmit: send }, text);
  form.append(el("button", { className: "act", textContent: "发送", hidden: true }));
  const shown = [form, plus];
  if ((menu.button || []).length) shown.unshift(toggle(state, redraw));
  return shown;
}

function top(button, index, state, does, open, redraw) {
  const subs = button.sub_button || [];
  const name = `menu${index}`;
  return el("button", {
    type: "button",
    textContent: button.name,
    "aria-expanded": subs.length ? String(state.popup === name) : null,
    onclick: () => {
      state.popup = subs.length && state.popup !== name ? name : null;
      if (subs.length) redraw();
      else tap(button, state, does, open, redraw);
    },
  });
}

function tap(button, state, does, open, redraw) {
  state.popup = null;
  if (button.type === "view") {
    does({ type: "view", url: button.url });
    open(button.url);
  } else {
    does({ type: "click", key: button.key });
  }
  redraw();
}

function popup(state, does, open, redraw) {
  if (state.popup === "attach") return attach(does, state, redraw);
  if (state.popup === "scan") return scan(does, state, redraw);
  const index = Number(state.popup.slice(4));
  const subs = (menu.button[index] || {}).sub_button || [];
  const items = subs.map((button) =>
    el(
      "li",
      {},
      el("button", {
        type: "button",
        textContent: button.name,
        onclick: () => tap(button, state, does, open, redraw),
      }),
    ),
  );
  return el("div", { className: "popup menu", "data-at": index }, el("ul", {}, ...items));
}

function attach(does, state, redraw) {
  const send = (what) => {
    state.popup = null;
    does(what);
    redraw();
  };
  const item = (label, what) =>
    el("button", { type: "button", textContent: label, onclick: () => send(what) });
  const title = el("input", { placeholder: "", required: true, "aria-label": "链接的标题" });
  const url = el("input", { type: "url", required: true, "aria-label": "链接的地址" });
  const link = el(
    "form",
    {
      onsubmit: (event) => {
        event.preventDefault();
        send({ type: "link", title: title.value, url: url.value });
      },
    },
    el("label", {}, "链接　标题", title),
    el("label", {}, "地址", url),
    el("button", { textContent: "发这个链接" }),
  );
  return el(
    "div",
    { className: "popup" },
    item("图片", { type: "image" }),
    item("语音", { type: "voice" }),
    item("视频", { type: "video" }),
    item("位置", { type: "location", latitude: 30, longitude: 110, scale: 15, label: "示例地点" }),
    link,
    el("p", { textContent: "文件发不了：微信不把文件交给公众号。要交文件，请打开页面上传。" }),
  );
}

function scan(does, state, redraw) {
  const scene = el("input", { required: true, maxLength: 64, "aria-label": "二维码的场景值" });
  return el(
    "form",
    {
      className: "popup",
      onsubmit: (event) => {
        event.preventDefault();
        state.popup = null;
        does({ type: "scan", scene: scene.value });
        redraw();
      },
    },
    el("label", {}, "场景值", scene),
    el("button", { textContent: "扫它，同时关注" }),
  );
}

export const play = (person, what) => act(person.id, what);
