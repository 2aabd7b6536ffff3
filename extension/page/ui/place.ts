/** Where the pill and the card go: beside their anchor, within the room there is, without moving anything of X's. */
import { computePosition, flip, hide, offset, shift, size, type Placement } from '@floating-ui/dom';

export interface Spot {
  element: HTMLElement;
  /** `end`: on the anchor's line, behind it in the direction of reading. */
  placement: Placement | 'end';
  /** What the pill may not reach beyond; the window when missing. */
  within?: HTMLElement;
  /** Pixels at the end of that room that belong to X's own buttons. */
  keep?: number;
}

const ROOM_FOR_TIP = 150;
const ROOM_FOR_WORD = 96;
const ICON_ONLY = 34;
/** A card's height in pixels; it scrolls beyond. */
const LOWEST = 160;
const HIGHEST = 480;

/** Moves the pill to its spot, narrower where there is less room; hides it while its anchor is out of sight. */
export async function placePill(box: HTMLElement, spot: Spot): Promise<void> {
  const onLine = spot.placement === 'end';
  const rtl = getComputedStyle(spot.element).direction === 'rtl';
  const placement = spot.placement === 'end' ? (rtl ? 'left' : 'right') : spot.placement;
  const edge = { padding: 4, ...(spot.within ? { boundary: spot.within } : {}) };
  const room = size({
    ...edge,
    apply: ({ availableWidth }) => {
      const width = Math.max(ICON_ONLY, Math.floor(availableWidth) - (spot.keep ?? 0));
      box.style.maxWidth = `${Math.min(400, width)}px`;
      box.dataset['room'] = width < ROOM_FOR_WORD ? 'icon' : width < ROOM_FOR_TIP ? 'word' : 'tip';
    },
  });
  const { x, y, middlewareData } = await computePosition(spot.element, box, {
    placement,
    strategy: 'fixed',
    middleware: onLine ? [offset(8), room, shift({ ...edge, crossAxis: true }), hide()] : [offset(6), flip({ padding: 8 }), shift({ padding: 8 }), hide()],
  });
  box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  box.toggleAttribute('data-hidden', middlewareData.hide?.referenceHidden === true);
}

/** Moves the card below the pill, or above where there is more room, always inside the window. */
export async function placeCard(card: HTMLElement, pill: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(pill, card, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [
      offset(6),
      flip({ padding: 8, fallbackStrategy: 'bestFit' }),
      size({ padding: 8, apply: ({ availableHeight }) => void (card.style.maxHeight = `${Math.max(LOWEST, Math.min(HIGHEST, availableHeight))}px`) }),
      shift({ padding: 8 }),
    ],
  });
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
