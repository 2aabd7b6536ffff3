/** Reading the ledger: one person's events, everybody's a few at a time, and one's own posts. */
import type { LedgerEvent, OwnPost } from './events';
import type { LedgerDb } from './schema';
import { eventsIn } from './tally';

const AT_ONCE = 1_000; // people

/** What passed between oneself and one person, oldest first. */
export async function eventsOf(db: LedgerDb, person: string): Promise<LedgerEvent[]> {
  return (await db.get('events', person))?.events ?? [];
}

/** Every event, person by person; never all of them in memory. */
export async function* everyEvent(db: LedgerDb): AsyncGenerator<LedgerEvent> {
  let after: string | undefined;
  for (;;) {
    const some = await db.getAll('events', after === undefined ? null : IDBKeyRange.lowerBound(after, true), AT_ONCE);
    for (const { events } of some) yield* events;
    after = some.at(-1)?.person;
    if (after === undefined || some.length < AT_ONCE) return;
  }
}

export async function countEvents(db: LedgerDb): Promise<number> {
  return (await db.getAll('people')).reduce((sum, person) => sum + eventsIn(person), 0);
}

/** One's own posts, oldest first. */
export async function ownPosts(db: LedgerDb): Promise<OwnPost[]> {
  return (await db.getAll('posts')).flatMap(({ posts }) => posts);
}
