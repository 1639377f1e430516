// What a page says of its saving: the time of it, or what still waits and where.
import { banner, say } from './phrases.js';

function status(text) {
  for (const place of document.querySelectorAll('[data-saved]')) {
    place.textContent = text(place.dataset.prefix || '');
  }
}

export function saved(time) {
  status(prefix => prefix + say('saved', { time: time }));
}

export function allSent(time) {
  banner('sent', time);
}

// changes: all that wait; name: 'offline', or 'failed' when it is our fault.
export function unsent(name, changes) {
  const kept = changes.filter(change => !change.unkept).length;
  const sentence = (kept > 0 ? say('waiting', { count: kept }) : '') + (kept < changes.length ? say('unkept') : '');
  banner(name, name === 'offline' ? sentence : '');
  status(() => say('unsaved'));
  const queue = document.querySelector('[data-queue]');
  queue.textContent = '';
  for (const change of changes) {
    queue.appendChild(document.createElement('li')).textContent = change.label;
  }
}
