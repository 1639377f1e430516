/** Makes an element: properties by name, `on…` for listeners, `data-…` and `aria-…` as attributes. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name.includes("-")) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const byId = (id) => document.getElementById(id);

const ICONS = {
  keyboard:
    "M1.5 3.5h13v9h-13zM4 6h.01M7 6h.01M10 6h.01M12.5 6h.01M4 8.2h.01M7 8.2h.01M10 8.2h.01M5 10.5h6",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", "currentColor");
  path.setAttribute("stroke-width", "1.3");
  path.setAttribute("stroke-linecap", "round");
  svg.append(path);
  return svg;
}
