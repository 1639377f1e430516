// Where unsent changes wait: on this phone, or, what is personal, in this tab and only over a
// sign-in. Each is kept with the answer it was based on, so that nothing newer is written over.
const PREFIX = 'pingyou ';
const SIGN_IN_PAUSE_MS = 60000;

function name(change) {
  return PREFIX + change.url + ' ' + change.key;
}

export function keep(change) {
  if (change.unkept) {
    return;
  }
  try {
    localStorage.setItem(name(change), JSON.stringify(change));
  } catch (error) {
    // Storage is full or forbidden: the change stays on the page.
  }
}

export function drop(change) {
  try {
    localStorage.removeItem(name(change));
  } catch (error) {
    // It was never kept.
  }
}

// Over a sign-in, personal things too: in this tab, and only until the page is back.
export function carryOver(change) {
  try {
    sessionStorage.setItem(name(change), JSON.stringify(change));
  } catch (error) {
    // Storage is full or forbidden: what may be kept on the phone is kept there already.
  }
}

// Whether signing in has just been tried, lest it goes in circles.
export function justSignedIn() {
  try {
    const last = Number(sessionStorage.getItem(PREFIX + 'sign-in') || 0);
    sessionStorage.setItem(PREFIX + 'sign-in', String(Date.now()));
    return Date.now() - last < SIGN_IN_PAUSE_MS;
  } catch (error) {
    return true;
  }
}

// The newest version that this tab has seen of what stands on this page.
export function know(version) {
  try {
    sessionStorage.setItem(PREFIX + 'version ' + location.pathname, version);
  } catch (error) {
    // Storage is full or forbidden: a page older than a save stands until it is opened again.
  }
}

export function known() {
  try {
    return Number(sessionStorage.getItem(PREFIX + 'version ' + location.pathname));
  } catch (error) {
    return 0;
  }
}

// What an earlier visit left, for the page that can send it.
export function left(url, key) {
  const from = PREFIX + url + ' ' + key;
  try {
    const text = sessionStorage.getItem(from) || localStorage.getItem(from);
    sessionStorage.removeItem(from);
    localStorage.removeItem(from);
    return text && JSON.parse(text);
  } catch (error) {
    return null;
  }
}
