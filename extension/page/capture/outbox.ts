/** Carries what the page showed to the ledger: each thing once, tried again until it is written, never for the wrong account. */
import type { LedgerEvent, Moment, OwnPost } from '../../ledger/events';
import type { LedgerAnswer, LedgerAsk } from '../../ledger/service';
import { keepNewest } from '../newest';

/** After an account switch X shows the old handle for a while: what was seen waits this long and goes only if it still holds. */
const SETTLE = 2_000; // ms
const RETRY = [2_000, 10_000, 60_000]; // ms; the last one again and again
const REMEMBERED = 20_000; // ids, so that a post seen again is not sent again
const AT_ONCE = 500; // items in one request: the ledger takes no more than 2,000, and own posts may be long
const WAITING = 5_000; // items; while nothing can be written, the oldest go

export interface Seen {
  events?: readonly LedgerEvent[];
  posts?: readonly OwnPost[];
  moments?: readonly Moment[];
  undo?: readonly { id: string; person: string }[];
}

export interface OutboxParts {
  send(asked: LedgerAsk): Promise<LedgerAnswer>;
  own(): string | null;
  /** Told whose relationship changed, and whether posts of one's own were among what was written. */
  changed(people: readonly string[], posts: boolean): void;
  mayRemember(): boolean;
}

type Kind = 'event' | 'post' | 'moment' | 'undo';

interface Item {
  own: string;
  seq: number;
  kind: Kind;
  value: { id: string; person?: string; type?: string };
}

export class Outbox {
  private waiting = new Map<string, Item>();
  private readonly sent = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private seq = 0;
  /** Whose page it is, and since when nobody else's: just loaded, it may still show the account before. */
  private shown = { own: '', since: Date.now() };

  constructor(
    private readonly parts: OutboxParts,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  add(seen: Seen): void {
    const own = this.parts.own()?.toLowerCase();
    if (!own || !this.parts.mayRemember() || this.signal.aborted) return;
    if (this.shown.own !== own) this.shown = { own, since: this.shown.own ? Date.now() : this.shown.since };
    for (const value of seen.events ?? []) if (value.person !== own) this.put(own, { kind: 'event', value });
    for (const value of seen.posts ?? []) this.put(own, { kind: 'post', value });
    for (const value of seen.moments ?? []) this.put(own, { kind: 'moment', value });
    for (const value of seen.undo ?? []) this.put(own, { kind: 'undo', value });
    if (this.waiting.size > 0) this.schedule(SETTLE);
  }

  /** The tab is left: what waits goes now or never, where the account was no other for as long as it would have waited. */
  leave(): void {
    if (this.waiting.size === 0 || Date.now() - this.shown.since < SETTLE) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.flush();
  }

  private put(own: string, item: Pick<Item, 'kind' | 'value'>): void {
    const { id } = item.value;
    const key = `${own} ${item.kind === 'undo' ? 'event' : item.kind} ${id}`;
    const version = versionOf(key, item);
    if (item.kind === 'undo') for (const sent of this.sent) if (sent.startsWith(`${key} `)) this.sent.delete(sent); // Liked again, it counts again.
    if (item.kind !== 'undo' && this.sent.has(version)) return;
    if (item.kind !== 'undo') this.sent.add(version);
    this.waiting.delete(key); // The newest word about a thing goes last.
    this.waiting.set(key, { ...item, own, seq: ++this.seq });
    keepNewest(this.waiting, WAITING, oldest => this.drop(oldest));
    keepNewest(this.sent, REMEMBERED);
  }

  /** Not sent after all: seen again, it is new. */
  private drop(key: string): void {
    const item = this.waiting.get(key);
    this.waiting.delete(key);
    if (item) this.sent.delete(versionOf(key, item));
  }

  private schedule(ms: number): void {
    if (this.signal.aborted) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, ms);
  }

  private async flush(): Promise<void> {
    const own = this.parts.own()?.toLowerCase();
    const wanted = this.parts.mayRemember(); // It may have been switched off since.
    if (wanted && !own && this.waiting.size > 0) return this.schedule(SETTLE); // X shows no navigation just now.
    for (const [key, item] of this.waiting) if (!wanted || item.own !== own) this.drop(key); // Not sure whose it was.
    const items = [...this.waiting.entries()].slice(0, AT_ONCE);
    if (!own || items.length === 0) return;
    const of = (kind: Kind): Item['value'][] => items.filter(([, item]) => item.kind === kind).map(([, item]) => item.value);
    try {
      const people: string[] = [];
      const undone = of('undo').map(({ id, person = '' }) => ({ id, person }));
      if (undone.length > 0) people.push(...peopleOf(await this.parts.send({ ask: 'undo', own, gone: undone })));
      if (items.length > undone.length) people.push(...peopleOf(await this.parts.send({ ask: 'record', own, events: of('event'), posts: of('post'), moments: of('moment') })));
      for (const [key, item] of items) if (this.waiting.get(key)?.seq === item.seq) this.waiting.delete(key);
      this.failures = 0;
      this.parts.changed(people, items.some(([, item]) => item.kind === 'post'));
      if (this.waiting.size > 0) this.schedule(SETTLE);
    } catch (error) {
      console.warn('Acquaint: not written yet, trying again', error);
      this.schedule(RETRY[Math.min(this.failures++, RETRY.length - 1)] ?? 60_000);
    }
  }
}

function versionOf(key: string, item: Pick<Item, 'value'>): string {
  return `${key} ${item.value.type ?? ''}`;
}

function peopleOf(answer: LedgerAnswer): string[] {
  return 'people' in answer ? answer.people : [];
}
