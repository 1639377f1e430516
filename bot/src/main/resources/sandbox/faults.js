import { get, put } from "./api.js";
import { byId, el } from "./dom.js";

const SEND = "/cgi-bin/message/template/send";
const CUSTOM = "/cgi-bin/message/custom/send";

/** What calls may meet; `dropped` is not an answer but its loss. */
const API = [
  ["照常", {}],
  ["-1 系统忙", { api: { errcode: -1 } }],
  ["40001 令牌失效，一次", { api: { path: SEND, errcode: 40001, times: 1 } }],
  ["42001 令牌过期，一次", { api: { path: SEND, errcode: 42001, times: 1 } }],
  ["43101 对方拒收", { api: { path: SEND, errcode: 43101 } }],
  ["45009 额度用完", { api: { path: SEND, errcode: 45009 } }],
  ["47003 参数不对", { api: { path: SEND, errcode: 47003 } }],
  ["45015 会话过期", { api: { path: CUSTOM, errcode: 45015 } }],
  ["48001 没有权限", { api: { errcode: 48001 } }],
  ["HTTP 502", { api: { status: 502 } }],
  ["慢 6 秒", { api: { delayMs: 6000 } }],
  ["断开连接", { api: { close: true } }],
  ["收下不答，一次", { dropped: 1 }],
];

let faults = {};

function show(now) {
  faults = now;
  for (const button of document.querySelectorAll("[data-fault]")) {
    button.setAttribute("aria-pressed", String(Boolean(faults[button.dataset.fault])));
  }
  const receipts = byId("receipts");
  receipts.value = faults.receipts && faults.receipts !== "normal" ? faults.receipts : "";
  receipts.classList.toggle("on", receipts.value !== "");
  const api = byId("api");
  const index = API.findIndex(([, fault]) => isLike(fault));
  api.selectedIndex = Math.max(0, index);
  api.classList.toggle("on", index > 0);
}

function isLike(fault) {
  if (fault.dropped) return faults.dropped === fault.dropped;
  if (!fault.api) return !faults.api && !faults.dropped;
  return (
    Boolean(faults.api) &&
    Object.entries(fault.api).every(([name, value]) => faults.api[name] === value)
  );
}

const change = async (changes) => show(await put("/faults", { ...faults, ...changes }));

export async function begin() {
  byId("api").replaceChildren(...API.map(([label]) => el("option", { textContent: label })));
  for (const button of document.querySelectorAll("[data-fault]")) {
    const name = button.dataset.fault;
    const on = JSON.parse(button.dataset.on);
    const off = on === true ? false : 0;
    button.addEventListener("click", () => change({ [name]: faults[name] ? off : on }));
  }
  byId("receipts").addEventListener("change", (event) =>
    change({ receipts: event.target.value || undefined }),
  );
  byId("api").addEventListener("change", (event) =>
    change({ api: undefined, dropped: 0, ...API[event.target.selectedIndex][1] }),
  );
  show(await get("/faults"));
}

export { show };
