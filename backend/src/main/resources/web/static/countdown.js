// What is left, by the server's time; seconds only in the last hour. Read out at ten, five and one
// minute, never in between.
import { say } from './phrases.js';

const SAID_AT_MINUTES = [10, 5, 1];
const DAYS_WITHOUT_HOURS = 7;

function left(seconds) {
  const parts = [
    [Math.floor(seconds / 86400), 'days'],
    [Math.floor(seconds / 3600) % 24, 'hours'],
    [Math.floor(seconds / 60) % 60, 'minutes'],
    [seconds % 60, 'seconds']
  ];
  const first = parts.findIndex(part => part[0] > 0);
  return parts
    .slice(first, parts[0][0] >= DAYS_WITHOUT_HOURS ? 1 : first + 2)
    .filter(part => part[0] > 0)
    .map(part => part[0] + ' ' + say(part[1]))
    .join(' ');
}

for (const place of document.querySelectorAll('[data-countdown]')) {
  const ahead = Date.parse(place.dataset.now) - Date.now();
  const closes = Date.parse(place.dataset.closes);
  const said = document.querySelector('[data-countdown-said]');

  function tick() {
    const seconds = Math.floor((closes - Date.now() - ahead) / 1000);
    if (seconds <= 0) {
      place.parentElement.textContent = say('closed');
      said.textContent = say('closed');
      return;
    }
    place.textContent = left(seconds);
    place.closest('.time').classList.toggle('time-near', seconds < 86400);
    if (SAID_AT_MINUTES.some(minutes => seconds === minutes * 60)) {
      said.textContent = say('left', { left: left(seconds) });
    }
    setTimeout(tick, seconds <= 3600 ? 1000 : 60000 - (Date.now() % 60000));
  }
  tick();
}
