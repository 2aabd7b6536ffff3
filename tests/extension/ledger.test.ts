/** The ledger: each thing once, written whole or not at all, taken back without a trace. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IDBObjectStore } from 'fake-indexeddb';
import { historyOf } from '../../extension/dashboard/history';
import { undo } from '../../extension/ledger/correct';
import { followId, messageId, readEvent, talkId, timeOf, type LedgerEvent, type OwnPost } from '../../extension/ledger/events';
import { keepTopics, nicheWithPause } from '../../extension/ledger/niche';
import { accountInUse, accounts, closeLedger, deleteAccount, openLedger } from '../../extension/ledger/open';
import { editPerson, relationshipOf } from '../../extension/ledger/people';
import { countEvents, everyEvent } from '../../extension/ledger/read';
import { record } from '../../extension/ledger/record';
import type { LedgerDb } from '../../extension/ledger/schema';
import { answerLedger, type LedgerAsk } from '../../extension/ledger/service';
import { exportLedger } from '../../extension/ledger/transfer';
import { anyEvent, DAY, dump, emptyLedger, event, fold, fromTheFuture, NOON } from './ledger_support';

/** The counts of every person are those of the events that are there. */
async function countsAreTrue(db: LedgerDb): Promise<void> {
  const events = await Array.fromAsync(everyEvent(db));
  for (const person of await db.getAll('people')) {
    const own = events.filter(other => other.person === person.handle);
    const count = (type: string): number => own.filter(other => other.type === type).length;
    const given = (by: string): number => own.filter(other => other.by === by && other.type !== 'dm' && other.type !== 'follow').length;
    assert.deepEqual([person.gave, person.got, person.messages, person.follows], [given('me'), given('them'), count('dm'), count('follow')]);
  }
}

test('an event recorded again, alone or in another batch, is one event', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 30 }), fc.integer({ min: 0, max: 30 }), async (events, cut) => {
      const once = await emptyLedger();
      await record(once, { events });
      const first = await dump(once);
      const often = await emptyLedger();
      await record(often, { events: events.slice(0, cut) });
      await record(often, { events: [...events, ...events] });
      await record(often, { events: events.slice(cut) });
      await countsAreTrue(often);
      const ids = (text: string): string[] => (JSON.parse(text) as { events: LedgerEvent[] }).events.map(({ id }) => id);
      assert.deepEqual(ids(await dump(often)), ids(first));
    }),
    { numRuns: 40 },
  );
});

test('undoing what was recorded leaves what was there before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 12 }), fc.array(anyEvent, { maxLength: 12 }), async (kept, undone) => {
      const db = await emptyLedger();
      await record(db, { events: kept });
      const there = new Set((await Array.fromAsync(everyEvent(db))).map(({ id }) => id));
      const before = await dump(db);
      const fresh = undone.filter(({ id }) => !there.has(id));
      await record(db, { events: fresh });
      await undo(db, fresh);
      assert.equal(await dump(db), before);
    }),
    { numRuns: 40 },
  );
});

test('a write that fails at any step leaves the ledger as it was, and trying again completes it', async () => {
  const batch = {
    events: [event(), event({ post: '1002', at: NOON + 1 }), event({ person: 'bo', by: 'them', post: '7', type: 'mention' }), event({ id: messageId('bo', '9'), type: 'dm', person: 'bo', post: null })],
    posts: [{ id: '1001', at: NOON, text: 'hello', isReply: true, via: 'page' }],
  };
  const original = IDBObjectStore.prototype.put;
  let steps = 0;
  const failAt = (n: number): void => {
    let calls = 0;
    IDBObjectStore.prototype.put = function (...args) {
      const request = original.apply(this, args);
      if (++calls === n + 1) queueMicrotask(() => this.transaction.abort()); // What a full disk does to a transaction.
      steps = Math.max(steps, calls);
      return request;
    };
  };
  for (let n = 0; n < 8; n++) {
    const db = await emptyLedger();
    await record(db, { events: [event({ person: 'cy', post: '3' })] });
    const before = await dump(db);
    failAt(n);
    const failed = await record(db, batch).then(() => false, () => true);
    IDBObjectStore.prototype.put = original;
    if (failed) assert.equal(await dump(db), before, `after a failure at write ${n + 1}`);
    await record(db, batch);
    assert.equal((await Array.fromAsync(everyEvent(db))).length, 5);
    await countsAreTrue(db);
  }
  assert.ok(steps >= 5, 'every write of the batch was made to fail');
});

