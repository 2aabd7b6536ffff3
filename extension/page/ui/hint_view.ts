/** Hints beside one anchor: a pill with the gravest one, a card with all of them; both go when the anchor goes. */
import { autoUpdate, computePosition, flip, hide, offset, shift, type Placement } from '@floating-ui/dom';
import type { Hint } from '../../generated/messages';
import { el, icon } from './dom';
import type { Layer, Overlay } from './overlay';

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
  /** More of the card, drawn when it opens. */
  extra?: () => Node[];
}

export interface Anchor {
  element: HTMLElement;
  placement: Placement;
  layer: Layer;
}

const WORDS: Record<Hint['severity'], string> = { stop: 'Wait', nudge: 'Nudge', tip: 'Tip' };
let opened: HintView | null = null;
const views = new Set<HintView>();

export class HintView {
  private readonly box = el('div', { class: 'hints' });
  private readonly pill = el('button', { class: 'pill', type: 'button', 'aria-expanded': 'false' });
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
    this.box.addEventListener('keydown', event => {
      event.stopPropagation(); // X listens for single keys on the whole page.
      if (event.key === 'Escape') this.close();
    });
    // A press on the pill must not take the caret out of the composer.
    this.pill.addEventListener('pointerdown', event => event.preventDefault());
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
    if (this.box.parentNode !== layer) layer.append(this.box);
    this.stopPlacing ??= autoUpdate(this.anchor.element, this.box, () => void this.place());
  }

  clear(): void {
    if (opened === this) opened = null;
    this.shown = null;
    this.stopPlacing?.();
    this.stopPlacing = null;
    this.box.remove();
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
    this.box.querySelector<HTMLElement>('.card')?.focus();
  }

  get visible(): boolean {
    return this.shown !== null && !this.box.hasAttribute('data-hidden');
  }

  private draw(): void {
    const { hints, facts = [], title } = this.shown ?? { hints: [], title: '' };
    const first = hints[0];
    const open = this.isOpen;
    this.pill.dataset['severity'] = first?.severity ?? 'tip';
    this.pill.setAttribute('aria-expanded', String(open));
    this.pill.setAttribute('aria-label', `Acquaint: ${hints.length === 1 ? '1 hint' : `${hints.length} hints`}. ${title}`);
    this.pill.replaceChildren(
      icon(first?.severity ?? 'tip'),
      el('span', { class: 'word' }, first ? WORDS[first.severity] : 'Acquaint'),
      el('span', { class: 'tip' }, first?.tip ?? facts.join(' · ')),
      ...(hints.length > 1 ? [el('span', { class: 'more' }, `+${hints.length - 1}`)] : []),
    );
    this.box.replaceChildren(this.pill, open ? this.card() : this.notes());
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
    const { x, y, middlewareData } = await computePosition(this.anchor.element, this.box, {
      placement: this.anchor.placement,
      strategy: 'fixed',
      middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 }), hide()],
    });
    this.box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    this.box.toggleAttribute('data-hidden', middlewareData.hide?.referenceHidden === true);
  }
}

/** The hotkey: into the hints nearest to where the person is, and back. */
export function toggleFocus(): boolean {
  if (opened) {
    opened.close();
    return true;
  }
  const view = [...views].reverse().find(candidate => candidate.visible);
  view?.focus();
  return view !== undefined;
}

function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
