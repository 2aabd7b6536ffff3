/** What the ledger's tests share: a fresh IndexedDB in memory, events, and a fold that asks no engine. */
import assert from 'node:assert/strict';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { talkId, type LedgerEvent } from '../../extension/ledger/events';
import { closeLedger, openLedger } from '../../extension/ledger/open';
import type { Fold } from '../../extension/ledger/people';
import { PREFIX, type LedgerDb } from '../../extension/ledger/schema';
import { exportLedger } from '../../extension/ledger/transfer';

export const DAY = 86_400_000;
export const NOON = Date.UTC(2026, 10, 23, 12);

/** An empty ledger of @sam; nothing of an earlier test is left. */
export async function emptyLedger(): Promise<LedgerDb> {
  await closeLedger('sam');
  globalThis.indexedDB = new IDBFactory();
  return openLedger('sam');
}

/** What is stored, as text that can be compared. */
export async function dump(db: LedgerDb): Promise<string> {
  const { savedAt: _, ...file } = await exportLedger(db, 'sam', NOON);
  return JSON.stringify(file);
}

/** Makes a ledger that a newer Acquaint wrote: it cannot be opened here. */
export async function fromTheFuture(own: string): Promise<void> {
  (await openDB(PREFIX + own, 99)).close();
}

/** Runs `work` while every write to one store fails as on a full disk. */
export async function onFullDisk(store: string, work: () => Promise<unknown>): Promise<void> {
  const original = IDBObjectStore.prototype.put;
  const aborted = new Set<unknown>();
  IDBObjectStore.prototype.put = function (...args) {
    const request = original.apply(this, args);
    if (this.name !== store || aborted.has(this.transaction)) return request;
    aborted.add(this.transaction);
    queueMicrotask(() => this.transaction.abort());
    return request;
  };
  await assert.rejects(work()).finally(() => void (IDBObjectStore.prototype.put = original));
}

/** A reply of mine to @ana, or what `changes` make of it. */
export function event(changes: Partial<LedgerEvent> = {}): LedgerEvent {
  const base = { id: '', person: 'ana', by: 'me', type: 'reply', at: NOON, post: '1001', about: null, via: 'page', ...changes } as LedgerEvent;
  return { ...base, id: changes.id ?? talkId(base.by, base.post ?? '0', base.person) };
}

/** Counts what it is given, as the core would. */
export const fold: Fold = request => {
  const events = request.events ?? [];
  const counting = events.filter(({ type }) => type !== 'dm' && type !== 'follow');
  const gave = counting.filter(({ from }) => from === request.me).length;
  return Promise.resolve({
    id: 0, kind: 'relationship', stage: request.stage_override ?? 'noticed', strength: 1, gave, got: counting.length - gave,
    last_contact: null, waiting_since: null, dm_ready: false, streak_weeks: 0, owed_thanks: false, explanation: [], hints: [],
  });
};

const people = ['ana', 'bo', 'cy'];
/** Events of a few people and posts, so that doubles are likely. */
export const anyEvent = fc
  .record({
    person: fc.constantFrom(...people),
    by: fc.constantFrom('me' as const, 'them' as const),
    type: fc.constantFrom('reply' as const, 'mention' as const, 'like' as const, 'dm' as const, 'follow' as const),
    at: fc.integer({ min: NOON - 300 * DAY, max: NOON }),
    post: fc.integer({ min: 1, max: 12 }).map(String),
  })
  .map(fields => event({ ...fields, id: `${fields.type}:${fields.by}:${fields.post}:${fields.person}` }));
