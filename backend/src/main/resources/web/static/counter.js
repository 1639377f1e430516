// Counts characters as people do (code points), says what is over the limit, never cuts; names the
// aspects that a text doesn't treat yet.
import { say, thousands } from './phrases.js';

function length(text) {
  return Array.from(text).length;
}

function count(area) {
  const output = document.getElementById(area.dataset.counter);
  const limit = Number(area.dataset.limit);
  const about = Number(area.dataset.about);
  const written = length(area.value);
  const over = limit > 0 && written > limit;
  output.classList.toggle('counter-over', over);
  if (over) {
    output.textContent = say('over', { count: thousands(written - limit) });
  } else if (about > 0) {
    output.textContent = say('count-about', { about: about, count: thousands(written) });
  } else if (limit > 0) {
    output.textContent = say('count', { count: thousands(written), limit: thousands(limit) });
  }
}

function aspects(area) {
  const all = (area.dataset.aspects || '').split(' ').filter(Boolean);
  if (all.length === 0) {
    return;
  }
  const missing = all.filter(aspect => !area.value.includes(aspect));
  const place = area.closest('.field').querySelector('[data-aspects-said]');
  const numeral = say('numerals').charAt(all.length - 1) || all.length;
  place.textContent = missing.length === 0
    ? say('aspects-all', { all: numeral })
    : say('aspects', {
      all: numeral,
      count: all.length - missing.length,
      missing: missing.join(say('aspect-join'))
    });
}

for (const area of document.querySelectorAll('[data-counter]')) {
  for (const event of ['input', 'restored']) {
    area.addEventListener(event, () => {
      count(area);
      aspects(area);
    });
  }
}
