/** "Tell me when this appears": one observer for the whole page and its chat roots, one signal per element. */
import { all, SELECTORS, type SelectorName } from './selectors';

const TICK = 80; // ms; X re-renders in bursts
const LOOK_AGAIN = 250; // ms between looks for a chat root that is not attached yet
const LOOKS = 40;

interface Watched {
  name: SelectorName;
  found(element: HTMLElement, signal: AbortSignal): void;
  alive: Map<HTMLElement, AbortController>;
}

/** Watches until `signal` aborts; elements that leave the page have their own signal aborted. */
export class Watcher {
  private readonly watched: Watched[] = [];
  private readonly ticks = new Set<() => void>();
  private readonly observer = new MutationObserver(records => this.mutated(records));
  private readonly roots = new Set<Node>();
  private readonly looks = new WeakMap<HTMLElement, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly signal: AbortSignal) {
    this.observe(document);
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
      for (const { alive } of this.watched) for (const gone of alive.values()) gone.abort();
    });
  }

  /** Calls `found` once per element that matches, now and later. */
  on(name: SelectorName, found: Watched['found']): void {
    const entry: Watched = { name, found, alive: new Map() };
    this.watched.push(entry);
    this.schedule(0);
  }

  /** Calls `tick` after the page changed, at most every 80 ms, until `signal` aborts. */
  onTick(tick: () => void, signal: AbortSignal): void {
    this.ticks.add(tick);
    signal.addEventListener('abort', () => this.ticks.delete(tick));
  }

  private observe(root: Node): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer.observe(root, { childList: true, subtree: true });
  }

  private mutated(records: MutationRecord[]): void {
    // Typing re-renders the editor's own nodes: composers look after themselves.
    if (records.every(record => inComposer(record.target))) return;
    this.schedule(TICK);
  }

  private schedule(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.tick();
    }, ms);
  }

  private tick(): void {
    for (const root of this.roots) {
      if (root instanceof ShadowRoot && !root.host.isConnected) this.roots.delete(root);
    }
    for (const host of all(document, 'chatRoute')) this.enter(host);
    for (const entry of this.watched) this.scan(entry);
    for (const tick of this.ticks) tick();
  }

  /** Attaching a shadow root is no mutation: look again for a while when it is not there yet. */
  private enter(host: HTMLElement): void {
    if (host.shadowRoot) return this.observe(host.shadowRoot);
    const looks = (this.looks.get(host) ?? 0) + 1;
    this.looks.set(host, looks);
    if (looks <= LOOKS) this.schedule(LOOK_AGAIN);
  }

  private scan(entry: Watched): void {
    for (const [element, controller] of entry.alive) {
      if (!element.isConnected || !element.matches(SELECTORS[entry.name].css)) {
        entry.alive.delete(element);
        controller.abort();
      }
    }
    for (const root of this.roots) {
      for (const element of all(root as Document | ShadowRoot, entry.name)) {
        if (entry.alive.has(element)) continue;
        const controller = new AbortController();
        entry.alive.set(element, controller);
        try {
          entry.found(element, AbortSignal.any([controller.signal, this.signal]));
        } catch (error) {
          console.warn('Acquaint: a surface failed and stays quiet', entry.name, error); // X itself must not notice.
        }
      }
    }
  }
}

function inComposer(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`${SELECTORS.composerFrame.css}, ${SELECTORS.chatComposer.css}`) != null;
}
