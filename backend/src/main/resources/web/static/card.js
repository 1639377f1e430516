// A score card that saves itself: scores, numbers read in the space, the comment; with running
// totals. The server's totals hold, these only show what stands on the page.
import { say } from './phrases.js';
import { sender } from './sender.js';
import { left } from './keeping.js';
import { halves, show, wrong } from './stepper.js';

const card = document.querySelector('[data-card]');
const steppers = Array.from(card.querySelectorAll('[data-stepper]'));
const texts = Array.from(card.querySelectorAll('[data-reading], #comment'));
const queue = sender(card, { gather: () => texts.forEach(save), saved, newer, refused });

function stepperOf(key) {
  return steppers.find(stepper => stepper.dataset.indicator === key);
}

function base(stepper, value) {
  stepper.dataset.base = value === null ? '' : value;
}

function put(key, body, label, was) {
  queue.put({ key: key, url: card.dataset.url, body: body, base: was, label: label });
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

function saved(sent) {
  const stepper = stepperOf(sent.key);
  if (stepper) {
    base(stepper, sent.body.halves);
  }
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
  const stepper = stepperOf(sent.key);
  const touched = stepper && sent.key in scores && scores[sent.key] !== sent.base;
  if (touched) {
    wrong(stepper, say('newer-points', { own: say('points', { points: halves(stepper) / 2 }) }));
    show(stepper, scores[sent.key]);
    base(stepper, scores[sent.key]);
  }
  totals();
  return !touched;
}

function refused(sent, answer) {
  const stepper = stepperOf(sent.key);
  if (stepper) {
    wrong(stepper, ((answer.errors || [])[0] || {}).message || answer.title || say('unsaved'));
  }
}

function restore(stepper) {
  const value = halves(stepper);
  const kept = left(card.dataset.url, stepper.dataset.indicator);
  base(stepper, value);
  if (kept && kept.base === value && kept.body.halves !== value) {
    show(stepper, kept.body.halves);
    queue.put(kept);
  }
}

card.addEventListener('scored', event => {
  const stepper = event.target;
  const id = stepper.dataset.indicator;
  const was = stepper.dataset.base === '' ? null : Number(stepper.dataset.base);
  totals();
  put(id, { indicator: id, halves: event.detail }, stepper.querySelector('label > span').textContent, was);
});

// Readings and the comment are texts: they go when they are left.
function save(text) {
  const reading = text.dataset.reading;
  if (text.value !== text.dataset.sent) {
    text.dataset.sent = text.value;
    const body = reading ? { reading: reading, value: text.value } : { comment: text.value };
    put(reading || 'comment', body, text.labels[0].textContent.trim(), null);
  }
}

for (const text of texts) {
  text.dataset.sent = text.value;
  text.addEventListener('change', () => save(text));
}
steppers.forEach(restore);
totals();
