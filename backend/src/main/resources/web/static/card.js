// A score card that saves itself: scores, numbers read in the space, the comment; with running
// totals. The server's totals hold, these only show what stands on the page.
import { say } from './phrases.js';
import { sender } from './sender.js';
import { left } from './keeping.js';
import { halves, show, wrong } from './stepper.js';

const PAUSE_MS = 800;
const card = document.querySelector('[data-card]');
const steppers = Array.from(card.querySelectorAll('[data-stepper]'));
const texts = Array.from(card.querySelectorAll('[data-reading], [data-reason], #comment'));
const timers = new Map();
const queue = sender(card, { gather: () => texts.forEach(save), saved, newer, refused });

function stepperOf(key) {
  return steppers.find(stepper => stepper.dataset.indicator === key);
}

function base(stepper, value) {
  stepper.dataset.base = value === null ? '' : value;
}

// A reading may have the id of an indicator: its key is another.
function keyOf(text) {
  return text.name;
}

function textOf(key) {
  return texts.find(text => keyOf(text) === key);
}

// As the server keeps it: a figure has no separators, a comment no blank ends.
function plain(text, value) {
  return text.dataset.reading ? value.replace(/[,，\s]/g, '') : value.trim();
}

// What the server's card says in the place of a text.
function told(text, card) {
  const key = text.dataset.reading;
  if (text.dataset.reason) {
    return (card.reasons || {})[text.dataset.reason] || '';
  }
  if (!key) {
    return card.comment || '';
  }
  return (card.readings || {})[key] === undefined ? '' : String(card.readings[key]);
}

function write(text, value) {
  text.value = value;
  text.dataset.base = plain(text, value);
  text.dataset.sent = value;
  text.dispatchEvent(new Event('restored', { bubbles: true }));
}

function beside(text, sentence) {
  const place = document.getElementById(text.id + '-problem');
  place.textContent = sentence;
  place.hidden = !sentence;
}

function put(key, body, label, was, own) {
  queue.put({ key: key, url: card.dataset.url, body: body, base: was, own: own, label: label });
}

function totals() {
  function write(root, selector, value) {
    const place = root.querySelector(selector);
    if (place) {
      place.textContent = value;
    }
  }
  function of(root, sum, scored) {
    const own = steppers.filter(stepper => root.contains(stepper)).map(halves);
    write(root, sum, own.reduce((all, each) => all + (each || 0), 0) / 2);
    write(root, scored, own.filter(each => typeof each === 'number').length);
  }
  for (const section of card.querySelectorAll('.section')) {
    of(section, '[data-subtotal]', '[data-scored]');
  }
  of(document, '[data-total]', '[data-scored-all]');
}

function saved(sent, answer) {
  const stepper = stepperOf(sent.key);
  if (stepper) {
    base(stepper, sent.body.halves);
  } else {
    textOf(sent.key).dataset.base = sent.own;
    beside(textOf(sent.key), '');
  }
  follow(answer.scores || {});
  counted(answer.counted || {});
}

// Points that followed a figure; what is being typed or sent stands.
function follow(scores) {
  for (const stepper of steppers) {
    const id = stepper.dataset.indicator;
    const was = stepper.dataset.base === '' ? null : Number(stepper.dataset.base);
    if (id in scores && scores[id] !== was && halves(stepper) === was && !queue.pending(id)) {
      show(stepper, scores[id]);
      base(stepper, scores[id]);
    }
  }
  totals();
}

// What the figures come to, in the server's words; a reason is asked for where it is needed.
function counted(told) {
  for (const place of card.querySelectorAll('[data-count]')) {
    const said = told[place.dataset.count];
    if (said) {
      finding(place, said.finding);
      own(place, said.ownNeeded);
    }
  }
}

function finding(place, sentence) {
  let line = place.querySelector('.basis-finding');
  if (!line) {
    line = document.createElement('p');
    line.className = 'basis-finding';
    place.querySelector('.basis').prepend(line);
  }
  line.textContent = sentence;
  line.hidden = !sentence;
  place.querySelector('[data-uncounted]').hidden = Boolean(sentence);
}

function own(place, needed) {
  place.querySelector('[data-own]').hidden = !needed;
}

