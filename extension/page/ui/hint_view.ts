/** Hints beside one anchor: a pill with the gravest one, a card with all of them; both go when the anchor goes. */
import { autoUpdate } from '@floating-ui/dom';
import { drawCard, fillPill, notes, type HintActions, type Shown } from './card';
import { el } from './dom';
import type { Layer, Overlay } from './overlay';
import { placeCard, placePill, type Spot } from './place';

export type { HintActions, Shown } from './card';

export interface Anchor extends Spot {
  layer: Layer;
  /** One of many on the page: a mark without words of a tip, and last when the hotkey looks for hints. */
  small?: boolean;
  /** X may draw the anchor twice: whatever has this view's title is shown by one of them only. */
  once?: boolean;
}

/** What is on the page for one view while it shows something; nothing is kept in between. */
interface Drawn {
  box: HTMLElement;
  pill: HTMLButtonElement;
  cardBox: HTMLElement;
  stopPlacing: (() => void) | null;
}

let opened: HintView | null = null;
const views = new Set<HintView>();
/** Who shows what may be shown only once, by title. */
const holders = new Map<string, HintView>();

export class HintView {
  private shown: Shown | null = null;
  private drawn: Drawn | null = null;
  private returnTo: Element | null = null;
  /** Listeners on the page while the card is open. */
  private outside: AbortController | null = null;
  /** Shown by another view meanwhile. */
  private waiting: Shown | null = null;

  constructor(
    private readonly overlay: Overlay,
    private readonly anchor: Anchor,
    private readonly actions: HintActions,
    signal: AbortSignal,
  ) {
    views.add(this);
    signal.addEventListener('abort', () => {
      views.delete(this);
      this.clear();
    });
  }

  get isOpen(): boolean {
    return opened === this;
  }

  /** Draws these hints, or takes everything away when there are none and nothing else to say. */
  show(shown: Shown): void {
    if (shown.hints.length === 0 && !shown.facts?.length && !shown.extra) return this.clear();
    if (this.anchor.once && !this.hold(shown)) return;
    this.shown = shown;
    const drawn = (this.drawn ??= this.make());
    this.draw();
    const layer = this.overlay.layer(this.anchor.layer);
    if (drawn.box.parentNode !== layer) layer.append(drawn.box, drawn.cardBox);
    if (drawn.stopPlacing && this.isOpen) void this.place(); // What it says may be longer now, or shorter.
    drawn.stopPlacing ??= autoUpdate(this.anchor.element, drawn.box, () => void this.place());
  }

  clear(): void {
    if (opened === this) opened = null;
    this.outside?.abort();
    const title = this.shown?.title;
    this.shown = null;
    this.waiting = null;
    if (title !== undefined) this.release(title);
    this.returnTo = null;
    this.drawn?.stopPlacing?.();
    this.drawn?.box.remove();
    this.drawn?.cardBox.remove();
    this.drawn = null;
  }

  open(): void {
    opened?.close();
    opened = this;
    this.draw();
    void this.place();
    this.closeFromOutside();
  }

