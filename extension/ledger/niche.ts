/** What one says one is about, and what one's own posts were found to be about when the dashboard last read them. */
import type { LedgerDb } from './schema';

const MOST = 20;

async function list(db: LedgerDb, key: 'declared' | 'topics'): Promise<string[]> {
  const value = (await db.get('meta', key))?.value;
  return Array.isArray(value) ? value.filter((term): term is string => typeof term === 'string') : [];
}

export const declaredIn = (db: LedgerDb): Promise<string[]> => list(db, 'declared');

/** The topics among which a question is one the person could answer. */
export async function nicheOf(db: LedgerDb): Promise<string[]> {
  return [...new Set([...(await declaredIn(db)), ...(await list(db, 'topics'))])].slice(0, MOST);
}

export async function keepTopics(db: LedgerDb, key: 'declared' | 'topics', terms: readonly string[]): Promise<void> {
  await db.put('meta', { key, value: terms.slice(0, MOST) });
}
