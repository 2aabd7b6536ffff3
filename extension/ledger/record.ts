/** The one way in: events, own posts and moments, written in one transaction, each thing once however often it comes. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Batch, EventType, LedgerEvent, Moment, Name, OwnPost } from './events';
import { newPerson, STORES, type Ledger, type LedgerDb, type Person } from './schema';
import { tally } from './tally';

export type Writing = IDBPTransaction<Ledger, StoreNames<Ledger>[], 'readwrite'>;

/** A thing without an id that both ends know (a message, a repost in the archive) is the same within this time. */
const TWIN_WITHIN = 90_000; // ms
const TWINS: readonly EventType[] = ['dm', 'repost'];
/** What a post turns out to be: seen among notifications it is a mention, seen in its conversation a reply. */
const MORE_EXACT: readonly EventType[] = ['mention', 'quote', 'reply'];
export const KEPT_MOMENTS = 2_000;
const MANY = 500; // people in one batch

export interface Recorded {
  /** How many were new. */
  events: number;
  posts: number;
  /** Whose relationship changed. */
  people: string[];
}

/** Writes a batch whole or not at all; rejects when the disk is full or the page is closed. */
export async function record(db: LedgerDb, batch: Batch): Promise<Recorded> {
  return inOneGo(db, transaction => writeBatch(transaction, batch));
}

