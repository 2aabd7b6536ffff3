/** Where everything Acquaint draws lives: closed shadow roots beside X's page, never inside its editors. */
import styles from './hints.css';
import { followTheme } from './theme';

/** `page` lies under X's menus and pictures, `dialog` over its modals. */
export type Layer = 'page' | 'dialog';

const Z: Record<Layer, string> = { page: '0', dialog: '2' }; // X's own pop-ups have 1

/** One overlay per tab: two layers and the live region, all gone when the signal aborts. */
export class Overlay {
  private readonly layers = new Map<Layer, HTMLElement>();
  private readonly sheet = new CSSStyleSheet();
  private readonly live = document.createElement('div');

  constructor(private readonly signal: AbortSignal) {
    this.sheet.replaceSync(styles);
    this.live.className = 'seen-by-readers';
    this.live.setAttribute('aria-live', 'polite');
    this.layer('page').append(this.live);
  }

  /** The element to draw into; made anew if the page threw its host away. */
  layer(name: Layer): HTMLElement {
    const known = this.layers.get(name);
    if (known) {
      this.keep(known);
      return known;
    }
    const host = document.createElement('div');
    host.style.cssText = `all: initial; position: fixed; top: 0; left: 0; width: 0; height: 0; z-index: ${Z[name]};`;
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.sheet];
    const layer = document.createElement('div');
    layer.className = 'layer';
    root.append(layer);
    this.layers.set(name, layer);
    this.keep(layer);
    followTheme(theme => {
      layer.dir = document.documentElement.dir || 'ltr';
      layer.style.colorScheme = theme.dark ? 'dark' : 'light';
      const accents = theme.dark
        ? { accent: '#6cb6f5', stop: '#ff9c94', nudge: '#f0b45a', hint: '#7fd1c0' }
        : { accent: '#0f6ab4', stop: '#b3261e', nudge: '#8a5300', hint: '#0b6b5d' };
      const colours = { background: theme.background, text: theme.text, muted: theme.muted, border: theme.border, ...accents };
      for (const [key, value] of Object.entries(colours)) layer.style.setProperty(`--${key}`, value);
    }, this.signal);
    this.signal.addEventListener('abort', () => host.remove());
    return layer;
  }

  /** Says a sentence once to whoever listens with a screen reader. */
  announce(text: string): void {
    if (this.live.textContent !== text) this.live.textContent = text;
  }

  /** X may rebuild its whole body; our hosts come back with the next hint. */
  private keep(layer: HTMLElement): void {
    const host = (layer.getRootNode() as ShadowRoot).host;
    if (!host.isConnected) document.body.append(host);
  }
}
