// Shows the password of a learning space for a minute; the record is written before it is sent.
import { csrf, say } from './phrases.js';

const SHOWN_SECONDS = 60;

for (const button of document.querySelectorAll('[data-reveal]')) {
  const place = document.querySelector('[data-revealed]');
  const text = button.textContent;
  let timer = 0;

  function hide() {
    clearInterval(timer);
    timer = 0;
    place.textContent = say('hidden');
    button.textContent = text;
  }

  function show(password) {
    const until = Date.now() + SHOWN_SECONDS * 1000;
    place.textContent = password;
    timer = setInterval(() => {
      const seconds = Math.ceil((until - Date.now()) / 1000);
      if (seconds <= 0) {
        hide();
      } else {
        button.textContent = say('showing', { seconds: seconds });
      }
    }, 1000);
  }

  button.addEventListener('click', async event => {
    event.preventDefault();
    if (timer) {
      hide();
      return;
    }
    try {
      const response = await fetch(button.dataset.url, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'X-CSRF-Token': csrf(), Accept: 'application/json' }
      });
      const answer = await response.json();
      if (response.ok) {
        show(answer.password);
      } else {
        place.textContent = answer.title || say('reveal-failed');
      }
    } catch (error) {
      place.textContent = say('reveal-failed');
    }
  });
  window.addEventListener('pagehide', hide);
}
