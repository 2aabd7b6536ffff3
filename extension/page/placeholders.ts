/** Tab and Shift+Tab go through the gaps of an inserted template; after the last one Tab is X's again. */
import type { Template } from '../generated/messages';
import { caretOf, selectText, type Span } from './readers/caret';
import { readText } from './readers/composer';

/** Selects the first gap of a template inserted at `at` and listens until all are filled or `signal` aborts. */
export function walkBlanks(box: HTMLElement, template: Template, at: number, signal: AbortSignal): void {
  const gaps = template.blanks.map(({ start, end }) => template.text.slice(start, end));
  const first = template.blanks[0];
  if (!first) return;
  const done = new AbortController();
  selectText(box, at + first.start, at + first.end);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const open = openGaps(readText(box), gaps);
    if (open.length === 0) return done.abort();
    const here = caretOf(box);
    const next = here && (event.shiftKey ? open.findLast(gap => gap.end <= here.start && gap.start < here.start) : open.find(gap => gap.start >= here.end));
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    selectText(box, next.start, next.end);
  };
  box.addEventListener('keydown', onKey, { capture: true, signal: AbortSignal.any([signal, done.signal]) });
}

/** Gaps not filled yet, in the order of the text; found by their words, because what is before them changes. */
function openGaps(text: string, gaps: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const gap of new Set(gaps)) {
    for (let start = text.indexOf(gap); start >= 0; start = text.indexOf(gap, start + gap.length)) found.push({ start, end: start + gap.length });
  }
  return found.sort((one, other) => one.start - other.start);
}
