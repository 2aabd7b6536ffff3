/** What this device remembers, as the surfaces use it: remember something, and where do two people stand. */
import { askLedger } from '../bridge/client';
import type { RelationshipReply } from '../generated/messages';
import { personOf } from '../ledger/events';
import type { Niche } from '../ledger/niche';
import { Outbox, type Seen } from './capture/outbox';
import { keepNewest } from './newest';

const KEPT = 200; // relationships
const NONE: Niche = { topics: [], postsSince: null };

export interface Memory {
  remember(seen: Seen): void;
  /** An account number and the handle it belongs to. */
  nameAccount(account: string, handle: string, name: string | null): void;
  relationshipWith(handle: string): Promise<RelationshipReply | null>;
  /** The topics one is known for or says one is about. */
  niche(): Promise<Niche>;
  /** Calls back with the handles whose relationship changed, until aborted. */
  onRelationships(changed: (people: readonly string[]) => void, signal: AbortSignal): void;
}

/** `mayRemember` is asked each time: the person may turn memory off, and private windows have none. */
export function createMemory(ownHandle: () => string | null, mayRemember: () => boolean, signal: AbortSignal): Memory {
  const known = new Map<string, Promise<RelationshipReply | null>>();
  let topics: { own: string; asked: Promise<Niche> } | null = null;
  const listeners = new Set<(people: readonly string[]) => void>();
  const changed = (people: readonly string[], posts: boolean): void => {
    if (posts) topics = null; // One of them may have named a topic; to ask again reads them all.
    for (const person of people) for (const key of known.keys()) if (key.endsWith(` ${person}`)) known.delete(key);
    for (const tell of listeners) tell(people);
  };
  const outbox = new Outbox({ send: askLedger, own: ownHandle, changed, mayRemember }, signal);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && outbox.leave(), { signal });
  return {
    remember: seen => outbox.add(seen),
    nameAccount: (account, handle, name) => {
      const own = ownHandle();
      if (own && mayRemember()) void askLedger({ ask: 'name', own, account, handle, name }).catch(() => undefined); // The next visit tells again.
    },
    relationshipWith: handle => {
      const own = personOf(ownHandle());
      const person = personOf(handle);
      if (!own || !person || own === person || !mayRemember()) return Promise.resolve(null);
      const key = `${own} ${person}`;
      const asked = known.get(key) ?? askLedger({ ask: 'relationship', own, person }).then(answer => ('relationship' in answer ? answer.relationship : null));
      known.delete(key);
      known.set(key, asked);
      keepNewest(known, KEPT);
      // Without the ledger every hint still works, only without what is remembered.
      return asked.catch(() => {
        known.delete(key);
        return null;
      });
    },
    niche: () => {
      const own = personOf(ownHandle());
      if (!own || !mayRemember()) return Promise.resolve(NONE);
      if (topics?.own !== own) topics = { own, asked: askLedger({ ask: 'niche', own }).then(answer => ('niche' in answer ? answer.niche : NONE)) };
      return topics.asked.catch(() => {
        topics = null;
        return NONE;
      });
    },
    onRelationships: (tell, until) => {
      listeners.add(tell);
      until.addEventListener('abort', () => listeners.delete(tell));
    },
  };
}
