/** Taking things back: an undone like, a person, an import, what is older than one wants to keep; and a name found out. */
import { joined } from './people';
import { inOneGo, inOrder, putPassed, type Writing } from './record';
import { newPerson, type LedgerDb } from './schema';

const DAY = 86_400_000;

/** Removes events; returns whom they were about. */
export function undo(db: LedgerDb, gone: readonly { id: string; person: string }[]): Promise<string[]> {
  return inOneGo(db, async transaction => {
    const changed: string[] = [];
    for (const [person, some] of Map.groupBy(gone, ({ person: handle }) => handle)) {
      const ids = new Set(some.map(({ id }) => id));
      const before = (await transaction.objectStore('events').get(person))?.events ?? [];
      const left = before.filter(({ id }) => !ids.has(id));
      if (left.length === before.length) continue;
      await putPassed(transaction, (await transaction.objectStore('people').get(person)) ?? newPerson(person), left);
      changed.push(person);
    }
    return changed;
  });
}

/** Everything about one person: events, notes, labels, moments. */
export function deletePerson(db: LedgerDb, handle: string): Promise<void> {
  return inOneGo(db, async transaction => {
    for (let at = await transaction.objectStore('moments').openCursor(); at; at = await at.continue()) if (at.value.person === handle) await at.delete();
    for (let at = await transaction.objectStore('names').openCursor(); at; at = await at.continue()) if (at.value.handle === handle) await at.delete();
    await Promise.all([transaction.objectStore('events').delete(handle), transaction.objectStore('people').delete(handle)]);
  });
}

/** Takes an import back whole, as if it had never begun; an import never changes what was there before. */
export function undoImport(db: LedgerDb, id: string): Promise<void> {
  return inOneGo(db, async transaction => {
    await removeWhere(transaction, ({ via }) => via === id);
    for (let at = await transaction.objectStore('names').openCursor(); at; at = await at.continue()) if (at.value.via === id) await at.delete();
    await transaction.objectStore('imports').delete(id);
  });
}

/** Forgets events and posts older than `days`; null keeps everything. Returns how many events went. */
export async function forgetOlder(db: LedgerDb, days: number | null, now: number): Promise<number> {
  return days === null ? 0 : inOneGo(db, transaction => removeWhere(transaction, ({ at }) => at < now - days * DAY));
}

/** A label, and from everybody who wears it. */
export function deleteLabel(db: LedgerDb, name: string): Promise<void> {
  return inOneGo(db, async transaction => {
    const people = transaction.objectStore('people');
    const wearing = (await people.getAll()).filter(({ labels }) => labels.includes(name));
    await Promise.all([transaction.objectStore('labels').delete(name), ...wearing.map(person => people.put({ ...person, labels: person.labels.filter(label => label !== name) }))]);
  });
}

/** A handle was found for an account number: its history, and what was written about it, becomes that person's. */
export function giveName(db: LedgerDb, account: string, handle: string): Promise<void> {
  return inOneGo(db, async transaction => {
    await transaction.objectStore('names').put({ id: account, handle });
    const [events, people] = [transaction.objectStore('events'), transaction.objectStore('people')];
    const unnamed = `#${account}`;
    const [passed, before, known, there] = await Promise.all([events.get(unnamed), people.get(unnamed), people.get(handle), events.get(handle)]);
    if (!passed && !before) return;
    const moved = (passed?.events ?? []).map(event => ({ ...event, id: event.id.replace(unnamed, handle), person: handle }));
    await Promise.all([events.delete(unnamed), people.delete(unnamed)]);
    await putPassed(transaction, joined(known ?? newPerson(handle), before ?? newPerson(unnamed)), inOrder(new Map([...moved, ...(there?.events ?? [])].map(event => [event.id, event])).values()));
  });
}

/** Removes the events and posts that fit; returns how many events. */
async function removeWhere(transaction: Writing, fits: (item: { at: number; via: string }) => boolean): Promise<number> {
  let removed = 0;
  for (const { person, events } of await transaction.objectStore('events').getAll()) {
    const left = events.filter(event => !fits(event));
    if (left.length === events.length) continue;
    removed += events.length - left.length;
    await putPassed(transaction, (await transaction.objectStore('people').get(person)) ?? newPerson(person), left);
  }
  const store = transaction.objectStore('posts');
  for (const { month, posts } of await store.getAll()) {
    const left = posts.filter(post => !fits(post));
    if (left.length === 0) await store.delete(month);
    else if (left.length < posts.length) await store.put({ month, posts: left });
  }
  return removed;
}
