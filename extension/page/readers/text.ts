/** Text as a person sees it, emoji included; bounded, because a page may hold anything. */

const LONGEST = 30_000; // X's longest post has 25,000 characters.

/** Text of a node with `img[alt]` (X draws emoji as pictures) and line breaks; never markup. */
export function visibleText(root: Node): string {
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node && text.length < LONGEST; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof HTMLBRElement) text += '\n';
  }
  return text.slice(0, LONGEST);
}

/** The same on one line, or null when there is nothing. */
export function line(root: Node | null | undefined): string | null {
  const text = root ? visibleText(root).replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? null : text;
}

/**
 * A count as X shows it: plain or grouped digits, or short forms such as "86.4K", "1,2 Mio." or "4.1万"; null when it
 * cannot be told, because a wrong count is worse than none.
 */
export function count(shown: string | null): number | null {
  const match = /^([\d.,\s\u00a0\u202f٬٫']+)\s*(\p{L}*)\.?$/u.exec(latinDigits(shown ?? '').trim());
  if (!match) return null;
  const [, digits = '', unit = ''] = match;
  if (unit === '') {
    const plain = digits.replace(/\D/g, '');
    return plain === '' ? null : Number(plain);
  }
  const scale = UNITS[unit.toLowerCase()];
  const value = Number(digits.replace(/[\s\u00a0\u202f]/g, '').replace(/[,٫]/, '.'));
  return scale && Number.isFinite(value) ? Math.round(value * scale) : null;
}

const UNITS: Record<string, number> = {
  k: 1e3, m: 1e6, b: 1e9, mil: 1e3, mio: 1e6, mi: 1e6, mn: 1e6, rb: 1e3, jt: 1e6, tsd: 1e3, tys: 1e3, tis: 1e3, тыс: 1e3, млн: 1e6, mln: 1e6,
  万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 千: 1e3, 만: 1e4, 천: 1e3, 억: 1e8, ألف: 1e3, مليون: 1e6, b̃: 1e9, bin: 1e3,
};

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, digit => String(digit.charCodeAt(0) & 0xf));
}
