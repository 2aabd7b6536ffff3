/** Small helpers that draw text nodes, never markup. */

/** An element with a class, attributes and children; strings become text nodes. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const SHAPES = {
  stop: 'M8 1.5 14.5 8 8 14.5 1.5 8zM8 5v3.5M8 10.8v.2',
  nudge: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M3 13.5h10',
  done: 'M3 8.5 6.5 12 13 4.5',
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  tip: 'M5.5 9.5a4 4 0 1 1 5 0c-.6.5-.8 1-.8 2H6.3c0-1-.2-1.5-.8-2zM6.5 14h3',
};

/** A small drawing for a severity; the word beside it says the same. */
export function icon(name: keyof typeof SHAPES): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[name]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.5');
  path.setAttribute('stroke-linejoin', 'round');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  return svg;
}
