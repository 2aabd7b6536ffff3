/** Long posts, which X cuts short in the posts file, get their whole text from the notes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runImport } from '../../extension/archive/import';
import { openLedger } from '../../extension/ledger/open';
import { ownPosts } from '../../extension/ledger/read';
import { account, control, file, planOf, tweet, wrapped } from './archive_support';
import { emptyLedger, NOON } from './ledger_support';

/** Long posts so many ms apart, cut short as X does, and the notes that have the whole of them. */
function longOnes(count: number, apart: bigint): { posts: File; notes: File } {
  const all = Array.from({ length: count }, (_, n) => {
    const id = (1_500_000_000_000_000_000n + ((BigInt(n) * apart) << 22n)) + BigInt(n);
    return { id: String(id), text: `${n} ${'long '.repeat(50)}`.trim(), at: new Date(Number((id >> 22n) + 1_288_834_974_657n)).toISOString() };
  });
  const cut = all.map(({ id, text }, n) => tweet(n, { id_str: id, full_text: `${text}… https://t.co/abc`, in_reply_to_status_id_str: undefined, in_reply_to_screen_name: undefined }));
  const whole = all.map(({ id, text, at }) => ({ noteTweet: { noteTweetId: id, createdAt: at, core: { text: `${text} and the rest` } } }));
  return { posts: file('data/tweets.js', wrapped(cut)), notes: file('data/note-tweet.js', wrapped(whole)) };
}

test('a long post that X cut short gets its whole text', async () => {
  const cut = `${'long '.repeat(50)}`.trim();
  const made = 'Fri Mar 06 13:02:05 +0000 2026';
  const id = String((BigInt(Date.parse(made)) - 1_288_834_974_657n) << 22n);
  const note = file('data/note-tweet.js', wrapped([{ noteTweet: { noteTweetId: '5', createdAt: '2026-03-06T13:02:05.000Z', core: { text: `${cut} and the rest` } } }]));
  await emptyLedger();
  await runImport(await planOf(account, file('data/tweets.js', wrapped([tweet(1, { id_str: id, full_text: `${cut}… https://t.co/abc`, in_reply_to_status_id_str: undefined, in_reply_to_screen_name: undefined })])), note), control(), NOON);
  assert.equal((await ownPosts(await openLedger('sam')))[0]?.text, `${cut} and the rest`);
});

test('long posts of the same moment each get their own whole text', async () => {
  const { posts, notes } = longOnes(3, 0n);
  await emptyLedger();
  await runImport(await planOf(account, posts, notes), control(), NOON);
  assert.deepEqual((await ownPosts(await openLedger('sam'))).map(({ text }) => text.slice(-12)), ['and the rest', 'and the rest', 'and the rest']);
});

test('a note is looked for among the posts of its time, not among all long ones', async () => {
  const { posts, notes } = longOnes(400, 60_000n);
  const plan = await planOf(account, posts, notes);
  await emptyLedger();
  const original = Map.prototype[Symbol.iterator];
  let walked = 0;
  Map.prototype[Symbol.iterator] = function () {
    walked += this.size;
    return original.call(this) as MapIterator<[unknown, unknown]>;
  };
  await runImport(plan, control(), NOON).finally(() => void (Map.prototype[Symbol.iterator] = original));
  assert.ok(walked < 40 * 400, `${walked} entries of maps were walked for 400 notes among 400 long posts`);
  assert.equal((await ownPosts(await openLedger('sam'))).filter(({ text }) => text.endsWith('and the rest')).length, 400);
});