test('a follow or a like is no contact, and a follow is neither given nor got', async () => {
  const db = await emptyLedger();
  const follow = { type: 'follow', post: null } as const;
  await record(db, { events: [event({ at: NOON - 37 * DAY }), event({ type: 'like', post: '7', at: NOON - DAY }), event({ ...follow, id: followId('them', 'ana'), by: 'them', via: 'archive:1' }), event({ ...follow, id: followId('me', 'bo'), person: 'bo' })] });
  const [ana, bo] = await db.getAll('people');
  assert.deepEqual([ana?.first, ana?.last, ana?.gave, ana?.got, ana?.follows], [NOON - 37 * DAY, NOON - 37 * DAY, 2, 0, 1]);
  assert.deepEqual([bo?.last, bo?.gave], [0, 0]);
  const drawn = (await historyOf(db, 'ana')).months.reduce((sum, month) => sum + month.gave, 0);
  assert.equal(drawn, ana?.gave, 'the chart and the table agree');
  assert.equal(await countEvents(db), 4);
});

test('two tabs that record the same at once make one event', async () => {
  const db = await emptyLedger();
  await Promise.all(Array.from({ length: 5 }, () => record(db, { events: [event(), event({ post: '1002' })] })));
  assert.equal((await db.get('people', 'ana'))?.gave, 2);
});

test('a mention found to be a reply is put right, and never the other way round', async () => {
  const db = await emptyLedger();
  const seen = { by: 'them' as const, post: '55' };
  await record(db, { events: [event({ ...seen, type: 'mention' })] });
  await record(db, { events: [event({ ...seen, type: 'reply' })] });
  await record(db, { events: [event({ ...seen, type: 'mention' })] });
  assert.deepEqual((await Array.fromAsync(everyEvent(db))).map(({ type }) => type), ['reply']);
  assert.equal((await db.get('people', 'ana'))?.got, 1);
});

test('a message seen on the page and found in the archive is one message', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event({ id: messageId('ana', 'p1'), type: 'dm', post: null })] });
  await record(db, { events: [event({ id: messageId('ana', '123'), type: 'dm', post: null, at: NOON + 20_000, via: 'archive:1' })] });
  await record(db, { events: [event({ id: messageId('ana', '124'), type: 'dm', post: null, at: NOON + 200_000, via: 'archive:1' })] });
  assert.equal((await db.get('people', 'ana'))?.messages, 2);
});

test('a fold is kept until the person changes, and a stage by hand is asked for', async () => {
  const db = await emptyLedger();
  let asked = 0;
  const counting = (request: Parameters<typeof fold>[0]): ReturnType<typeof fold> => {
    asked += 1;
    return fold(request);
  };
  await record(db, { events: [event()] });
  const read = (): ReturnType<typeof relationshipOf> => relationshipOf(db, 'sam', 'ana', NOON, counting);
  assert.equal((await read())?.gave, 1);
  await read();
  assert.equal(asked, 1);
  await record(db, { events: [event({ person: 'bo', post: '6' })] });
  await read();
  assert.equal(asked, 1, 'somebody else changes nothing here');
  await record(db, { events: [event({ post: '1002' })] });
  assert.equal((await read())?.gave, 2);
  await editPerson(db, 'ana', { stage: 'close' });
  assert.equal((await read())?.stage, 'close');
  assert.equal(asked, 3);
  assert.equal(await relationshipOf(db, 'sam', 'nobody', NOON, counting), null, 'a young memory calls nobody a stranger');
  await record(db, { events: Array.from({ length: 50 }, (_, n) => event({ person: 'bo', post: String(100 + n) })) });
  assert.equal((await relationshipOf(db, 'sam', 'nobody', NOON, counting))?.gave, 0);
});

test('each own handle has a ledger of its own, and deleting one leaves the other', async () => {
  const sam = await emptyLedger();
  const kim = await openLedger('kim');
  await record(sam, { events: [event()] });
  await record(kim, { events: [event({ person: 'bo' })] });
  assert.deepEqual(await accounts(), ['kim', 'sam']);
  await deleteAccount('sam');
  assert.deepEqual(await accounts(), ['kim']);
  assert.equal(await countEvents(kim), 1);
  await closeLedger('kim');
});

test('the account in use is the one that was last written for on X, whatever was imported since', async () => {
  const ask = (own: string, now: number) => answerLedger({ ask: 'record', own, events: [event()], posts: [], moments: [] }, true, fold, now);
  await ask('sam', NOON);
  assert.equal(await accountInUse(), 'sam');
  await ask('kim', NOON + 1);
  await record(await openLedger('sam'), { events: [event({ via: 'archive', post: '7' })] });
  assert.equal(await accountInUse(), 'kim');
  await ask('sam', NOON + 2);
  assert.equal(await accountInUse(), 'sam');
  await deleteAccount('sam');
  await ask('sam', NOON + 3);
  assert.equal(await accountInUse(), 'sam', 'deleted and used again');
  await deleteAccount('kim');
});

