/** How long one draft has been open, and how often much of it was written again. */

const MINUTE = 60_000;
const WORTH_COUNTING = 20; // characters: less is no draft to speak of
const AT_ONCE = 500; // ms in which a box is empty after the key that emptied it

/** One box; X keeps it, and so this, for one draft after the other. */
export class Effort {
  private since: number | null = null;
  private peak = 0;
  private low = 0;
  private shrunk = false;
  private rewrites = 0;
  private deletedAt = Number.NEGATIVE_INFINITY;

  /** Takes note of the text as it is now. Emptied by anything but the person's own deleting, the draft was sent or left. */
  note(length: number, now: number): void {
    if (length === 0 && now - this.deletedAt > AT_ONCE) return this.reset();
    if (length === 0 && !this.shrunk) this.since = null;
    else this.since ??= now;
    if (!this.shrunk && this.peak >= WORTH_COUNTING && length < this.peak / 2) {
      this.shrunk = true;
      this.low = length;
    }
    this.low = Math.min(this.low, length);
    if (this.shrunk && length >= this.low + WORTH_COUNTING / 2) {
      this.rewrites += 1;
      this.shrunk = false;
      this.peak = length;
    }
    this.peak = Math.max(this.peak, length);
  }

  /** The person deletes something. */
  deleted(now: number): void {
    this.deletedAt = now;
  }

  /** The draft was sent or left: the next one begins. */
  reset(): void {
    Object.assign(this, { since: null, peak: 0, low: 0, shrunk: false, rewrites: 0 });
  }

  facts(now: number): { minutes_open: number; rewrites: number } {
    return { minutes_open: this.since === null ? 0 : Math.floor((now - this.since) / MINUTE), rewrites: this.rewrites };
  }
}

/** Calls back when the person deletes in this box, by key, menu or cutting, until aborted; Draft.js leaves no other sign. */
export function onDeleting(box: HTMLElement, deleting: () => void, signal: AbortSignal): void {
  const onEvent = (event: Event): void => {
    if (event instanceof KeyboardEvent ? event.key === 'Backspace' || event.key === 'Delete' : event instanceof InputEvent ? event.inputType.startsWith('delete') : true) deleting();
  };
  for (const type of ['keydown', 'beforeinput', 'cut']) box.addEventListener(type, onEvent, { capture: true, passive: true, signal });
}
