/** Importing an archive of X: every item, in any chunks, whatever is broken around it; cancelled, resumed and repeated. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { takeChat, takeConversation, takeTweet, type Reading } from '../../extension/archive/convert';
import { runImport } from '../../extension/archive/import';
import { Items, type Item } from '../../extension/archive/items';
import { planImport } from '../../extension/archive/plan';
import { openArchive } from '../../extension/archive/sources';
import { timeOf, type LedgerEvent } from '../../extension/ledger/events';
import { openLedger } from '../../extension/ledger/open';
import { countEvents, ownPosts } from '../../extension/ledger/read';
import { record } from '../../extension/ledger/record';
import { exportLedger } from '../../extension/ledger/transfer';
import { account, control, file, planOf, tweet, tweets, wrapped } from './archive_support';
import { emptyLedger, event, NOON } from './ledger_support';

const REAL = '../shared/archive/x-archive-2026';

function items(text: string, cuts: readonly number[] = []): Item[] {
  const bytes = new TextEncoder().encode(text);
  const at = [...new Set(cuts.map(cut => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const reader = new Items();
  const parts = [0, ...at].map((from, n) => bytes.slice(from, at[n] ?? bytes.length));
  return [...parts.flatMap(part => reader.push(part)), ...reader.end()];
}

const saved = async (): Promise<string> => JSON.stringify({ ...(await exportLedger(await openLedger('sam'), 'sam', NOON)) });

test('items come out the same however the bytes are cut', () => {
  const anything = fc.array(fc.dictionary(fc.string({ unit: 'binary' }).filter(key => key !== '__proto__'), fc.jsonValue()), { maxLength: 6 });
  fc.assert(
    fc.property(anything, fc.array(fc.nat(), { maxLength: 12 }), fc.constantFrom(0, 2), (values, cuts, indent) => {
      const expected = JSON.parse(JSON.stringify(values)) as unknown[];
      assert.deepEqual(items(wrapped(values, indent), cuts).map(item => ('value' in item ? item.value : item)), expected);
    }),
  );
});

test('a broken item costs only itself and its place is told', () => {
  const text = wrapped([tweet(1), tweet(2), tweet(3)]);
  const second = text.indexOf('number 2');
  for (const broken of [text.replace('"@ana number 2"', '@ana number 2"'), text.replace('"@ana number 2",', '"@ana number 2" "x",'), text.replace('"full_text": "@ana number 2",', '{')]) {
    for (const cuts of [[], [second, second + 3]]) {
      const found = items(broken, cuts);
      assert.deepEqual(found.flatMap(item => ('value' in item ? [(item.value as { tweet: { full_text: string } }).tweet.full_text] : [])), ['@ana number 1', '@ana number 3']);
      const lost = found.filter(item => 'broken' in item);
      assert.equal(lost.length, 1);
      assert.ok(Math.abs((lost[0]?.at ?? 0) - second) < 200);
    }
  }
});

test('a file cut off in the middle gives what came before', () => {
  const text = wrapped([tweet(1), tweet(2)]);
  const found = items(text.slice(0, text.indexOf('number 2')));
  assert.deepEqual(found.map(item => ('broken' in item ? item.broken : 'whole')), ['whole', 'the file ends in the middle of an item']);
  assert.match(String((items('nothing of the kind')[0] as { broken: string }).broken), /no list/);
  assert.deepEqual(items('window.YTD.note_tweet.part0 = [ ]'), []);
});

test('what is no archive, or nobody’s, is said in a sentence', async () => {
  const of = async (...files: File[]): Promise<unknown> => planImport(await openArchive(files));
  assert.match(String(await of(file('photo.jpg', 'x'))), /not an archive of X/);
  assert.match(String(await of(tweets(1))), /account\.js is missing/);
  await assert.rejects(openArchive([new File(['PK no zip'], 'twitter.zip')]), /no complete zip/);
});

test('replies, quotes, mentions and reposts of a post go to the right people', () => {
  const reading: Reading = { own: 'sam', accountId: '9', generated: NOON, now: NOON, via: 'archive:1', names: new Map(), authors: new Map() };
  const mention = (screen_name: string, id_str: string, start: number): object => ({ screen_name, id_str, indices: [String(start), String(start + 4)] });
  const ties = (item: unknown): string[] => takeTweet(item, reading).events.map(({ type, person, about }: LedgerEvent) => `${type} ${person} ${about ?? ''}`.trim());
  const entities = { user_mentions: [mention('Ana', '42', 0), mention('bo', '43', 5), mention('Cy', '44', 20)], urls: [{ expanded_url: 'https://twitter.com/dee/status/99' }] };
  assert.deepEqual(ties(tweet(1, { full_text: '@Ana @bo what about @Cy here', display_text_range: ['9', '28'], entities })), ['reply ana 77', 'quote dee 99', 'mention cy']);
  assert.deepEqual(ties(tweet(2, { full_text: 'RT @Ana: news', in_reply_to_screen_name: undefined })), ['repost ana']);
  assert.deepEqual(ties(tweet(3, { full_text: '@Sam and so on', in_reply_to_screen_name: 'sam' })), [], 'a thread of one’s own is no relationship');
  assert.deepEqual(ties(tweet(4, { full_text: 'hi @Bo, mail me a@b.cd', in_reply_to_screen_name: '', in_reply_to_status_id_str: undefined })), ['mention bo']);
  assert.deepEqual([...reading.names], [['42', 'ana'], ['43', 'bo'], ['44', 'cy']]);
});

test('messages are taken with their time and direction, never their text', () => {
  const reading: Reading = { own: 'sam', accountId: '9', generated: NOON, now: NOON, via: 'archive:1', names: new Map([['42', 'ana']]), authors: new Map() };
  const message = (senderId: string, recipientId: string, id: string): object => ({ messageCreate: { id, senderId, recipientId, createdAt: '2026-01-01T10:00:00.000Z', text: 'secret', mediaUrls: [] } });
  const { events } = takeConversation({ dmConversation: { conversationId: '9-42', messages: [message('42', '9', '2'), message('9', '42', '1'), { joinConversation: {} }] } }, reading);
  assert.deepEqual(events.map(({ by, person, type }) => [by, person, type]), [['them', 'ana', 'dm'], ['me', 'ana', 'dm']]);
  assert.ok(!JSON.stringify(events).includes('secret'));
  const chat = (conversationId: string, detail: object): object => ({ messageEvent: { messageId: 'a-1', senderId: '9', conversationId, createdAtMsec: '1767261600000', detail } });
  assert.equal(takeChat(chat('9:50', { messageCreateEvent: {} }), reading).events[0]?.person, '#50');
  assert.equal(takeChat(chat('g12', { messageCreateEvent: {} }), reading).events.length, 0);
  assert.equal(takeChat(chat('9:50', { markConversationReadEvent: {} }), reading).events.length, 0);
});

test('an import repeated changes nothing, and one cancelled anywhere leaves what was there', async () => {
  await emptyLedger();
  const db = await openLedger('sam');
  await record(db, { events: [event(), event({ person: 'bo', post: '5' })] });
  const before = await saved();
  for (const after of [1, 3, 6]) {
    const cancel = new AbortController();
    let calls = 0;
    const result = await runImport(await planOf(account, tweets(5_000)), control({ signal: cancel.signal, progress: () => ++calls === after && cancel.abort() }), NOON);
    assert.equal(result, 'cancelled');
    assert.equal(await saved(), before);
  }
  await runImport(await planOf(account, tweets(5_000)), control(), NOON);
  const once = await saved();
  assert.equal((await db.get('people', 'ana'))?.gave, 5_001);
  assert.deepEqual((await db.getAll('names')).map(({ id, handle }) => [id, handle]), [['42', 'ana']]);
  await runImport(await planOf(account, tweets(5_000)), control(), NOON);
  assert.equal(await saved(), once);
});

test('an import that broke off goes on where it stopped and ends the same', async () => {
  await emptyLedger();
  await runImport(await planOf(account, tweets(5_000)), control(), NOON);
  const expected = await saved();
  await emptyLedger();
  let calls = 0;
  const dies = control({ progress: () => { if (++calls === 4) throw new DOMException('full', 'QuotaExceededError'); } });
  await assert.rejects(runImport(await planOf(account, tweets(5_000)), dies, NOON), /full/);
  const halfway = await countEvents(await openLedger('sam'));
  assert.ok(halfway > 0 && halfway < 5_000, String(halfway));
  await runImport(await planOf(account, tweets(5_000)), control(), NOON);
  assert.equal(await saved(), expected);
});

test('one broken file is named with its place, and the others are imported', async () => {
  const likes = file('data/like.js', 'window.YTD.like.part0 = [{"like":{"tweetId":"77"}},{"like":{"tweetId":');
  const broken = file('data/tweets-part1.js', wrapped([tweet(7_001), tweet(7_002)]).replace('"@ana number 7001"', '"@ana number 7001'));
  await emptyLedger();
  const done = await runImport(await planOf(account, tweets(10), broken, likes, file('data/deleted-tweets.js', wrapped([tweet(9_999)]))), control(), NOON);
  assert.ok(done !== 'cancelled');
  assert.equal((await (await openLedger('sam')).get('people', 'ana'))?.gave, 11);
  assert.deepEqual(done.problems.map(problem => problem.replace(/byte [\d,]+/, 'byte N').replace(/\(.*\)/, '')), ['data/tweets-part1.js: item 1 at byte N could not be read .', 'data/like.js: item 2 at byte N could not be read .']);
});

test('of a zip only the files that are wanted are read, its media never', async () => {
  const media = new Uint8Array(3_000_000).map((_, n) => (n * 2_654_435_761) >>> 13);
  const packed = zipSync({ 'data/account.js': strToU8(await account.text()), 'data/tweets.js': strToU8(await tweets(50).text()), 'data/tweets_media/big.mp4': [media, { level: 0 }] });
  let read = 0;
  class Counted extends File {
    override slice(start = 0, end = this.size, type?: string): Blob {
      read += end - start;
      return super.slice(start, end, type);
    }
  }
  await emptyLedger();
  const done = await runImport(await planOf(new Counted([packed as Uint8Array<ArrayBuffer>], 'twitter-2026.zip')), control(), NOON);
  assert.ok(done !== 'cancelled' && done.summary['replies'] === 50);
  assert.ok(read < 1_000_000, `${read} of ${packed.length} bytes were read`);
});

test('what an archive dates before X or after today is left out', async () => {
  const odd = [tweet(1, { id_str: '99999999999999999999' }), tweet(2, { id_str: '5', created_at: 'Sat Sep 13 00:00:00 +0000 9999' }), tweet(3, { id_str: '6', created_at: 'Thu Jan 01 00:00:01 +0000 1970' })];
  const message = (id: string, createdAt: string): object => ({ messageCreate: { id, senderId: '9', recipientId: '42', createdAt } });
  const messages = [{ dmConversation: { conversationId: '9-42', messages: [message('1', '+275760-01-01T00:00:00Z'), message('2', '2026-01-01T10:00:00.000Z')] } }];
  const manifest = file('data/manifest.js', 'window.__THAR_CONFIG = {"archiveInfo": {"generationDate": "9999-01-01T00:00:00.000Z"}}');
  await emptyLedger();
  await runImport(await planOf(account, manifest, file('data/tweets.js', wrapped([...odd, tweet(4)])), file('data/following.js', wrapped([{ following: { accountId: '50' } }])), file('data/direct-messages.js', wrapped(messages))), control(), NOON);
  const { events } = await exportLedger(await openLedger('sam'), 'sam', NOON);
  assert.deepEqual(events.map(({ type }) => type).sort(), ['dm', 'follow', 'reply']);
  assert.ok(events.every(({ at }) => at <= NOON));
});

test('an archive that brings nothing but names leaves none', async () => {
  const id = '440000000000000000';
  await record(await emptyLedger(), { posts: [{ id, at: timeOf(id) ?? 0, text: 'on it goes', isReply: true, via: 'page' }] });
  const before = await saved();
  const oneself = { id_str: id, full_text: 'on it goes', in_reply_to_screen_name: 'sam', in_reply_to_user_id_str: '9' };
  await runImport(await planOf(account, file('data/tweets.js', wrapped([tweet(1, oneself)]))), control(), NOON);
  assert.equal(await saved(), before);
});

test('an archive from before 2019 is read too', async () => {
  await emptyLedger();
  const month = file('data/js/tweets/2014_03.js', `Grailbird.data.tweets_2014_03 = ${JSON.stringify([{ id_str: '440000000000000000', text: '@ana yes', created_at: '2014-03-02 10:00:00 +0000', in_reply_to_screen_name: 'ana', in_reply_to_status_id_str: '43', entities: { user_mentions: [] } }])}`);
  await runImport(await planOf(file('data/js/user_details.js', 'var user_details = { "screen_name" : "sam", "id" : "9" }'), month), control(), NOON);
  assert.equal(await countEvents(await openLedger('sam')), 1);
});

test('the real archive of 2026 is imported whole', { skip: !existsSync(REAL) && 'the real archive of ../shared is not here' }, async () => {
  const files = ['account', 'tweets', 'follower', 'following', 'note-tweet', 'manifest'].map(name => file(`data/${name}.js`, readFileSync(`${REAL}/${name}.js`, 'utf8')));
  await emptyLedger();
  const plan = await planOf(...files);
  const done = await runImport(plan, control(), NOON);
  assert.ok(done !== 'cancelled');
  assert.deepEqual(done.problems, []);
  assert.equal(plan.own, 'milahu104');
  assert.equal((done.summary['replies'] ?? 0) + (done.summary['posts'] ?? 0) + (done.summary['reposts'] ?? 0), 2_045);
  assert.deepEqual([done.summary['reposts'], done.summary['replies'], done.summary['followers'], done.summary['following']], [239, 1_780, 61, 167]);
  const db = await openLedger('milahu104');
  assert.equal((await ownPosts(db)).length, 2_045 - 239);
});

test('how many people were answered and from when to when is counted, broken off and gone on with too', async () => {
  await emptyLedger();
  let calls = 0;
  const files = [account, file('data/tweets.js', wrapped([tweet(1), tweet(2), ...Array.from({ length: 3_000 }, (_, n) => tweet(n + 3, { in_reply_to_screen_name: 'bo' }))]))];
  const dies = control({ progress: () => { if (++calls === 4) throw new DOMException('full', 'QuotaExceededError'); } });
  await assert.rejects(runImport(await planOf(...files), dies, NOON), /full/);
  const done = await runImport(await planOf(...files), control(), NOON);
  assert.ok(done !== 'cancelled');
  const at = (n: number): number | null => timeOf(String(tweet(n).tweet['id_str']));
  assert.deepEqual([done.summary['answered'], done.summary['from'], done.summary['to']], [2, at(1), at(3_002)]);
});

test('of a damaged zip it is said how much came in and what to do, in no machine’s words', async () => {
  const text = await tweets(4_000).text();
  const packed = zipSync({ 'data/account.js': strToU8(await account.text()), 'data/tweets.js': strToU8(text) });
  packed.fill(0xff, packed.length / 2, packed.length / 2 + 2_000);
  await emptyLedger();
  const done = await runImport(await planOf(new File([packed as Uint8Array<ArrayBuffer>], 'twitter-2026.zip')), control(), NOON);
  assert.ok(done !== 'cancelled');
  assert.match(done.problems.at(-1) ?? '', /^data\/tweets\.js could not be read beyond its first [\d.]+ of [\d.]+ MB; what came before is in\. Download the archive from X again and import that for the rest\.$/);
});
