// Sentences stand in the page (parts/phrases.jte); scripts only fill in their {braces}.
export function say(key, values) {
  const phrase = document.getElementById('phrases').content.querySelector('[data-say="' + key + '"]');
  return phrase.textContent.replace(/\{(\w+)\}/g, (braces, name) => values[name]);
}

export function thousands(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function csrf() {
  return document.querySelector('meta[name="csrf"]').content;
}

// Shows one of the banners that parts/offline.jte has laid ready, or none.
export function banner(name, sentence) {
  for (const each of document.querySelectorAll('[data-banners] > .banner')) {
    each.hidden = each.id !== 'banner-' + name;
    if (!each.hidden && sentence) {
      each.querySelector('[data-sentence]').textContent = sentence;
    }
  }
}
