/** What one says one is about, and what one's own posts were found to be about when the dashboard last read them. */
import { ownPosts } from './read';
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

export interface Niche {
  topics: string[];
  /** Own posts (replies not counted) since the last one that named a topic; null when there is nothing to tell by. */
  postsSince: number | null;
}

export async function nicheWithPause(db: LedgerDb): Promise<Niche> {
  const topics = await nicheOf(db);
  const words = topics.map(topic => topic.toLowerCase());
  const posts = (await ownPosts(db)).filter(post => !post.isReply).reverse();
  const last = posts.findIndex(({ text }) => words.some(word => text.toLowerCase().includes(word)));
  return { topics, postsSince: topics.length === 0 || posts.length === 0 ? null : last < 0 ? posts.length : last };
}

export async function keepTopics(db: LedgerDb, key: 'declared' | 'topics', terms: readonly string[]): Promise<void> {
  await db.put('meta', { key, value: terms.slice(0, MOST) });
}
