/** The shape of the store: one IndexedDB database per own handle, and how an older one becomes this one. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { RelationshipReply } from '../generated/messages';
import type { LedgerEvent, Moment, Name, OwnPost } from './events';
import { tally, type Tally } from './tally';

export type Stage = RelationshipReply['stage'];

/** What is known of one person beside the events; counts are kept with every write. */
export interface Person extends Tally {
  handle: string;
  /** Display name, where one was seen. */
  name: string | null;
  notes: string;
  labels: string[];
  /** Stage set by hand, or null. */
  stage: Stage | null;
  /** No reminder before this time (epoch ms). */
  snoozedUntil: number;
  /** True: never remind of this person. */
  noReminders: boolean;
  /** The relationship as last folded, until something changes. */
  folded: { reply: RelationshipReply; at: number } | null;
}

/** A label and how often one wants to be in touch with the people who wear it, in days; null: no reminder. */
export interface Label {
  name: string;
  ideal: number | null;
  longest: number | null;
}

/** An import under way or done. */
export interface ImportRecord {
  id: string;
  state: 'running' | 'done';
  startedAt: number;
  /** Whole items taken from each file so far: where to go on. */
  done: Record<string, number>;
  /** What was counted; `added` is what was new. */
  summary: Record<string, number>;
  problems: string[];
}

/**
 * What passed between oneself and one person, oldest first. One record a person, not one an event: a record costs the
 * disk far more than what is in it, and the events of a person are only ever read together.
 */
export interface Passed {
  person: string;
  events: LedgerEvent[];
}

/** One's own posts of one month (`2026-11`), oldest first; one record for the same reason. */
export interface PostsOfMonth {
  month: string;
  posts: OwnPost[];
}

export interface Ledger extends DBSchema {
  events: { key: string; value: Passed };
  people: { key: string; value: Person };
  posts: { key: string; value: PostsOfMonth };
  moments: { key: string; value: Moment; indexes: { at: number } };
  names: { key: string; value: Name };
  labels: { key: string; value: Label };
  imports: { key: string; value: ImportRecord };
  /** Single values by name: `retentionDays`, `usedAt` (epoch ms; accountInUse), `declared` and `topics` (niche.ts). */
  meta: { key: string; value: { key: string; value: unknown } };
}

export type LedgerDb = IDBPDatabase<Ledger>;
export type Upgrade = IDBPTransaction<Ledger, StoreNames<Ledger>[], 'versionchange'>;
export type Migration = (db: LedgerDb, transaction: Upgrade) => void | Promise<void>;

export const STORES = ['events', 'people', 'posts', 'moments', 'names', 'labels', 'imports', 'meta'] as const satisfies StoreNames<Ledger>[];
export const PREFIX = 'acquaint-ledger:';

/** Number n makes version n + 1 of version n; never change one that was released, add the next. */
export const MIGRATIONS: readonly Migration[] = [
  db => {
    db.createObjectStore('events', { keyPath: 'person' });
    db.createObjectStore('people', { keyPath: 'handle' });
    db.createObjectStore('posts', { keyPath: 'month' });
    db.createObjectStore('moments', { keyPath: 'id' }).createIndex('at', 'at');
    db.createObjectStore('names', { keyPath: 'id' });
    db.createObjectStore('labels', { keyPath: 'name' });
    db.createObjectStore('imports', { keyPath: 'id' });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
  // A follow counted as something given and as contact, with an archive's own date: everybody is added up and folded anew.
  async (_, transaction) => {
    const people = transaction.objectStore('people');
    const passed = new Map((await transaction.objectStore('events').getAll()).map(({ person, events }) => [person, events]));
    await Promise.all((await people.getAll()).map(person => people.put({ ...person, ...tally(passed.get(person.handle) ?? []), folded: null })));
  },
];

export function newPerson(handle: string): Person {
  return { handle, name: null, ...tally([]), notes: '', labels: [], stage: null, snoozedUntil: 0, noReminders: false, folded: null };
}
