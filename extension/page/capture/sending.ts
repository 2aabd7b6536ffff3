/** Replies and quotes on their way: whom they are for is known when they are sent, their ids once X shows them. */
import { PAGE, talkId, timeOf, type LedgerEvent } from '../../ledger/events';
import { keepNewest } from '../newest';

const EXPIRES = 60_000; // ms in which a reply that was sent shows up with its id
const SKEW = 5_000; // ms a clock may be ahead of X's
const REMEMBERED = 200; // ids; far more than can be sent before the first are too old to fit anything

export interface Sent {
  type: 'reply' | 'quote';
  person: string;
  about: string | null;
  text: string;
  at: number;
}

/** A post of one's own as it shows up: with its words, or in X's toast, which has only a link. */
export interface Shown {
  id: string;
  text: string | null;
}

export class Sending {
  private readonly waiting: Sent[] = [];
  /** X's toast stays for seconds: an id found once is nobody else's. */
  private readonly found = new Set<string>();

  /** Pressed twice, it is sent once. */
  add(sent: Sent): void {
    const before = this.waiting.find(({ type, about, text, person }) => type === sent.type && about === sent.about && text === sent.text && person === sent.person);
    if (before) this.strike(before);
    this.waiting.push(sent);
  }

  /** The events of those that have shown up. */
  shown(posts: readonly Shown[], now: number): LedgerEvent[] {
    const events: LedgerEvent[] = [];
    // Words tell two replies apart, a link does not.
    for (const { id, text } of [...posts].sort((one, other) => Number(one.text === null) - Number(other.text === null))) {
      const at = timeOf(id);
      const sent = at === null || this.found.has(id) ? null : this.nearest(at, text);
      if (!sent || at === null) continue;
      this.found.add(id);
      this.strike(sent);
      events.push({ id: talkId('me', id, sent.person), person: sent.person, by: 'me', type: sent.type, at, post: id, about: sent.about, via: PAGE });
    }
    for (const sent of this.waiting.filter(({ at }) => now - at > EXPIRES)) this.strike(sent);
    keepNewest(this.found, REMEMBERED);
    return events;
  }

  private nearest(at: number, text: string | null): Sent | null {
    const fit = this.waiting.filter(sent => at >= sent.at - SKEW && (text === null || text.trim() === sent.text));
    return fit.sort((one, other) => Math.abs(at - one.at) - Math.abs(at - other.at))[0] ?? null;
  }

  private strike(sent: Sent): void {
    this.waiting.splice(this.waiting.indexOf(sent), 1);
  }
}
