/** What the archive's tests share: files as X makes them, a plan of them, and an import nobody stops. */
import assert from 'node:assert/strict';
import type { Control } from '../../extension/archive/import';
import { planImport, type Plan } from '../../extension/archive/plan';
import { openArchive } from '../../extension/archive/sources';
import { NOON } from './ledger_support';

export const wrapped = (value: unknown, indent = 2): string => `window.YTD.tweets.part0 = ${JSON.stringify(value, null, indent)}`;
export const tweet = (n: number, changes: object = {}): { tweet: Record<string, unknown> } => ({
  tweet: { id_str: String(1_500_000_000_000_000_000n + (BigInt(n) << 22n)), full_text: `@ana number ${n}`, created_at: 'Fri Mar 06 13:02:05 +0000 2026', in_reply_to_status_id_str: '77', in_reply_to_screen_name: 'Ana', ...changes },
});
export const file = (path: string, text: string): File => Object.assign(new File([text], path.split('/').at(-1) ?? '', { lastModified: NOON }), { webkitRelativePath: path });
export const account = file('data/account.js', 'window.YTD.account.part0 = [{"account":{"username":"Sam","accountId":"9"}}]');
/** Replies to @ana, whose account number they tell, as real ones do. */
export const tweets = (count: number): File => file('data/tweets.js', wrapped(Array.from({ length: count }, (_, n) => tweet(n, { in_reply_to_user_id_str: '42' }))));

export async function planOf(...files: File[]): Promise<Plan> {
  const plan = await planImport(await openArchive(files));
  assert.ok(typeof plan !== 'string', String(plan));
  return plan;
}

export const control = (changes: Partial<Control> = {}): Control => ({ signal: new AbortController().signal, go: () => Promise.resolve(), progress: () => undefined, batch: 2_000, ...changes });
