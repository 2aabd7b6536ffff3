/** Hints beside one anchor: a pill with the gravest one, a card with all of them; both go when the anchor goes. */
import { autoUpdate } from '@floating-ui/dom';
import type { Hint } from '../../generated/messages';
import { el, icon } from './dom';
import type { Layer, Overlay } from './overlay';
import { placeCard, placePill, type Spot } from './place';

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
  /** More of the card, drawn when it opens. */
  extra?: () => Node[];
}

export interface Anchor extends Spot {
  layer: Layer;
  /** One of many on the page: a mark without words of a tip, and last when the hotkey looks for hints. */
  small?: boolean;
}

const WORDS: Record<Hint['severity'], string> = { stop: 'Wait', nudge: 'Nudge', tip: 'Tip' };
let opened: HintView | null = null;
const views = new Set<HintView>();

export class HintView {
  private readonly box = el('div', { class: 'hints' });
  private readonly pill = el('button', { class: 'pill', type: 'button', 'aria-expanded': 'false' });
  private readonly cardBox = el('div', { class: 'hints' });
  private shown: Shown | null = null;
  private stopPlacing: (() => void) | null = null;
  private returnTo: Element | null = null;

  constructor(
    private readonly overlay: Overlay,
    private readonly anchor: Anchor,
    private readonly actions: HintActions,
    signal: AbortSignal,
  ) {
    views.add(this);
    this.pill.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    for (const box of [this.box, this.cardBox]) {
      box.addEventListener('keydown', event => {
        event.stopPropagation(); // X listens for single keys on the whole page.
        if (event.key === 'Escape') this.close();
      });
      // A press on a button must not take the caret out of the composer.
      box.addEventListener('mousedown', event => {
        if ((event.target as Element).closest('button')) event.preventDefault();
      });
    }
    this.box.toggleAttribute('data-small', anchor.small === true);
    signal.addEventListener('abort', () => {
      this.clear();
      views.delete(this);
    });
  }

  get isOpen(): boolean {
    return opened === this;
  }

  /** Draws these hints, or takes everything away when there are none and nothing else to say. */
  show(shown: Shown): void {
    if (shown.hints.length === 0 && !shown.facts?.length && !shown.extra) return this.clear();
    this.shown = shown;
    this.draw();
    const layer = this.overlay.layer(this.anchor.layer);
    if (this.box.parentNode !== layer) layer.append(this.box, this.cardBox);
    this.stopPlacing ??= autoUpdate(this.anchor.element, this.box, () => void this.place());
  }

  clear(): void {
    if (opened === this) opened = null;
    this.shown = null;
    this.stopPlacing?.();
    this.stopPlacing = null;
    this.box.remove();
    this.cardBox.remove();
  }

  open(): void {
    opened?.close();
    opened = this;
    this.draw();
    void this.place();
  }

  close(): void {
    if (opened !== this) return;
    opened = null;
    if (this.shown) this.draw();
    void this.place();
    if (this.returnTo instanceof HTMLElement && this.returnTo.isConnected) this.returnTo.focus();
    this.returnTo = null;
  }

  /** Opens the card and moves the focus into it; Escape brings the focus back. */
  focus(): void {
    this.returnTo = deepActive();
    this.open();
    this.cardBox.querySelector<HTMLElement>('.card')?.focus();
  }

  /** Lower comes first when the hotkey looks for hints: those of the box being written in, marks on posts last. */
  rank(active: Element | null): number {
    if (active && (this.anchor.element.contains(active) || active.contains(this.anchor.element))) return 0;
    return this.anchor.small ? 2 : 1;
  }

  get visible(): boolean {
    return this.shown !== null && !this.box.hasAttribute('data-hidden');
  }

