/** What a pill and its card say: drawn from facts, as text, knowing nothing of where they go. */
import type { Hint } from '../../generated/messages';
import { el, icon } from './dom';

export interface HintActions {
  dismiss(hint: Hint): void;
  turnOff(hint: Hint): void;
}

export interface Shown {
  hints: readonly Hint[];
  /** Neutral facts in a few words each, shown in the card. */
  facts?: readonly string[];
  /** What the card is about. */
  title: string;
  /** The pill's word instead of the gravest hint's. */
  word?: string;
  /** What the pill says without a hint, instead of the facts. */
  line?: string;
  /** More of the card, drawn when it opens. */
  extra?: () => Node[];
}

const WORDS: Record<Hint['severity'], string> = { stop: 'Wait', nudge: 'Nudge', tip: 'Tip' };

/** Fills the pill: the gravest hint in a word and a sentence, and how many more there are. */
export function fillPill(pill: HTMLElement, { hints, facts = [], title, word, line }: Shown, open: boolean): void {
  const first = hints[0];
  pill.dataset['severity'] = first?.severity ?? 'tip';
  pill.setAttribute('aria-expanded', String(open));
  pill.replaceChildren(
    // Said before the words that are seen, so that whoever speaks those words presses this button.
    el('span', { class: 'seen-by-readers' }, `Acquaint: ${hints.length === 0 ? '' : hints.length === 1 ? '1 hint. ' : `${hints.length} hints. `}${title}. `),
    icon(first?.severity ?? 'tip'),
    el('span', { class: 'word' }, word ?? (first ? WORDS[first.severity] : 'Acquaint')),
    el('span', { class: 'tip' }, first?.tip ?? line ?? facts.join(' · ')),
    ...(hints.length > 1 ? [el('span', { class: 'more' }, `+${hints.length - 1}`)] : []),
  );
}

/** Closed: the notes are there for screen readers, in order, and seen by nobody else. */
export function notes(shown: Shown): HTMLElement {
  return el('div', { class: 'seen-by-readers' }, ...shown.hints.map(hint => el('p', { role: 'note' }, hint.tip)));
}

/** The open card: facts, every hint with its why and source, and what the surface adds. */
export function drawCard({ hints, facts = [], title, extra }: Shown, actions: HintActions, onClose: () => void): HTMLElement {
  const close = el('button', { type: 'button' }, 'Close');
  close.addEventListener('click', onClose);
  const card = el('section', { class: 'card', tabindex: '-1', 'aria-label': title }, el('header', {}, el('h2', {}, title), close));
  if (facts.length > 0) card.append(el('ul', { class: 'facts' }, ...facts.map(fact => el('li', {}, fact))));
  for (const hint of hints) card.append(drawHint(hint, actions));
  if (extra) card.append(...extra());
  return card;
}

function drawHint(hint: Hint, actions: HintActions): HTMLElement {
  const dismiss = el('button', { type: 'button' }, 'Dismiss');
  dismiss.addEventListener('click', () => actions.dismiss(hint));
  const off = el('button', { type: 'button' }, 'Never show this tip');
  off.addEventListener('click', () => actions.turnOff(hint));
  return el(
    'div',
    { class: 'hint', 'data-severity': hint.severity },
    el('div', { class: 'head' }, icon(hint.severity), el('span', { class: 'word' }, WORDS[hint.severity])),
    el('p', { role: 'note' }, hint.tip),
    // A tip that quotes what was seen has said it.
    ...(hint.evidence && !hint.tip.includes(hint.evidence) ? [el('p', { class: 'why' }, `Seen: ${hint.evidence}`)] : []),
    el('p', { class: 'why' }, hint.why),
    el('p', { class: 'source' }, `From the article, “${hint.source}”${hint.study ? `. ${hint.study}` : ''}`),
    el('div', { class: 'actions' }, dismiss, off),
  );
}

/** A titled part of the card. */
export function section(title: string, ...children: Node[]): HTMLElement {
  return el('div', { class: 'section' }, el('h3', {}, title), ...children);
}
