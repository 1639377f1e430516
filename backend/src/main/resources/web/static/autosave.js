// A form that saves itself, field by field: after a pause while typing, at once when a field is
// left. An answer of the server never changes what is being typed.
import { say } from './phrases.js';
import { sender } from './sender.js';
import { left } from './keeping.js';
import { disagree, problem, remark } from './fields.js';

const PAUSE_MS = 800;
const form = document.querySelector('[data-autosave]');
const timers = new Map();
const fields = Array.from(form.querySelectorAll('[data-save]'));
const queue = sender(form, { gather: () => fields.forEach(save), saved, newer, refused });

function control(field) {
  return form.querySelector('[name="' + field.dataset.field + '"]');
}

function value(field) {
  const first = control(field);
  if (first.type === 'radio') {
    const chosen = field.querySelector('input:checked');
    return chosen ? chosen.value : '';
  }
  return first.value;
}

function write(field, text) {
  const first = control(field);
  if (first.type === 'radio') {
    for (const each of field.querySelectorAll('input[type="radio"]')) {
      each.checked = each.value === text;
    }
  } else {
    first.value = text;
  }
  first.dispatchEvent(new Event('restored', { bubbles: true }));
}

function change(field, body) {
  const label = field.querySelector('.field-label');
  return {
    key: field.dataset.field,
    url: field.dataset.save,
    base: field.dataset.base,
    body: body,
    unkept: 'unkept' in field.dataset,
    label: label ? label.textContent.trim() : field.dataset.field
  };
}

function save(field) {
  clearTimeout(timers.get(field));
  const text = value(field);
  if (text !== field.dataset.sent && !field.dataset.held) {
    field.dataset.sent = text;
    queue.put(change(field, { value: text }));
  }
}

function fieldOf(event) {
  const field = event.target.closest('[data-save]');
  return field && !('unsaved' in event.target.dataset) ? field : null;
}

function saved(sent, answer) {
  const field = form.querySelector('[data-field="' + sent.key + '"]');
  field.dataset.base = sent.body.value;
  problem(field, '');
  remark(field, (answer.remarks || []).join(' '));
  for (const each of answer.problems || []) {
    const where = form.querySelector('[data-field="' + each.field + '"]');
    if (where) {
      problem(where, each.message);
    }
  }
}

// Another device was faster. Where it did not touch this field, ours goes again on its version.
function newer(sent, answer) {
  const field = form.querySelector('[data-field="' + sent.key + '"]');
  if (answer.value === sent.base) {
    return true;
  }
  if (answer.value !== value(field)) {
    disagree(field, () => value(field), () => write(field, answer.value));
  }
  field.dataset.base = answer.value;
  field.dataset.sent = answer.value;
  return false;
}

function refused(sent, answer) {
  const field = form.querySelector('[data-field="' + sent.key + '"]');
  const first = (answer.errors || [])[0];
  problem(field, first ? first.message : answer.title || say('unsaved'));
}

// Begins with what an earlier visit could not send, if nobody has written anything newer since.
function restore(field) {
  field.dataset.base = value(field);
  field.dataset.sent = value(field);
  const kept = left(field.dataset.save, field.dataset.field);
  if (!kept || kept.body.value === field.dataset.base) {
    return;
  }
  if (kept.base === field.dataset.base) {
    write(field, kept.body.value);
    field.dataset.sent = kept.body.value;
    queue.put(kept);
  } else {
    disagree(field, () => kept.body.value, () => {});
  }
}

fields.forEach(restore);
form.addEventListener('input', event => {
  const field = fieldOf(event);
  if (field) {
    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(() => save(field), PAUSE_MS));
  }
});
form.addEventListener('change', event => {
  const field = fieldOf(event);
  if (field) {
    save(field);
  }
});
// Parts of several inputs say themselves what their answer is.
form.addEventListener('answer', event => {
  const field = event.target.closest('[data-save]');
  field.dataset.sent = event.detail.value;
  queue.put(change(field, event.detail));
});
form.addEventListener('click', event => {
  const field = event.target.closest('[data-field]');
  if ('useOwn' in event.target.dataset) {
    event.preventDefault();
    write(field, field.querySelector('[data-own]').textContent);
    field.querySelector('[data-disagreement]').hidden = true;
    save(field);
  }
});
