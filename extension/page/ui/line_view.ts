/** One line beside something that comes and goes: nothing to press, so that the mouse is never in its way. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { el, icon } from './dom';
import type { Overlay } from './overlay';

export class LineView {
  private readonly text = el('p', { role: 'note' });
  private readonly box = el('div', { class: 'line' }, icon('tip'), this.text);
  private stopPlacing: (() => void) | null = null;

  constructor(
    private readonly overlay: Overlay,
    private readonly anchor: HTMLElement,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.clear());
  }

  show(text: string): void {
    this.text.textContent = text;
    this.overlay.layer('dialog').append(this.box);
    this.stopPlacing ??= autoUpdate(this.anchor, this.box, () => void this.place());
  }

  clear(): void {
    this.stopPlacing?.();
    this.stopPlacing = null;
    this.box.remove();
  }

  private async place(): Promise<void> {
    const middleware = [offset(4), flip({ padding: 4 }), shift({ padding: 4 })];
    const { x, y } = await computePosition(this.anchor, this.box, { placement: 'bottom-start', strategy: 'fixed', middleware });
    this.box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}
