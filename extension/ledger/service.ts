/** The ledger as tabs reach it, over the engine's port: record, undo, ask. Every field is checked; private windows write and read nothing. */
import type { RelationshipReply } from '../generated/messages';
import { forgetOlder, giveName, undo } from './correct';
import { canHaveHappened, isDays, personOf, readEvent, readMoment, readOwnPost } from './events';
import { nicheWithPause, type Niche } from './niche';
import { openLedger } from './open';
import { editPerson, relationshipOf, type Fold } from './people';
import { record } from './record';
import type { LedgerDb } from './schema';

export type LedgerAsk =
  | { ask: 'record'; own: string; events: unknown[]; posts: unknown[]; moments: unknown[] }
  | { ask: 'undo'; own: string; gone: { id: string; person: string }[] }
  | { ask: 'name'; own: string; account: string; handle: string; name: string | null }
  | { ask: 'relationship'; own: string; person: string }
  | { ask: 'niche'; own: string };

export type LedgerAnswer = { people: string[] } | { relationship: RelationshipReply | null } | { niche: Niche };

const MOST = 2_000; // items in one request; a page shows far fewer
const DAY = 86_400_000;
const trimmed = new Map<string, number>();
let inUse: LedgerDb | null = null;

/** Answers one request; rejects with a sentence for the person. `mayStore` is false for private windows. */
export async function answerLedger(asked: LedgerAsk, mayStore: boolean, fold: Fold, now = Date.now()): Promise<LedgerAnswer> {
  const own = personOf(asked.own);
  if (!own) throw new Error('it is not clear whose ledger is meant');
  if (!mayStore) return unremembered(asked.ask); // Opening a ledger would already leave its name on the disk.
  if (asked.ask === 'relationship') {
    const person = personOf(asked.person);
    const known = person && (await openLedger(own).then(db => relationshipOf(db, own, person, now, fold)));
    return { relationship: known || null };
  }
  if (asked.ask === 'niche') return { niche: await nicheWithPause(await openLedger(own)) };
  const db = await openLedger(own);
  await Promise.all([trimDaily(own, now), noteUse(db, now)]);
  switch (asked.ask) {
    case 'record': {
      const past = <T extends { at: number }>(item: T | null): item is T => item !== null && canHaveHappened(item.at, now);
      const events = asked.events.slice(0, MOST).map(readEvent).filter(past).filter(event => event.person !== own && event.via === 'page');
      const posts = asked.posts.slice(0, MOST).map(readOwnPost).filter(past);
      const moments = asked.moments.slice(0, MOST).map(readMoment).filter(past);
      return { people: (await record(db, { events, posts, moments })).people };
    }
    case 'undo':
      return { people: await undo(db, asked.gone.slice(0, MOST).map(({ id, person }) => ({ id: String(id), person: String(person) }))) };
    case 'name': {
      const handle = personOf(asked.handle);
      if (!handle || !/^\d{1,20}$/.test(asked.account)) return { people: [] };
      await giveName(db, asked.account, handle);
      if (asked.name && (await db.get('people', handle))) await editPerson(db, handle, { name: asked.name.slice(0, 200) });
      return { people: [handle] };
    }
  }
}

function unremembered(ask: LedgerAsk['ask']): LedgerAnswer {
  if (ask === 'relationship') return { relationship: null };
  return ask === 'niche' ? { niche: { topics: [], postsSince: null } } : { people: [] };
}

/** Remembers which account is in use, once per change of account. */
async function noteUse(db: LedgerDb, now: number): Promise<void> {
  if (db === inUse) return;
  inUse = db;
  await db.put('meta', { key: 'usedAt', value: now });
}

/** What is older than one chose to keep goes once a day. */
async function trimDaily(own: string, now: number): Promise<void> {
  if (now - (trimmed.get(own) ?? 0) < DAY) return;
  trimmed.set(own, now);
  const db = await openLedger(own);
  const days = (await db.get('meta', 'retentionDays'))?.value;
  if (isDays(days)) await forgetOlder(db, days, now);
}
