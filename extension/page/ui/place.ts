/** Where the pill and the card go: beside their anchor, within the room there is, without moving or covering what is X's. */
import { closest } from '../selectors';
import { computePosition, flip, hide, offset, shift, size, type Placement, type VirtualElement } from '@floating-ui/dom';

export interface Place {
  element: HTMLElement;
  /** `end`: on the anchor's line, behind its words in the direction of reading. */
  placement: Placement | 'end';
}

export interface Spot extends Place {
  /** Other places, for when there is no room behind the words. */
  instead?: readonly Place[];
  /** What the pill may not reach beyond; the window when missing. */
  within?: HTMLElement;
  /** Pixels at the end of that room that belong to X's own buttons. */
  keep?: number;
  /** What belongs to the anchor and stays in sight: the card goes around all of it, and a flipped pill too. */
  around?: () => readonly HTMLElement[];
  /** A line of the anchor's own on which the pill may stand, before this, where its usual place would cover what is X's. */
  besides?: () => HTMLElement | null;
}

const ROOM_FOR_TIP = 150;
const ROOM_FOR_WORD = 96;
const ICON_ONLY = 34;
const WIDEST = 400;
const GAP = 8;
/** What people press or write in, by role: whatever page it is. */
const USED = 'a, button, [role="button"], [role="link"], [role="textbox"], [contenteditable="true"], textarea, time';
const PROBE = 14; // pixels between two looks at what lies below: less than the smallest of X's buttons
/** A card's height in pixels; it scrolls beyond. */
const LOWEST = 160;
const HIGHEST = 480;

/** Moves the pill to its spot, narrower where there is less room; hides it while its anchor is out of sight. */
export async function placePill(box: HTMLElement, spot: Spot): Promise<void> {
  const { element, placement, room } = choose(spot);
  setRoom(box, room);
  const edge = { padding: 4, ...(spot.within ? { boundary: spot.within } : {}) };
  const onLine = placement === 'end';
  const side = onLine ? (isRtl(element) ? 'left' : 'right') : placement;
  const reference = onLine ? words(element) : element === spot.element ? surroundings(spot, element) : element;
  const { x, y, middlewareData } = await computePosition(reference, box, {
    placement: side,
    strategy: 'fixed',
    middleware: onLine ? [offset(GAP), shift({ ...edge, crossAxis: true }), hide()] : [offset(6), flip({ padding: 8 }), shift({ padding: 8 }), hide()],
  });
  const free = spot.besides && covers(box, x, y, spot) ? await placeBesides(box, spot) : null;
  box.style.transform = `translate(${Math.round(free?.x ?? x)}px, ${Math.round(free?.y ?? y)}px)`;
  box.toggleAttribute('data-hidden', middlewareData.hide?.referenceHidden === true);
}

/** The widest of a few sizes that covers nothing before the button at the end of the line; else an icon in the anchor's corner. */
async function placeBesides(box: HTMLElement, spot: Spot): Promise<{ x: number; y: number }> {
  const button = spot.besides?.();
  if (button) {
    const line = button.getBoundingClientRect();
    const whole = spot.element.getBoundingClientRect();
    const room = Math.floor(isRtl(button) ? whole.right - line.right : line.left - whole.left) - 2 * GAP;
    for (const width of [WIDEST, ROOM_FOR_TIP - 1, ICON_ONLY]) {
      if (Math.min(width, room) < ICON_ONLY) break;
      setRoom(box, Math.min(width, room));
      const { x, y } = await computePosition(button, box, { placement: isRtl(button) ? 'right' : 'left', strategy: 'fixed', middleware: [offset(GAP), shift({ padding: 8 })] });
      if (!covers(box, x, y, spot)) return { x, y };
    }
  }
  setRoom(box, ICON_ONLY);
  return computePosition(spot.element, box, { placement: 'top-end', strategy: 'fixed', middleware: [offset(-ICON_ONLY), shift({ padding: 8 })] });
}

function setRoom(box: HTMLElement, room: number): void {
  box.style.maxWidth = `${Math.min(WIDEST, room, document.documentElement.clientWidth - 16)}px`;
  box.dataset['room'] = room < ROOM_FOR_WORD ? 'icon' : room < ROOM_FOR_TIP ? 'word' : 'tip';
}

/** Whether a box put there would lie on something of X's to press or read; in a dialog only what is in it counts. */
function covers(box: HTMLElement, x: number, y: number, { element }: Spot): boolean {
  const { width, height } = box.getBoundingClientRect();
  const dialog = closest(element, 'dialog');
  for (let px = x + 2; px < x + width; px += PROBE) {
    for (const py of [y + 2, y + height - 2]) {
      const hits = document.elementsFromPoint(px, py).filter(hit => !dialog || dialog.contains(hit));
      if (hits.some(hit => !hit.contains(element) && isUsed(hit))) return true;
    }
  }
  return false;
}

const isUsed = (hit: Element): boolean => hit.closest(USED) !== null || closest(hit, 'postText') !== null;

/** Moves the card around what its pill is about, or below the pill; where there is most room, always inside the window. */
export async function placeCard(card: HTMLElement, pill: HTMLElement, spot: Spot): Promise<void> {
  const reference = spot.around ? surroundings(spot, pill) : pill;
  const { x, y } = await computePosition(reference, card, {
    placement: spot.around ? 'top-end' : 'bottom-start',
    strategy: 'fixed',
    middleware: [
      offset(6),
      flip({ padding: 8, fallbackStrategy: 'bestFit', ...(spot.around ? { fallbackPlacements: ['right-start', 'left-start', 'bottom-end'] } : {}) }),
      size({ padding: 8, apply: ({ availableHeight }) => void (card.style.maxHeight = `${Math.max(LOWEST, Math.min(HIGHEST, availableHeight))}px`) }),
      shift({ padding: 8 }),
    ],
  });
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** The first place with room for an icon at least; only then are later ones measured. */
function choose(spot: Spot): Place & { room: number } {
  for (const place of [spot, ...(spot.instead ?? [])]) {
    if (place.placement !== 'end') return { ...place, room: place === spot ? WIDEST : ICON_ONLY };
    const room = roomBehind(place.element, spot);
    if (room >= ICON_ONLY) return { ...place, room };
  }
  return { element: spot.element, placement: spot.placement, room: ICON_ONLY };
}

function roomBehind(element: HTMLElement, { within, keep = 0 }: Spot): number {
  const line = words(element).getBoundingClientRect();
  const outer = within?.getBoundingClientRect();
  const right = Math.min(outer?.right ?? Infinity, document.documentElement.clientWidth);
  const left = Math.max(outer?.left ?? 0, 0);
  return Math.floor((isRtl(element) ? line.left - left : right - line.right) - GAP - 4 - keep);
}

/** An element may be as wide as its column; its words are not. */
function words(element: HTMLElement): VirtualElement {
  return {
    contextElement: element,
    getBoundingClientRect: () => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    },
  };
}

/** One box around an element and everything that belongs to it. */
function surroundings({ around }: Spot, element: HTMLElement): HTMLElement | VirtualElement {
  if (!around) return element;
  return {
    contextElement: element,
    getBoundingClientRect: () => {
      const boxes = [element, ...around()].map(each => each.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
      const [left, top] = [Math.min(...boxes.map(each => each.left)), Math.min(...boxes.map(each => each.top))];
      return new DOMRect(left, top, Math.max(...boxes.map(each => each.right)) - left, Math.max(...boxes.map(each => each.bottom)) - top);
    },
  };
}

function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
