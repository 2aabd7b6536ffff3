/** Taking things back: an undone like, a person, an import, what is older than one wants to keep; and a name found out. */
import type { IDBPTransaction } from 'idb';
import type { LedgerEvent } from './events';
import { Changes, whole, type Writing } from './record';
import { newPerson, type Ledger, type LedgerDb, type Person } from './schema';

const DAY = 86_400_000;
const EVERYTHING = ['events', 'people', 'posts', 'moments', 'names', 'imports'] as const;
type Correcting = IDBPTransaction<Ledger, typeof EVERYTHING, 'readwrite'>;

function begin(db: LedgerDb): Correcting {
  return db.transaction(EVERYTHING, 'readwrite', { durability: 'strict' });
}

/** Removes events by id; returns whom they were about. */
export async function undo(db: LedgerDb, ids: readonly string[]): Promise<string[]> {
  const transaction = begin(db);
  const work = async (): Promise<string[]> => {
    const store = transaction.objectStore('events');
    const found = (await Promise.all(ids.map(id => store.get(id)))).filter(event => event !== undefined);
    await Promise.all(found.map(event => store.delete(event.id)));
    return recount(transaction, found);
  };
  return whole(transaction, work());
}

/** Everything about one person: events, notes, labels, moments. */
export async function deletePerson(db: LedgerDb, handle: string): Promise<void> {
  const transaction = begin(db);
  const work = async (): Promise<void> => {
    const range = personRange(handle);
    for (let at = await transaction.objectStore('events').index('person').openCursor(range); at; at = await at.continue()) await at.delete();
    for (let at = await transaction.objectStore('moments').openCursor(); at; at = await at.continue()) if (at.value.person === handle) await at.delete();
    for (let at = await transaction.objectStore('names').openCursor(); at; at = await at.continue()) if (at.value.handle === handle) await at.delete();
    await transaction.objectStore('people').delete(handle);
  };
  await whole(transaction, work());
}

/** Takes an import back whole, as if it had never begun; an import never changes what was there before. */
export async function undoImport(db: LedgerDb, via: string): Promise<void> {
  const transaction = begin(db);
  const work = async (): Promise<void> => {
    const events = await transaction.objectStore('events').index('via').getAll(via);
    await Promise.all(events.map(event => transaction.objectStore('events').delete(event.id)));
    const posts = await transaction.objectStore('posts').index('via').getAllKeys(via);
    await Promise.all(posts.map(id => transaction.objectStore('posts').delete(id)));
    await transaction.objectStore('imports').delete(via);
    await recount(transaction, events);
  };
  await whole(transaction, work());
}

/** Forgets events and posts older than `days`; null keeps everything. Returns how many events went. */
export async function forgetOlder(db: LedgerDb, days: number | null, now: number): Promise<number> {
  if (days === null) return 0;
  const range = IDBKeyRange.upperBound(now - days * DAY, true);
  const transaction = begin(db);
  const work = async (): Promise<number> => {
    const events = await transaction.objectStore('events').index('at').getAll(range);
    await Promise.all(events.map(event => transaction.objectStore('events').delete(event.id)));
    const posts = await transaction.objectStore('posts').index('at').getAllKeys(range);
    await Promise.all(posts.map(id => transaction.objectStore('posts').delete(id)));
    await recount(transaction, events);
    return events.length;
  };
  return whole(transaction, work());
}

/** A handle was found for an account number: its history becomes that person's. */
export async function giveName(db: LedgerDb, account: string, handle: string): Promise<void> {
  const transaction = begin(db);
  const work = async (): Promise<void> => {
    await transaction.objectStore('names').put({ id: account, handle });
    const unnamed = `#${account}`;
    const events = await transaction.objectStore('events').index('person').getAll(personRange(unnamed));
    const before = await transaction.objectStore('people').get(unnamed);
    if (events.length === 0 && !before) return;
    const store = transaction.objectStore('events');
    for (const event of events) {
      await store.delete(event.id);
      const moved = { ...event, id: event.id.replace(unnamed, handle), person: handle };
      if ((await store.get(moved.id)) === undefined) await store.put(moved);
    }
    await transaction.objectStore('people').delete(unnamed);
    const known = await transaction.objectStore('people').get(handle);
    const { notes, labels, stage } = known ?? before ?? newPerson(handle);
    await transaction.objectStore('people').put({ ...newPerson(handle), ...(known ?? before), handle, notes, labels, stage });
    await recount(transaction, [{ person: handle }]);
  };
  await whole(transaction, work());
}

export function personRange(handle: string): IDBKeyRange {
  return IDBKeyRange.bound([handle, 0], [handle, Number.MAX_SAFE_INTEGER]);
}

/** Counts the people of these events anew from what is left; one with nothing left and nothing written about goes. */
async function recount(transaction: Correcting, events: readonly Pick<LedgerEvent, 'person'>[]): Promise<string[]> {
  const handles = [...new Set(events.map(event => event.person))];
  const people = transaction.objectStore('people');
  for (const handle of handles) {
    const left = await transaction.objectStore('events').index('person').getAll(personRange(handle));
    const person = await people.get(handle);
    if (!person) continue;
    if (left.length === 0 && isBare(person)) {
      await people.delete(handle);
      continue;
    }
    await people.put({ ...person, gave: 0, got: 0, messages: 0, first: 0, last: 0, folded: null });
    const changes = new Changes();
    for (const event of left) changes.add(event, 1);
    await changes.write(transaction as unknown as Writing);
  }
  return handles;
}

function isBare({ notes, labels, stage, noReminders, snoozedUntil }: Person): boolean {
  return notes === '' && labels.length === 0 && stage === null && !noReminders && snoozedUntil === 0;
}