// A second device wrote: its card is shown. What it did not touch goes again on its version.
function newer(sent, answer) {
  const scores = answer.scores || {};
  for (const stepper of steppers) {
    const id = stepper.dataset.indicator;
    if (id in scores && !queue.pending(id)) {
      show(stepper, scores[id]);
      base(stepper, scores[id]);
    }
  }
  for (const text of texts) {
    const isTyped = plain(text, text.value) !== text.dataset.base;
    if (!queue.pending(keyOf(text)) && !isTyped && text !== document.activeElement) {
      write(text, told(text, answer));
    }
  }
  counted(answer.counted || {});
  const again = stepperOf(sent.key) ? newerPoints(sent, scores) : newerText(sent, answer);
  totals();
  return again;
}

function newerPoints(sent, scores) {
  const stepper = stepperOf(sent.key);
  const touched = sent.key in scores && scores[sent.key] !== sent.base;
  if (touched && scores[sent.key] !== sent.own) {
    wrong(stepper, say('newer-points', { own: say('points', { points: halves(stepper) / 2 }) }));
  }
  if (touched) {
    show(stepper, scores[sent.key]);
    base(stepper, scores[sent.key]);
  }
  return !touched;
}

function newerText(sent, answer) {
  const text = textOf(sent.key);
  const now = told(text, answer);
  if (now === sent.base) {
    return true;
  }
  if (now !== sent.own) {
    beside(text, say('newer-text', { own: text.value }));
  }
  write(text, now);
  return false;
}

function refused(sent, answer) {
  const sentence = ((answer.errors || [])[0] || {}).message || answer.title || say('unsaved');
  const stepper = stepperOf(sent.key);
  if (stepper) {
    wrong(stepper, sentence);
  } else {
    beside(textOf(sent.key), sentence);
  }
}

// Begins with what an earlier visit could not send; what is newer here stands, and one's own beside.
function restore(stepper) {
  const value = halves(stepper);
  const kept = left(card.dataset.url, stepper.dataset.indicator);
  base(stepper, value);
  if (!kept || kept.body.halves === value) {
    return;
  }
  if (kept.base === value) {
    show(stepper, kept.body.halves);
    queue.put(kept);
  } else {
    wrong(stepper, say('newer-points', { own: say('points', { points: (kept.body.halves || 0) / 2 }) }));
  }
}

function restoreText(text) {
  const kept = left(card.dataset.url, keyOf(text));
  if (!kept || kept.own === text.dataset.base) {
    return;
  }
  const body = kept.body;
  const typed = text.dataset.reading ? body.value : text.dataset.reason ? body.reason : body.comment;
  if (kept.base === text.dataset.base) {
    text.value = typed;
    text.dataset.sent = typed;
    text.dispatchEvent(new Event('restored', { bubbles: true }));
    queue.put(kept);
  } else {
    beside(text, say('newer-text', { own: typed }));
  }
}

card.addEventListener('scored', event => {
  const stepper = event.target;
  const id = stepper.dataset.indicator;
  const was = stepper.dataset.base === '' ? null : Number(stepper.dataset.base);
  totals();
  const label = stepper.querySelector('label > span').textContent;
  put(id, { indicator: id, halves: event.detail }, label, was, event.detail);
});

function bodyOf(text) {
  if (text.dataset.reading) {
    return { reading: text.dataset.reading, value: text.value };
  }
  return text.dataset.reason
    ? { indicator: text.dataset.reason, reason: text.value }
    : { comment: text.value };
}

// Readings, reasons and the comment are texts: they go when they are left.
function save(text) {
  clearTimeout(timers.get(text));
  if (text.value !== text.dataset.sent) {
    text.dataset.sent = text.value;
    const body = bodyOf(text);
    const label = text.labels[0].textContent.trim();
    put(keyOf(text), body, label, text.dataset.base, plain(text, text.value));
  }
}

// Words go after a pause while typing too; half a figure would be counted.
function pause(text) {
  clearTimeout(timers.get(text));
  timers.set(text, setTimeout(() => save(text), PAUSE_MS));
}

for (const text of texts) {
  text.dataset.sent = text.value;
  text.dataset.base = plain(text, text.value);
  if (!text.dataset.reading) {
    text.addEventListener('input', () => pause(text));
  }
  text.addEventListener('change', () => save(text));
}
// A locked card has no steppers: all stands on the page as the server wrote it.
if (steppers.length > 0) {
  for (const place of card.querySelectorAll('[data-own]')) {
    own(place.parentElement, place.dataset.needed === 'yes');
  }
  steppers.forEach(restore);
  texts.forEach(restoreText);
  totals();
}
