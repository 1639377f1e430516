// Sends changes one after another, each with the version it was made on. What can't be sent is kept
// on this phone and goes by itself; secrets are kept on the page only.
import { banner, csrf } from './phrases.js';
import { allSent, saved, unsent } from './report.js';
import { carryOver, drop, justSignedIn, keep, know, known } from './keeping.js';

const RETRY_MS = [5000, 15000, 30000];

// handlers: gather() puts what is typed but not yet sent; saved(change, answer); newer(change, answer)
// answers whether to send it again; refused(change, problem).
export function sender(root, handlers) {
  const waiting = new Map();
  let busy = false;
  let tries = 0;
  let timer = 0;
  let handingIn = null;

  function put(change) {
    waiting.set(change.key, change);
    keep(change);
    next(false);
  }

  async function next(leaving) {
    const change = waiting.values().next().value;
    if (busy || !change || root.dataset.signingIn) {
      handInAgain();
      return;
    }
    busy = true;
    clearTimeout(timer);
    timer = 0;
    const response = await send(change, leaving).catch(() => null);
    try {
      if (response) {
        await answered(change, response);
      } else {
        later('offline');
      }
    } finally {
      busy = false;
    }
    if (!timer) {
      next(false);
    }
  }

  function send(change, leaving) {
    return fetch(change.url, {
      method: 'PATCH',
      credentials: 'same-origin',
      keepalive: leaving,
      headers: {
        'Content-Type': 'application/json',
        'If-Match': '"' + root.dataset.version + '"',
        'X-CSRF-Token': csrf()
      },
      body: JSON.stringify(change.body)
    });
  }

  async function answered(change, response) {
    if (response.status === 401) {
      signIn();
      return;
    }
    if (response.status >= 500 || response.status === 429) {
      later('failed');
      return;
    }
    const answer = await response.json().catch(() => ({}));
    if (response.status === 412) {
      version(answer.version);
      if (!handlers.newer(change, answer)) {
        handingIn = null;
        forget(change.key);
      }
      return;
    }
    done(change);
    if (response.ok) {
      version(answer.version);
      handlers.saved(change, answer);
      told(answer.savedAt);
    } else {
      handlers.refused(change, answer);
    }
  }

  // The form, when it is posted as a whole, is on the newest version too.
  function version(number) {
    know(number);
    root.dataset.version = number;
    root.querySelector('[name="version"]').value = number;
  }

  // A newer change of the same field may have come meanwhile: only what was answered is forgotten.
  function done(change) {
    if (waiting.get(change.key) === change) {
      forget(change.key);
    }
  }

  function forget(key) {
    drop(waiting.get(key));
    waiting.delete(key);
  }

  function later(name) {
    handingIn = null;
    timer = setTimeout(again, RETRY_MS[Math.min(tries, RETRY_MS.length - 1)]);
    tries++;
    unsent(name, Array.from(waiting.values()));
  }

  function again() {
    next(false);
  }

  // Handed in right after typing: what was typed goes first, or the form would be on an old version.
  function handIn(event) {
    handlers.gather();
    if (busy || waiting.size > 0) {
      event.preventDefault();
      event.stopPropagation();
      handingIn = event.submitter || document.querySelector('button[form="' + root.id + '"]');
      next(false);
    }
  }

  function handInAgain() {
    if (handingIn && !busy && waiting.size === 0) {
      const button = handingIn;
      handingIn = null;
      button.click();
    }
  }

  function told(time) {
    saved(time);
    if (tries > 0 && waiting.size === 0) {
      tries = 0;
      allSent(time);
    }
  }

  function signIn() {
    root.dataset.signingIn = 'yes';
    if (justSignedIn()) {
      banner('sign-in');
      return;
    }
    leave();
    location.assign(document.querySelector('#banner-sign-in a').href);
  }

  function leave() {
    handlers.gather();
    if (root.dataset.signingIn) {
      waiting.forEach(carryOver);
    }
    next(true);
  }

  // Read beside a save, this page may be older than what the one before it has seen saved.
  if (known() > Number(root.dataset.version)) {
    know(0);
    location.reload();
  }
  root.addEventListener('submit', handIn);
  window.addEventListener('online', again);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => document.hidden && leave());
  return { put: put, pending: key => waiting.has(key) };
}