test('private windows write nothing, and what a page makes up is left out', async () => {
  const db = await emptyLedger();
  const asked = { ask: 'record' as const, own: 'sam', events: [event(), { ...event({ post: '2' }), type: 'stare' }, event({ person: 'sam', post: '3' }), event({ post: '4', at: NOON + 9 * DAY })], posts: [{}], moments: ['x'] };
  assert.deepEqual(await answerLedger(asked, false, fold, NOON), { people: [] });
  assert.equal(await countEvents(db), 0);
  assert.deepEqual(await answerLedger(asked, true, fold, NOON), { people: ['ana'] });
  assert.equal(await countEvents(db), 1);
  await assert.rejects(answerLedger({ ...asked, own: '../x' }, true, fold, NOON));
});

test('a private window makes no ledger and reads none', async () => {
  await record(await emptyLedger(), { events: Array.from({ length: 60 }, (_, n) => event({ post: String(100 + n) })) });
  await keepTopics(await openLedger('sam'), 'declared', ['rust']);
  assert.deepEqual(await answerLedger({ ask: 'relationship', own: 'sam', person: 'ana' }, false, fold, NOON), { relationship: null });
  assert.deepEqual(await answerLedger({ ask: 'niche', own: 'sam' }, false, fold, NOON), { niche: { topics: [], postsSince: null } });
  for (const asked of [{ ask: 'relationship', own: 'secret_alt', person: 'ana' }, { ask: 'niche', own: 'secret_alt' }, { ask: 'undo', own: 'secret_alt', gone: [] }] as const) await answerLedger({ ...asked } as LedgerAsk, false, fold, NOON);
  assert.deepEqual(await accounts(), ['sam']);
  assert.equal((await (await openLedger('sam')).get('people', 'ana'))?.folded, null);
});

test('what a page dates wrongly is not written, be it event, post or moment', async () => {
  const db = await emptyLedger();
  const late = { at: NOON + 9 * DAY };
  const asked = { ask: 'record' as const, own: 'sam', events: [event(late), event({ post: '2', at: 8.6e15 }), event({ post: '3', at: 5 })], posts: [{ id: '4', text: 'x', ...late }], moments: [{ id: '5', person: 'ana', moment: 'win', ...late }] };
  await answerLedger(asked, true, fold, NOON);
  const { events, posts, moments } = await exportLedger(db, 'sam', NOON);
  assert.deepEqual([events, posts, moments], [[], [], []]);
});

test('a time to keep things that is none forgets nothing', async () => {
  for (const [n, value] of [0, -1, 0.5, Number.NaN].entries()) {
    const own = `keep_${n}`; // What is too old goes once a day and account.
    const db = await openLedger(own);
    await db.put('meta', { key: 'retentionDays', value });
    await record(db, { events: [event({ at: NOON - DAY })] });
    await answerLedger({ ask: 'record', own, events: [event({ post: '2' })], posts: [], moments: [] }, true, fold, NOON);
    assert.equal(await countEvents(db), 2, String(value));
    await deleteAccount(own);
  }
});

test('one ledger that cannot be opened does not hide the others', async () => {
  await answerLedger({ ask: 'record', own: 'sam', events: [event()], posts: [], moments: [] }, true, fold, NOON);
  await fromTheFuture('abe');
  assert.equal(await accountInUse(), 'sam');
  await deleteAccount('abe');
});

test('the niche tells how many posts ago one’s own topic was named, replies not counted', async () => {
  const db = await emptyLedger();
  assert.deepEqual(await nicheWithPause(db), { topics: [], postsSince: null });
  const post = (id: string, text: string, isReply = false): OwnPost => ({ id, at: NOON + Number(id), text, isReply, via: 'page' });
  await record(db, { posts: [post('1', 'My headless CMS is out'), post('2', 'Lunch'), post('3', 'headless CMS? yes', true), post('4', 'Rain again')] });
  assert.equal((await nicheWithPause(db)).postsSince, null, 'without a topic there is nothing to tell by');
  await keepTopics(db, 'declared', ['Headless CMS']);
  assert.deepEqual(await nicheWithPause(db), { topics: ['Headless CMS'], postsSince: 2 });
});

test('an event is read only when every field is sound', () => {
  const wrong = fc.constantFrom<unknown>({}, [], true, Number.NaN, '<b>', 'x'.repeat(500));
  fc.assert(fc.property(fc.constantFrom(...Object.keys(event())), wrong, (field, value) => {
    assert.equal(readEvent({ ...event(), [field]: value }), null);
  }));
  assert.deepEqual(readEvent({ ...event(), extra: '<b>' }), event());
  assert.equal(talkId('them', '5', 'ana'), 'them:5');
  assert.equal(timeOf('2029905358261502168'), Date.parse('2026-03-06T13:02:05.884Z'));
});
