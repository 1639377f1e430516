// The sign-in page at a desktop waits until its code was used: 204 is not yet, 200 says where to go,
// anything else makes a new code.
const PAUSE_MS = 2000;
const place = document.querySelector('[data-watch]');

async function look() {
  const response = await fetch(place.dataset.watch, { credentials: 'same-origin' }).catch(() => null);
  if (!response || response.status === 204) {
    setTimeout(look, PAUSE_MS);
  } else if (response.ok) {
    location.replace((await response.json()).next);
  } else {
    location.reload();
  }
}

setTimeout(look, PAUSE_MS);
