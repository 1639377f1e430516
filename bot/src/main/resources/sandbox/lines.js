/** Ledger entries in words. */
const ACTS = {
  subscribe: "关注",
  unsubscribe: "取消关注",
  SCAN: "扫码",
  CLICK: "点菜单",
  VIEW: "点菜单里的页面",
};
const KINDS = {
  text: "文字",
  image: "图片",
  voice: "语音",
  video: "视频",
  location: "位置",
  link: "链接",
  news: "图文",
};
const CALLS = {
  "/cgi-bin/stable_token": "取令牌",
  "/cgi-bin/token": "取令牌（旧办法）",
  "/cgi-bin/message/template/send": "模板消息",
  "/cgi-bin/message/custom/send": "客服消息",
  "/cgi-bin/menu/create": "发布菜单",
  "/cgi-bin/menu/get": "读菜单",
  "/cgi-bin/menu/delete": "删菜单",
  "/cgi-bin/get_current_selfmenu_info": "读菜单",
  "/cgi-bin/user/info": "查这个人",
  "/sns/oauth2/access_token": "网页登录换身份",
};
const WRONG = {
  tooLate: "5 秒内没有答",
  unreachable: "连不上",
  refused: "没有收下",
  improper: "答得不合规矩",
};

/** The lines of one entry; some entries have none. */
export function told(entry, around) {
  switch (entry.kind) {
    case "push":
      return [push(entry, around)];
    case "attempt":
      return entry.attempt > 1 || entry.redelivery ? [again(entry, around)] : [];
    case "answer":
      return [answer(entry)];
    case "settled":
      return entry.outcome === "gaveUp" ? [gaveUp(entry)] : [];
    case "call":
      return call(entry, around);
    case "note":
      return [note(entry)];
    default:
      return [];
  }
}

/** The deliveries of a push are told one by one, each with its answer. */
const delivery = (push, entry) => `${push}/${entry.redelivery ? "again" : "first"}/${entry.attempt}`;

function push(entry, { people, about }) {
  const name = people.get(entry.person) || entry.person;
  return {
    key: entry.no,
    group: delivery(entry.no, { attempt: 1 }),
    at: entry.at,
    time: true,
    arrow: "→",
    text: entry.event === "TEMPLATESENDJOBFINISH" ? receipt(entry, name) : `${name}：${what(entry)}`,
    head: `POST ${about.callback}　密文，这里是明文`,
    body: entry.xml,
  };
}

const receipt = (entry, name) => `回执 TEMPLATESENDJOBFINISH ${entry.fields.Status}，${name}`;

function what(entry) {
  if (entry.type === "event") {
    const key = entry.fields.EventKey ? ` ${entry.fields.EventKey}` : "";
    return (ACTS[entry.event] || entry.event) + key;
  }
  const kind = KINDS[entry.type] || entry.type;
  const content = entry.fields.Content || entry.fields.Title || entry.fields.Label;
  if (!content) return kind;
  return [...content].length > 20 ? `${kind}，${[...content].length} 字` : `${kind}“${content}”`;
}

function again(entry, { people, entries }) {
  const name = people.get(entry.person) || entry.person;
  const push = entries.find((e) => e.no === entry.push);
  return {
    key: entry.no,
    group: delivery(entry.push, entry),
    at: entry.at,
    time: true,
    arrow: "→",
    state: "again",
    text: entry.redelivery
      ? `${name}：重发第 ${entry.attempt + 1} 次，同一条`
      : `${name}：没等到答复，第 ${entry.attempt} 次送`,
    head: "同一条消息，再送一次",
    body: push ? push.xml : "",
  };
}

function answer(entry) {
  const isProper = entry.verdict === "success" || entry.verdict === "reply";
  const status = entry.status ? `${entry.status} ` : "";
  return {
    key: entry.no,
    group: delivery(entry.push, entry),
    at: entry.at,
    arrow: "←",
    state: isProper ? (entry.redelivery ? "again" : "") : "failed",
    text: status + (isProper ? proper(entry) : WRONG[entry.verdict]),
    ms: entry.ms,
    head: entry.why ? `${status}${entry.why}` : `${status}${entry.body ? "密文，这里是明文" : ""}`,
    body: entry.body,
  };
}

function proper(entry) {
  if (entry.redelivery) return entry.same ? "同一答复" : "另一个答复";
  if (entry.verdict === "success") return "收到了，没有话";
  const xml = new DOMParser().parseFromString(entry.body, "text/xml");
  const type = text(xml, "MsgType");
  const content = text(xml, "Content");
  return content ? `${KINDS[type]}，${[...content].length} 字` : KINDS[type] || type;
}

const text = (xml, name) => (xml.querySelector(name) || { textContent: "" }).textContent;

const gaveUp = (entry) => ({
  key: entry.no,
  group: entry.no,
  at: entry.at,
  arrow: "※",
  state: "failed",
  text: `送了 ${entry.attempts} 次，不再送；聊天里出了“服务出现故障”`,
  head: "微信放弃了这一条",
  body: "",
});

function call(entry, around) {
  const asked = {
    key: entry.no,
    group: entry.no,
    at: entry.at,
    time: true,
    arrow: "⇒",
    text: named(entry, around),
    ms: entry.ms,
    head: `${entry.method} ${entry.path}`,
    body: `${entry.request || ""}\n\n${entry.answer}`,
  };
  const isFine = entry.status === 200 && entry.errcode === 0 && entry.answer.startsWith("{");
  return isFine ? [asked] : [asked, refused(entry)];
}

function named(entry, { people, about }) {
  const call = CALLS[entry.path] || entry.path;
  const who = entry.person ? `，${people.get(entry.person) || entry.person}` : "";
  const template = about.templates.find((t) => (entry.request || "").includes(t.id));
  return call + (template ? `：${template.title}` : "") + who;
}

const refused = (entry) => ({
  key: `${entry.no}-answer`,
  group: entry.no,
  at: entry.at,
  arrow: "←",
  state: "failed",
  text: entry.errcode ? `${entry.errcode} ${message(entry.answer)}` : `HTTP ${entry.status || "断开"}`,
  head: `${entry.method} ${entry.path}`,
  body: entry.answer,
});

function message(answer) {
  const text = JSON.parse(answer).errmsg || "";
  return text.replace(/ rid: .*/, "");
}

const REMARKS = [
  [/^Callback accepted$/, "回调地址通过了验证"],
  [/^Callback not accepted: (.*)$/, "回调地址没有通过验证：$1"],
  [/^Template drops (.*)$/, "模板消息里的 $1 不会显示"],
  [/^OAuth state refused: .*$/, "网页登录的 state 只能是字母和数字，最多 128 个"],
];

const remark = (text) =>
  REMARKS.reduce((said, [pattern, words]) => said.replace(pattern, words), text);

const note = (entry) => ({
  key: entry.no,
  group: entry.no,
  at: entry.at,
  time: true,
  arrow: "※",
  state: "remark",
  text: remark(entry.text),
  head: "沙箱的话",
  body: entry.text,
});
