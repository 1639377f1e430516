// What a field can say of itself.

// Shows the problem of a field, or with an empty text that there is none.
export function problem(field, text) {
  const place = field.querySelector('.problem');
  place.querySelector('[data-problem]').textContent = text;
  place.hidden = !text;
  field.classList.toggle('field-faulty', Boolean(text));
  for (const control of field.querySelectorAll('.box')) {
    if (text) {
      control.setAttribute('aria-invalid', 'true');
    } else {
      control.removeAttribute('aria-invalid');
    }
  }
}

// Shows what is to be known of an answer that stands, or with an empty text that there is nothing.
export function remark(field, text) {
  let place = field.querySelector('[data-remark]');
  if (!place && text) {
    place = document.createElement('p');
    place.className = 'note';
    place.dataset.remark = '';
    field.append(place);
  }
  if (place) {
    place.textContent = text;
    place.hidden = !text;
  }
}

// Keeps one's own text below and lets the newer one in: not under a hand that is typing. Until then
// the field is held, so that leaving it doesn't send what would write over the newer text.
export function disagree(field, own, letIn) {
  const typing = field.contains(document.activeElement) && document.activeElement;
  field.dataset.held = 'yes';
  function show() {
    field.querySelector('[data-own]').textContent = own();
    field.querySelector('[data-disagreement]').hidden = false;
    letIn();
    delete field.dataset.held;
  }
  if (typing && typing.matches('input, textarea')) {
    typing.addEventListener('blur', show, { once: true });
  } else {
    show();
  }
}