/** Runs the work in one transaction and waits for the commit; a failure of either undoes both. */
export async function inOneGo<T>(db: LedgerDb, work: (transaction: Writing) => Promise<T>, durability: IDBTransactionDurability = 'strict'): Promise<T> {
  const transaction = db.transaction([...STORES], 'readwrite', { durability });
  try {
    const [result] = await Promise.all([work(transaction), transaction.done]);
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
export async function writeBatch(transaction: Writing, batch: Batch): Promise<Recorded> {
  const [events, posts] = await Promise.all([
    writeEvents(transaction, batch.events ?? []),
    writePosts(transaction, batch.posts ?? []),
    writeMoments(transaction, batch.moments ?? []),
    writeNames(transaction, batch.names ?? []),
  ]);
  return { events: events.written, posts, people: events.people };
}

async function writeEvents(transaction: Writing, events: readonly LedgerEvent[]): Promise<{ written: number; people: string[] }> {
  const byPerson = Map.groupBy(events, event => event.person);
  const known = await peopleOf(transaction, [...byPerson.keys()]);
  const people: string[] = [];
  let written = 0;
  const puts = [...byPerson].map(([person, some]) => {
    const before = known.get(person)?.events ?? [];
    const after = merged(before, some);
    if (!after) return undefined;
    people.push(person);
    written += after.length - before.length;
    return putPassed(transaction, known.get(person)?.person ?? newPerson(person), after);
  });
  await Promise.all(puts);
  return { written, people };
}

interface Known {
  person: Person | undefined;
  events: LedgerEvent[];
}

/** What is there of some people; of many, everything is read at once, which is far quicker than one by one. */
async function peopleOf(transaction: Writing, handles: readonly string[]): Promise<Map<string, Known>> {
  const [events, people] = [transaction.objectStore('events'), transaction.objectStore('people')];
  if (handles.length < MANY) {
    const one = async (handle: string): Promise<[string, Known]> => {
      const [passed, person] = await Promise.all([events.get(handle), people.get(handle)]);
      return [handle, { person, events: passed?.events ?? [] }];
    };
    return new Map(await Promise.all(handles.map(one)));
  }
  const [passed, persons] = await Promise.all([events.getAll(), people.getAll()]);
  const known = new Map<string, Known>(persons.map(person => [person.handle, { person, events: [] }]));
  for (const { person, events: some } of passed) known.set(person, { person: known.get(person)?.person, events: some });
  return known;
}

/** The events of a person with new ones among them, oldest first, or null when nothing is new. */
function merged(before: readonly LedgerEvent[], some: readonly LedgerEvent[]): LedgerEvent[] | null {
  const known = new Map(before.map(event => [event.id, event]));
  let changed = false;
  for (const event of some) {
    const same = known.get(event.id);
    if (same ? !isMoreExact(event, same) : TWINS.includes(event.type) && hasTwin(event, before)) continue;
    known.set(event.id, same ? { ...event, at: Math.min(event.at, same.at) } : event);
    changed = true;
  }
  return changed ? inOrder(known.values()) : null;
}

export function inOrder(events: Iterable<LedgerEvent>): LedgerEvent[] {
  return [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Only what pages tell is ever put right: an import changes nothing that is there, so that it can be taken back. */
function isMoreExact(event: LedgerEvent, before: LedgerEvent): boolean {
  return event.via === 'page' && MORE_EXACT.indexOf(event.type) > MORE_EXACT.indexOf(before.type) && MORE_EXACT.includes(before.type);
}

function hasTwin(event: LedgerEvent, before: readonly LedgerEvent[]): boolean {
  return before.some(other => other.type === event.type && other.by === event.by && (other.via === 'page') !== (event.via === 'page') && Math.abs(other.at - event.at) <= TWIN_WITHIN);
}

/** Writes all events of a person and the counts they add up to; one with no events and nothing written about goes. */
export async function putPassed(transaction: Writing, person: Person, events: LedgerEvent[]): Promise<void> {
  const people = transaction.objectStore('people');
  const { handle } = person;
  if (events.length === 0) {
    await Promise.all([transaction.objectStore('events').delete(handle), isBare(person) ? people.delete(handle) : people.put({ ...person, ...tally([]), folded: null })]);
  } else {
    await Promise.all([transaction.objectStore('events').put({ person: handle, events }), people.put({ ...person, ...tally(events), folded: null })]);
  }
}

function isBare({ notes, labels, stage, noReminders, snoozedUntil }: Person): boolean {
  return notes === '' && labels.length === 0 && stage === null && !noReminders && snoozedUntil === 0;
}

async function writePosts(transaction: Writing, posts: readonly OwnPost[]): Promise<number> {
  const store = transaction.objectStore('posts');
  const byMonth = Map.groupBy(posts, monthOf);
  const added = await Promise.all(
    [...byMonth].map(async ([month, some]) => {
      const before = (await store.get(month))?.posts ?? [];
      const known = new Map(before.map(post => [post.id, post]));
      for (const post of some) if (!known.has(post.id)) known.set(post.id, post);
      if (known.size === before.length) return 0;
      await store.put({ month, posts: [...known.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)) });
      return known.size - before.length;
    }),
  );
  return added.reduce((sum, count) => sum + count, 0);
}

/** Gives posts of an import the whole text that another of its files had. */
export async function mendPosts(transaction: Writing, whole: readonly OwnPost[]): Promise<void> {
  const store = transaction.objectStore('posts');
  for (const [month, some] of Map.groupBy(whole, monthOf)) {
    const texts = new Map(some.map(post => [`${post.via} ${post.id}`, post.text]));
    const posts = ((await store.get(month))?.posts ?? []).map(post => ({ ...post, text: texts.get(`${post.via} ${post.id}`) ?? post.text }));
    if (posts.length > 0) await store.put({ month, posts });
  }
}

const monthOf = ({ at }: OwnPost): string => new Date(at).toISOString().slice(0, 7);

async function writeMoments(transaction: Writing, moments: readonly Moment[]): Promise<void> {
  if (moments.length === 0) return;
  const store = transaction.objectStore('moments');
  await Promise.all(moments.map(moment => store.put(moment)));
  let over = (await store.count()) - KEPT_MOMENTS;
  for (let oldest = await store.index('at').openCursor(); oldest && over > 0; oldest = await oldest.continue(), over--) await oldest.delete();
}

/** A name that is there stays, whoever brought it: an import could not be taken back whole otherwise. */
async function writeNames(transaction: Writing, names: readonly Name[]): Promise<void> {
  if (names.length === 0) return;
  const store = transaction.objectStore('names');
  const there = new Set(await store.getAllKeys());
  await Promise.all(names.filter(({ id }) => !there.has(id)).map(name => store.put(name)));
}
