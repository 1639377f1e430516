// Leaves only the counties of the chosen prefecture. Without script all stand in groups.
for (const region of document.querySelectorAll('[data-region]')) {
  const city = region.querySelector('[data-city]');
  const county = region.querySelector('[data-county]');
  const groups = Array.from(county.querySelectorAll('optgroup'));

  function narrow() {
    for (const group of groups) {
      const own = group.dataset.of === city.value;
      if (own && !group.parentElement) {
        county.appendChild(group);
      } else if (!own && city.value && group.parentElement) {
        group.remove();
      }
    }
  }

  city.addEventListener('change', () => {
    narrow();
    county.value = '';
    county.dispatchEvent(new Event('change', { bubbles: true }));
  });
  narrow();
}