  /** A press elsewhere closes the card, and so does Escape wherever the caret is: the card lies on top, and goes first. */
  private closeFromOutside(): void {
    const host = this.drawn && (this.drawn.box.getRootNode() as ShadowRoot).host;
    const { signal } = (this.outside = new AbortController());
    const isOurs = (event: Event): boolean => host != null && event.composedPath().includes(host);
    const leave = (event: Event): void => {
      if (isOurs(event)) return;
      this.returnTo = null; // Where the person went is where the focus belongs.
      this.close();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isOurs(event)) return;
      event.stopPropagation(); // Or X closes the dialog below as well.
      this.returnTo = null;
      this.close();
    };
    document.addEventListener('pointerdown', leave, { capture: true, signal });
    document.addEventListener('keydown', escape, { capture: true, signal });
  }

  close(): void {
    if (opened !== this) return;
    opened = null;
    this.outside?.abort();
    this.draw();
    void this.place();
    if (this.returnTo instanceof HTMLElement && this.returnTo.isConnected) this.returnTo.focus();
    this.returnTo = null;
  }

  /** Opens the card and moves the focus into it; Escape brings the focus back. */
  focus(): void {
    this.returnTo = deepActive();
    this.open();
    this.drawn?.cardBox.querySelector<HTMLElement>('.card')?.focus();
  }

  /** Lower comes first when the hotkey looks for hints: those of the box being written in, marks on posts last. */
  rank(active: Element | null): number {
    if (active && (this.anchor.element.contains(active) || active.contains(this.anchor.element))) return 0;
    return this.anchor.small ? 2 : 1;
  }

  get visible(): boolean {
    return this.drawn !== null && !this.drawn.box.hasAttribute('data-hidden');
  }

  private hold(shown: Shown): boolean {
    const holder = holders.get(shown.title);
    if (holder && holder !== this && holder.anchor.element.checkVisibility()) {
      this.clear();
      this.waiting = shown;
      return false;
    }
    if (this.shown && this.shown.title !== shown.title) this.release(this.shown.title);
    holders.set(shown.title, this);
    if (holder && holder !== this) holder.clear();
    return true;
  }

  private release(title: string): void {
    if (holders.get(title) !== this) return;
    holders.delete(title);
    const next = [...views].find(view => view.waiting?.title === title);
    if (next?.waiting) next.show(next.waiting);
  }

  private make(): Drawn {
    const box = el('div', { class: 'hints' });
    const cardBox = el('div', { class: 'hints' });
    const pill = el('button', { class: 'pill', type: 'button', 'aria-expanded': 'false' });
    pill.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    for (const each of [box, cardBox]) {
      each.addEventListener('keydown', event => {
        event.stopPropagation(); // X listens for single keys on the whole page.
        if (event.key === 'Escape') this.close();
      });
      // A press on a button must not take the caret out of the composer.
      each.addEventListener('mousedown', event => {
        if ((event.target as Element).closest('button')) event.preventDefault();
      });
    }
    box.toggleAttribute('data-small', this.anchor.small === true);
    return { box, pill, cardBox, stopPlacing: null };
  }

  private draw(): void {
    if (!this.drawn || !this.shown) return;
    const { box, pill } = this.drawn;
    fillPill(pill, this.shown, this.isOpen);
    box.replaceChildren(pill, ...(this.isOpen ? [] : [notes(this.shown)]));
    this.redrawCard(this.drawn.cardBox, this.shown);
  }

  /** Whoever is in the card stays at the same button while it is drawn anew; the card stays where it is, and as far scrolled. */
  private redrawCard(cardBox: HTMLElement, shown: Shown): void {
    const active = (cardBox.getRootNode() as Document | ShadowRoot).activeElement;
    const stops = (): HTMLElement[] => [...cardBox.querySelectorAll<HTMLElement>('a, button, summary, .card')];
    const index = active ? stops().indexOf(active as HTMLElement) : -1;
    const fresh = this.isOpen ? drawCard(shown, this.actions, () => this.close()) : null;
    const card = cardBox.querySelector('.card');
    if (fresh && card) {
      card.setAttribute('aria-label', shown.title);
      card.replaceChildren(...fresh.childNodes);
    } else cardBox.replaceChildren(...(fresh ? [fresh] : []));
    if (index >= 0) (stops()[index] ?? stops()[0])?.focus();
  }

  private async place(): Promise<void> {
    const { drawn } = this;
    if (!drawn) return;
    await placePill(drawn.box, this.anchor);
    const card = drawn.cardBox.querySelector<HTMLElement>('.card');
    if (!card) return;
    await placeCard(card, drawn.pill, this.anchor);
    drawn.cardBox.toggleAttribute('data-hidden', drawn.box.hasAttribute('data-hidden'));
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
