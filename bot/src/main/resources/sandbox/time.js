/** Instants as people in China read them, whatever zone the browser is in. */
const ZONE = "Asia/Shanghai";
const PARTS = new Intl.DateTimeFormat("zh-CN", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  weekday: "short",
  hourCycle: "h23",
});

function parts(instant) {
  const found = {};
  for (const part of PARTS.formatToParts(new Date(instant))) found[part.type] = part.value;
  return found;
}

export function minute(instant) {
  const p = parts(instant);
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`;
}

export function clock(instant) {
  const p = parts(instant);
  return `${p.hour}:${p.minute}:${p.second}`;
}

export const weekday = (instant) => parts(instant).weekday;

export function day(instant) {
  const p = parts(instant);
  return `${Number(p.month)}月${Number(p.day)}日`;
}

/** A month, a day and a time; midnight is the 24:00 of the day before. */
export function stop(instant) {
  const at = new Date(instant);
  const p = parts(at);
  if (p.hour === "00" && p.minute === "00") {
    const before = parts(at.getTime() - 60000);
    return `${before.month}-${before.day} 24:00`;
  }
  return `${p.month}-${p.day} ${p.hour}:${p.minute}`;
}

/** What is left, in two units at most. */
export function span(ms) {
  const minutes = Math.floor(ms / 60000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`;
  const rest = minutes % 60;
  if (hours > 0) return rest > 0 ? `${hours} 小时 ${rest} 分` : `${hours} 小时`;
  return `${rest} 分`;
}

/** The value of a datetime-local field, read as time in China. */
export const fromField = (value) => new Date(value + "+08:00").toISOString();
export const toField = (instant) => minute(instant).replace(" ", "T");
