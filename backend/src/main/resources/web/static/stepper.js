// Points in steps of a half. Not scored differs from zero: the first plus gives 0.5, and emptying the
// box takes the score back. Holding a button gives nothing more than one press.
import { say } from './phrases.js';

function input(stepper) {
  return stepper.querySelector('input');
}

function max(stepper) {
  return Number(stepper.dataset.maxHalves);
}

// Half-points, null when not scored, undefined when it is no score at all.
export function halves(stepper) {
  const text = input(stepper).value.trim().replace(/[。．]/, '.');
  const doubled = Number(text) * 2;
  if (text === '') {
    return null;
  }
  return Number.isInteger(doubled) && doubled >= 0 && doubled <= max(stepper) ? doubled : undefined;
}

export function show(stepper, value) {
  const ends = stepper.querySelectorAll('[data-step]');
  input(stepper).value = value === null ? '' : String(value / 2);
  ends[0].setAttribute('aria-disabled', String(!value));
  ends[1].setAttribute('aria-disabled', String(value === max(stepper)));
}

export function wrong(stepper, text) {
  const place = stepper.parentElement.querySelector('[data-stepper-problem]');
  place.textContent = text;
  place.hidden = !text;
}

// The card hears of every new score.
function tell(stepper, value) {
  wrong(stepper, '');
  show(stepper, value);
  stepper.dispatchEvent(new CustomEvent('scored', { bubbles: true, detail: value }));
}

function step(stepper, by) {
  const now = halves(stepper);
  const value = (now || 0) + by;
  if (value >= 0 && value <= max(stepper)) {
    tell(stepper, value);
    stepper.querySelector('output').textContent = say('points', { points: value / 2 });
  }
}

function typed(stepper) {
  const value = halves(stepper);
  if (value === undefined) {
    wrong(stepper, say('points-range', { max: max(stepper) / 2 }));
  } else {
    tell(stepper, value);
  }
}

for (const stepper of document.querySelectorAll('[data-stepper]')) {
  for (const button of stepper.querySelectorAll('[data-step]')) {
    button.addEventListener('click', () => step(stepper, Number(button.dataset.step)));
    button.addEventListener('keydown', event => event.repeat && event.preventDefault());
  }
  input(stepper).addEventListener('change', () => typed(stepper));
}
