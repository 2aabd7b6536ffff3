/** The one way in: events, own posts and moments, written in one transaction, each thing once however often it comes. */
import type { IDBPTransaction } from 'idb';
import type { Batch, By, EventType, LedgerEvent, Moment, OwnPost } from './events';
import { newPerson, type Ledger, type LedgerDb, type Person } from './schema';

const WRITTEN = ['events', 'people', 'posts', 'moments', 'names'] as const;
export type Writing = IDBPTransaction<Ledger, typeof WRITTEN, 'readwrite'>;

/** A thing without an id that both ends know (a message, a repost in the archive) is the same within this time. */
const TWIN_WITHIN = 90_000; // ms
const TWINS: readonly EventType[] = ['dm', 'repost'];
/** What a post turns out to be: seen among notifications it is a mention, seen in its conversation a reply. */
const MORE_EXACT: readonly EventType[] = ['mention', 'quote', 'reply'];
export const KEPT_MOMENTS = 2_000;

export interface Recorded {
  events: number;
  posts: number;
  /** Whose relationship changed. */
  people: string[];
}

/** Writes a batch whole or not at all; rejects when the disk is full or the page is closed. */
export async function record(db: LedgerDb, batch: Batch): Promise<Recorded> {
  const transaction = db.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
  return whole(transaction, writeBatch(transaction, batch));
}

/** Waits for the work and the commit; a failure of either undoes both. */
export async function whole<T>(transaction: { done: Promise<void>; abort(): void }, work: Promise<T>): Promise<T> {
  try {
    const [result] = await Promise.all([work, transaction.done]);
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Aborted already: that is why we are here.
    }
    transaction.done.catch(() => undefined);
    throw error;
  }
}

/** The same inside a wider transaction (an import writes where it stands together with what it took). */
export async function writeBatch(transaction: Pick<Writing, 'objectStore'>, batch: Batch): Promise<Recorded> {
  const names = [...(batch.names ?? [])].map(([id, handle]) => transaction.objectStore('names').put({ id, handle }));
  const [events, posts] = await Promise.all([
    writeEvents(transaction, batch.events ?? []),
    writePosts(transaction, batch.posts ?? []),
    writeMoments(transaction, batch.moments ?? []),
    ...names,
  ]);
  return { events: events.written, posts, people: events.people };
}

async function writeEvents(transaction: Pick<Writing, 'objectStore'>, events: readonly LedgerEvent[]): Promise<{ written: number; people: string[] }> {
  const store = transaction.objectStore('events');
  const distinct = [...new Map(events.map(event => [event.id, event])).values()];
  const known = await Promise.all(distinct.map(event => store.get(event.id)));
  const changes = new Changes();
  let written = 0;
  const puts: LedgerEvent[] = [];
  for (const [n, event] of distinct.entries()) {
    const before = known[n];
    if (before && !isMoreExact(event, before)) continue;
    if (!before && (await hasTwin(transaction, event, distinct))) continue;
    if (before) changes.add(before, -1);
    changes.add(event, 1);
    puts.push(before ? { ...event, at: Math.min(event.at, before.at) } : event);
    written += before ? 0 : 1;
  }
  await Promise.all(puts.map(event => store.put(event)));
  await changes.write(transaction);
  return { written, people: changes.people() };
}

/** Only what pages tell is ever put right: an import changes nothing that is there, so that it can be taken back. */
function isMoreExact(event: LedgerEvent, before: LedgerEvent): boolean {
  return event.via === 'page' && event.person === before.person && MORE_EXACT.indexOf(event.type) > MORE_EXACT.indexOf(before.type) && MORE_EXACT.includes(before.type);
}

async function hasTwin(transaction: Pick<Writing, 'objectStore'>, event: LedgerEvent, batch: readonly LedgerEvent[]): Promise<boolean> {
  if (!TWINS.includes(event.type)) return false;
  const range = IDBKeyRange.bound([event.person, event.at - TWIN_WITHIN], [event.person, event.at + TWIN_WITHIN]);
  const near = await transaction.objectStore('events').index('person').getAll(range);
  const sameBatch = new Set(batch.map(other => other.id));
  return near.some(other => other.type === event.type && other.by === event.by && (other.via === 'page') !== (event.via === 'page') && !sameBatch.has(other.id));
}

async function writePosts(transaction: Pick<Writing, 'objectStore'>, posts: readonly OwnPost[]): Promise<number> {
  const store = transaction.objectStore('posts');
  const distinct = [...new Map(posts.map(post => [post.id, post])).values()];
  const known = await Promise.all(distinct.map(post => store.getKey(post.id)));
  const fresh = distinct.filter((_, n) => known[n] === undefined);
  await Promise.all(fresh.map(post => store.put(post)));
  return fresh.length;
}

async function writeMoments(transaction: Pick<Writing, 'objectStore'>, moments: readonly Moment[]): Promise<void> {
  if (moments.length === 0) return;
  const store = transaction.objectStore('moments');
  await Promise.all(moments.map(moment => store.put(moment)));
  let over = (await store.count()) - KEPT_MOMENTS;
  for (let oldest = await store.index('at').openCursor(); oldest && over > 0; oldest = await oldest.continue(), over--) await oldest.delete();
}

/** What events add to the people they are about, gathered so that each person is written once. */
export class Changes {
  private readonly byPerson = new Map<string, { me: number; them: number; messages: number; first: number; last: number }>();

  add({ person, by, type, at }: LedgerEvent, sign: 1 | -1): void {
    const change = this.byPerson.get(person) ?? { me: 0, them: 0, messages: 0, first: Infinity, last: 0 };
    this.byPerson.set(person, change);
    if (type === 'dm') change.messages += sign;
    else change[by satisfies By] += sign;
    if (sign === 1) {
      change.first = Math.min(change.first, at);
      change.last = Math.max(change.last, at);
    }
  }

  people(): string[] {
    return [...this.byPerson.keys()];
  }

  async write(transaction: Pick<Writing, 'objectStore'>): Promise<void> {
    const store = transaction.objectStore('people');
    await Promise.all(
      [...this.byPerson].map(async ([handle, change]) => {
        const person: Person = (await store.get(handle)) ?? newPerson(handle);
        const first = Math.min(person.first || Infinity, change.first);
        await store.put({
          ...person,
          gave: person.gave + change.me,
          got: person.got + change.them,
          messages: person.messages + change.messages,
          first: first === Infinity ? 0 : first,
          last: Math.max(person.last, change.last),
          folded: null,
        });
      }),
    );
  }
}
