// Schools of the chosen county while a name is typed. What isn't in the list is a new name, which
// the county will confirm; without script the name is posted with the form.
import { say } from './phrases.js';

const PAUSE_MS = 300;

for (const school of document.querySelectorAll('[data-school]')) {
  const typing = school.querySelector('[data-school-typing]');
  const chosen = school.querySelector('[data-school-chosen]');
  const input = typing.querySelector('input');
  const list = typing.querySelector('ul');
  const said = typing.querySelector('[data-school-said]');
  let timer = 0;
  let asked = 0;
  let active = -1;

  async function search() {
    const query = input.value.trim();
    const mine = ++asked;
    if (query.length < 2) {
      fill([]);
      said.textContent = '';
      return;
    }
    const join = school.dataset.search.includes('?') ? '&' : '?';
    try {
      const response = await fetch(school.dataset.search + join + 'q=' + encodeURIComponent(query));
      const found = response.ok ? (await response.json()).schools : [];
      if (mine === asked) {
        fill(found);
        said.textContent = found.length ? say('schools', { count: found.length }) : say('no-school');
      }
    } catch (error) {
      fill([]);
    }
  }

  function fill(found) {
    list.textContent = '';
    active = -1;
    for (const each of found) {
      const option = list.appendChild(document.createElement('li'));
      option.textContent = each.name;
      option.id = list.id + '-' + each.id;
      option.setAttribute('role', 'option');
      option.addEventListener('mousedown', event => event.preventDefault());
      option.addEventListener('click', () => take(each.id, each.name));
    }
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
  }

  function take(id, name) {
    fill([]);
    school.querySelector('[data-school-id]').value = id;
    school.querySelector('[data-school-name]').textContent = name;
    school.querySelector('[data-school-proposed]').hidden = id !== '';
    input.value = name;
    typing.hidden = true;
    chosen.hidden = false;
    const answer = id ? { value: id } : { value: '', proposed: name };
    school.dispatchEvent(new CustomEvent('answer', { bubbles: true, detail: answer }));
  }

  function move(by) {
    const options = list.children;
    active = (active + by + options.length) % options.length;
    for (let i = 0; i < options.length; i++) {
      options[i].setAttribute('aria-selected', String(i === active));
    }
    input.setAttribute('aria-activedescendant', options[active].id);
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MS);
  });
  input.addEventListener('keydown', event => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && list.children.length) {
      event.preventDefault();
      move(by);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (active >= 0) {
        list.children[active].click();
      } else if (input.value.trim()) {
        take('', input.value.trim());
      }
    }
  });
  // Left without choosing: what stands there is the name.
  input.addEventListener('change', () => {
    const name = input.value.trim();
    if (name && name !== school.querySelector('[data-school-name]').textContent) {
      take('', name);
    }
  });
  school.querySelector('[data-school-change]').addEventListener('click', event => {
    event.preventDefault();
    typing.hidden = false;
    chosen.hidden = true;
    input.focus();
    input.select();
  });
}
