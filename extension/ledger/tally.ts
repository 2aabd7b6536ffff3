/** What the events of one person add up to in their record; the core counts in the same way (py_core/relationships/fold.py). */
import type { EventType, LedgerEvent } from './events';

export interface Tally {
  /** Replies, quotes, mentions, reposts and likes of mine. */
  gave: number;
  /** The same of theirs. */
  got: number;
  messages: number;
  /** Apart, because nobody gives or takes by them, and nobody says when they happened. */
  follows: number;
  /** Times of the first and last contact (epoch ms); 0 when there was none. */
  first: number;
  last: number;
}

/** Two people were in contact: one spoke to the other. A like may be in passing, a follow is known only as of some day. */
const CONTACT: readonly EventType[] = ['reply', 'mention', 'quote', 'dm'];

/** Done for the other in public: neither a message nor a follow. */
export const isGiven = (type: EventType): boolean => type !== 'dm' && type !== 'follow';

/** Counts of events, oldest first. */
export function tally(events: readonly LedgerEvent[]): Tally {
  const counts: Tally = { gave: 0, got: 0, messages: 0, follows: 0, first: 0, last: 0 };
  for (const { by, type, at } of events) {
    if (isGiven(type)) counts[by === 'me' ? 'gave' : 'got']++;
    else counts[type === 'dm' ? 'messages' : 'follows']++;
    if (!CONTACT.includes(type)) continue;
    counts.first ||= at;
    counts.last = at;
  }
  return counts;
}

/** How many events a record stands for. */
export const eventsIn = ({ gave, got, messages, follows }: Tally): number => gave + got + messages + follows;