  private draw(): void {
    const { hints, facts = [], title, word } = this.shown ?? { hints: [], title: '' };
    const first = hints[0];
    const open = this.isOpen;
    this.pill.dataset['severity'] = first?.severity ?? 'tip';
    this.pill.setAttribute('aria-expanded', String(open));
    this.pill.setAttribute('aria-label', `Acquaint: ${hints.length === 1 ? '1 hint' : `${hints.length} hints`}. ${title}`);
    this.pill.replaceChildren(
      icon(first?.severity ?? 'tip'),
      el('span', { class: 'word' }, word ?? (first ? WORDS[first.severity] : 'Acquaint')),
      el('span', { class: 'tip' }, first?.tip ?? facts.join(' · ')),
      ...(hints.length > 1 ? [el('span', { class: 'more' }, `+${hints.length - 1}`)] : []),
    );
    this.box.replaceChildren(this.pill, ...(open ? [] : [this.notes()]));
    this.redrawCard(open);
  }

  /** Whoever is in the card stays at the same button while it is drawn anew. */
  private redrawCard(open: boolean): void {
    const active = (this.cardBox.getRootNode() as Document | ShadowRoot).activeElement;
    const stops = (): HTMLElement[] => [...this.cardBox.querySelectorAll<HTMLElement>('button, summary, .card')];
    const index = active ? stops().indexOf(active as HTMLElement) : -1;
    this.cardBox.replaceChildren(...(open ? [this.card()] : []));
    if (index >= 0) (stops()[index] ?? stops()[0])?.focus();
  }

  /** Closed: the notes are there for screen readers, in order, and seen by nobody else. */
  private notes(): HTMLElement {
    const texts = this.shown?.hints.map(hint => el('p', { role: 'note' }, hint.tip)) ?? [];
    return el('div', { class: 'seen-by-readers' }, ...texts);
  }

  private card(): HTMLElement {
    const { hints, facts = [], title, extra } = this.shown ?? { hints: [], title: '' };
    const close = el('button', { type: 'button' }, 'Close');
    close.addEventListener('click', () => this.close());
    const card = el('section', { class: 'card', tabindex: '-1', 'aria-label': title }, el('header', {}, el('h2', {}, title), close));
    if (facts.length > 0) card.append(el('ul', { class: 'facts' }, ...facts.map(fact => el('li', {}, fact))));
    for (const hint of hints) card.append(this.hint(hint));
    if (extra) card.append(...extra());
    return card;
  }

  private hint(hint: Hint): HTMLElement {
    const dismiss = el('button', { type: 'button' }, 'Dismiss');
    dismiss.addEventListener('click', () => this.actions.dismiss(hint));
    const off = el('button', { type: 'button' }, 'Never show this tip');
    off.addEventListener('click', () => this.actions.turnOff(hint));
    return el(
      'div',
      { class: 'hint', 'data-severity': hint.severity },
      el('div', { class: 'head' }, icon(hint.severity), el('span', { class: 'word' }, WORDS[hint.severity])),
      el('p', { role: 'note' }, hint.tip),
      ...(hint.evidence ? [el('p', { class: 'why' }, `Seen: ${hint.evidence}`)] : []),
      el('p', { class: 'why' }, hint.why),
      el('p', { class: 'source' }, `From “${hint.source}”${hint.study ? `. ${hint.study}` : ''}`),
      el('div', { class: 'actions' }, dismiss, off),
    );
  }

  private async place(): Promise<void> {
    await placePill(this.box, this.anchor);
    const card = this.cardBox.querySelector<HTMLElement>('.card');
    if (!card) return;
    await placeCard(card, this.pill);
    this.cardBox.toggleAttribute('data-hidden', this.box.hasAttribute('data-hidden'));
  }
}

/** Closes the card that is open, if any, and brings the focus back. */
export function closeOpened(): boolean {
  const was = opened;
  was?.close();
  return was !== null;
}

/** Opens the hints nearest to where the person is and goes there. */
export function focusNearest(): void {
  const active = deepActive();
  const [view] = [...views].reverse().filter(candidate => candidate.visible).sort((one, other) => one.rank(active) - other.rank(active));
  view?.focus();
}

/** What has the focus, inside open shadow roots too. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
