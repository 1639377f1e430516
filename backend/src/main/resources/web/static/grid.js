// Tables in forms: what is copied from a spreadsheet fills cells and adds rows, rows are added and
// taken out at once. Without script the buttons post the form and the server does the same.

import { say } from './phrases.js';

// Cells of a clipboard's text: tabs, line ends, and quotes round a cell that has either in it.
export function cells(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const all = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < all.length; at++) {
    const sign = all[at];
    if (quoted) {
      if (sign === '"' && all[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (sign === '"') {
        quoted = false;
      } else {
        cell += sign;
      }
    } else if (sign === '"' && cell === '' && closes(all, at + 1)) {
      quoted = true;
    } else if (sign === '\t' || sign === '\n') {
      rows[rows.length - 1].push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push([]);
      }
    } else {
      cell += sign;
    }
  }
  rows[rows.length - 1].push(cell);
  return rows;
}

// A lone quote is a sign like others.
function closes(text, from) {
  const rest = text.slice(from).replace(/""/g, '  ');
  const end = rest.indexOf('"');
  return end >= 0 && (end + 1 === rest.length || '\t\n'.includes(rest[end + 1]));
}

function rowsOf(grid) {
  return Array.from(grid.querySelectorAll('[data-row]'));
}

// Numbers, names and labels follow the order of the rows.
function renumber(grid) {
  rowsOf(grid).forEach((row, index) => {
    row.querySelector('[data-number]').textContent = index + 1;
    for (const cell of row.querySelectorAll('[data-cell]')) {
      const name = grid.dataset.grid + '.' + index + '.' + cell.dataset.cell;
      cell.closest('td').querySelector('label').htmlFor = name;
      cell.id = name;
      cell.name = name;
    }
    const drop = row.querySelector('[data-drop]');
    drop.value = grid.dataset.grid + '.' + index;
    drop.querySelector('.unseen').textContent = say('row', { number: index + 1 });
  });
}

function clear(row) {
  for (const cell of row.querySelectorAll('[data-cell]')) {
    cell.value = '';
  }
}

function add(grid) {
  const rows = rowsOf(grid);
  if (rows.length >= Number(grid.dataset.most)) {
    return null;
  }
  const row = rows[rows.length - 1].cloneNode(true);
  clear(row);
  rows[rows.length - 1].after(row);
  renumber(grid);
  return row;
}

// In a list the option that reads so, or begins so; what isn't there is kept for the server to say.
function put(cell, text) {
  const value = text.trim();
  if (cell.tagName !== 'SELECT') {
    cell.value = value;
    return;
  }
  const bare = value.replace(/\s/g, '');
  const options = Array.from(cell.options).filter(option => option.value !== '');
  const found = options.find(option => option.text.replace(/\s/g, '') === bare || option.value === bare)
    || options.find(option => bare !== '' && option.text.replace(/\s/g, '').startsWith(bare));
  if (found || bare === '') {
    cell.value = found ? found.value : '';
  } else {
    cell.add(new Option(value, value));
    cell.value = value;
  }
}

function isHead(grid, line) {
  const heads = Array.from(grid.querySelectorAll('.grid-table thead th')).slice(1, -1);
  return heads.every((head, index) => (line[index] || '').trim() === head.textContent.trim());
}

// From this cell on, to the right and down; what goes over the edge or the last row stays out.
function fill(grid, from, lines) {
  const row = from.closest('[data-row]');
  let at = rowsOf(grid).indexOf(row);
  const column = Array.from(row.querySelectorAll('[data-cell]')).indexOf(from);
  for (const line of lines.filter(each => !isHead(grid, each))) {
    const target = rowsOf(grid)[at] || add(grid);
    if (!target) {
      return;
    }
    const targets = Array.from(target.querySelectorAll('[data-cell]')).slice(column);
    line.slice(0, targets.length).forEach((text, index) => put(targets[index], text));
    at++;
  }
}

function firstEmpty(grid) {
  const empty = rowsOf(grid).find(row =>
    Array.from(row.querySelectorAll('[data-cell]')).every(cell => cell.value === ''));
  const row = empty || add(grid);
  return row && row.querySelector('[data-cell]');
}

for (const grid of document.querySelectorAll('[data-grid]')) {
  grid.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text/plain');
    const cell = event.target.closest('[data-cell]');
    if (cell && /[\t\n]/.test(text.replace(/\r?\n$/, ''))) {
      event.preventDefault();
      fill(grid, cell, cells(text));
    }
  });
  grid.addEventListener('click', event => {
    const paste = grid.querySelector('[data-paste]');
    if (event.target.closest('[data-drop]')) {
      event.preventDefault();
      const row = event.target.closest('[data-row]');
      if (rowsOf(grid).length > 1) {
        row.remove();
        renumber(grid);
      } else {
        clear(row);
      }
    } else if (event.target.closest('[data-more]')) {
      event.preventDefault();
      const row = add(grid);
      if (row) {
        row.querySelector('[data-cell]').focus();
      }
    } else if (event.target.closest('[data-put]')) {
      event.preventDefault();
      const first = paste.value.trim() === '' ? null : firstEmpty(grid);
      if (first) {
        fill(grid, first, cells(paste.value));
        paste.value = '';
        first.focus();
      }
    }
  });
}
