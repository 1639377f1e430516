// On every page: the error summary takes the focus, a pressed button says that it works.
const summary = document.querySelector('[data-focus]');
if (summary) {
  summary.focus();
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  const own = form.querySelector('button[data-busy]');
  const button = own || (form.id && document.querySelector('button[data-busy][form="' + form.id + '"]'));
  if (button) {
    button.style.minWidth = button.offsetWidth + 'px';
    button.dataset.text = button.textContent;
    button.textContent = button.dataset.busy;
  }
});

// Back to a page kept in memory: its button must work again.
window.addEventListener('pageshow', event => {
  if (!event.persisted) {
    return;
  }
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
  }
  for (const button of document.querySelectorAll('button[data-text]')) {
    button.textContent = button.dataset.text;
  }
});
