/** The outbox: what the page showed reaches the ledger once, is tried again until it does, and never goes to another account. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Outbox, type OutboxParts } from '../../extension/page/capture/outbox';
import type { LedgerAsk } from '../../extension/ledger/service';
import { event } from './ledger_support';

function setUp(changes: Partial<OutboxParts> = {}) {
  const sent: LedgerAsk[] = [];
  const told: string[][] = [];
  const postsToo: boolean[] = [];
  const parts = {
    own: 'sam' as string | null,
    on: true,
    fails: 0,
  };
  const stop = new AbortController();
  const outbox = new Outbox(
    {
      send: asked => {
        if (parts.fails-- > 0) return Promise.reject(new Error('the engine was closed'));
        sent.push(asked);
        return Promise.resolve({ people: ['ana'] });
      },
      own: () => parts.own,
      changed: (people, posts) => {
        told.push([...people]);
        postsToo.push(posts);
      },
      mayRemember: () => parts.on,
      ...changes,
    },
    stop.signal,
  );
  const ids = (): string[] => sent.flatMap(asked => (asked.ask === 'record' ? asked.events.map(one => (one as { id: string }).id) : asked.ask === 'undo' ? asked.gone.map(({ id }) => `-${id}`) : []));
  return { outbox, parts, sent, told, postsToo, ids, stop };
}

/** Lets timers run to a time and what they began settle. */
async function pass(ms: number): Promise<void> {
  mock.timers.tick(ms);
  for (let n = 0; n < 10; n++) await Promise.resolve();
}

test('what is seen again and again is sent once', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, ids, told } = setUp();
  outbox.add({ events: [event(), event()] });
  await pass(2_000);
  outbox.add({ events: [event()] });
  await pass(5_000);
  assert.deepEqual(ids(), ['me:1001:ana']);
  assert.deepEqual(told, [['ana']]);
});

test('a mention that turns out to be a reply is sent again', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, ids } = setUp();
  outbox.add({ events: [event({ type: 'mention' })] });
  await pass(2_000);
  outbox.add({ events: [event({ type: 'reply' })] });
  await pass(2_000);
  assert.equal(ids().length, 2);
});

test('what could not be written is tried again until it is, in order and once', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  mock.method(console, 'warn', () => undefined);
  const { outbox, parts, ids } = setUp();
  parts.fails = 3;
  outbox.add({ events: [event()] });
  await pass(2_000);
  outbox.add({ events: [event({ post: '1002' })] });
  for (const wait of [2_000, 10_000, 60_000]) await pass(wait);
  assert.deepEqual(ids(), ['me:1001:ana', 'me:1002:ana']);
});

test('what was seen while the account changed goes to neither', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, parts, ids, sent } = setUp();
  outbox.add({ events: [event()] });
  parts.own = 'kim';
  outbox.add({ events: [event({ post: '1002' })] });
  await pass(2_000);
  assert.deepEqual(ids(), ['me:1002:ana']);
  assert.equal(sent[0]?.own, 'kim');
});

test('a like taken back before it was sent is only taken back, and liked again it counts again', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const like = event({ id: 'like:5', type: 'like', post: '5' });
  const { outbox, ids } = setUp();
  outbox.add({ events: [like] });
  outbox.add({ undo: [like] });
  await pass(2_000);
  outbox.add({ events: [like] });
  await pass(2_000);
  assert.deepEqual(ids(), ['-like:5', 'like:5']);
});

test('nothing is sent when memory is off, nobody is logged in, or the extension was left behind', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const off = setUp({ mayRemember: () => false });
  const nobody = setUp();
  nobody.parts.own = null;
  const left = setUp();
  left.outbox.add({ events: [event({ post: '9' })] });
  left.stop.abort();
  for (const { outbox } of [off, nobody, left]) outbox.add({ events: [event()] });
  await pass(10_000);
  assert.deepEqual([...off.sent, ...nobody.sent, ...left.sent], []);
});

test('what waits while X shows nobody logged in is sent once it shows them again', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, parts, ids } = setUp();
  outbox.add({ events: [event()] });
  parts.own = null;
  await pass(2_000);
  assert.deepEqual(ids(), []);
  parts.own = 'sam';
  await pass(2_000);
  assert.deepEqual(ids(), ['me:1001:ana']);
});

test('what was dropped at a change of account counts when it is seen again', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, parts, ids } = setUp();
  outbox.add({ events: [event()] });
  parts.own = 'kim';
  await pass(2_000);
  parts.own = 'sam';
  outbox.add({ events: [event()] });
  await pass(2_000);
  assert.deepEqual(ids(), ['me:1001:ana']);
});

test('nothing is sent or tried again once memory is switched off', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  mock.method(console, 'warn', () => undefined);
  const seen = setUp();
  const retrying = setUp();
  retrying.parts.fails = 1;
  for (const { outbox } of [seen, retrying]) outbox.add({ events: [event()] });
  seen.parts.on = false;
  await pass(2_000);
  retrying.parts.on = false;
  for (const wait of [2_000, 10_000, 60_000]) await pass(wait);
  for (const { parts } of [seen, retrying]) parts.on = true;
  await pass(60_000);
  assert.deepEqual([...seen.sent, ...retrying.sent], []);
});

test('more than the ledger takes at once is sent in several requests, all of it', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, sent, ids } = setUp();
  outbox.add({ events: Array.from({ length: 2_500 }, (_, n) => event({ post: String(n + 1) })) });
  for (let n = 0; n < 10; n++) await pass(2_000);
  assert.equal(new Set(ids()).size, 2_500);
  for (const asked of sent) assert.ok(asked.ask === 'record' && asked.events.length <= 2_000);
});

test('while nothing can be written the oldest are given up, and count when seen again', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, ids } = setUp();
  outbox.add({ events: Array.from({ length: 6_000 }, (_, n) => event({ post: String(n + 1) })) });
  for (let n = 0; n < 20; n++) await pass(2_000);
  assert.deepEqual([ids().length, ids()[0]], [5_000, 'me:1001:ana']);
  outbox.add({ events: [event({ post: '1' })] });
  await pass(2_000);
  assert.equal(ids().at(-1), 'me:1:ana');
});

test('whoever is told what was written hears whether posts of one’s own were among it', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const { outbox, postsToo } = setUp();
  outbox.add({ events: [event()] });
  await pass(2_000);
  outbox.add({ posts: [{ id: '7', at: 1, text: 'mine', isReply: false, via: 'page' }] });
  await pass(2_000);
  assert.deepEqual(postsToo, [false, true]);
});

test('what waits goes at once when the tab is left, but not before it is clear whose page it is', async t => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  t.after(() => mock.timers.reset());
  const { outbox, parts, ids } = setUp();
  await pass(2_000);
  outbox.add({ events: [event({ id: 'first' })] });
  outbox.leave();
  await pass(0);
  assert.deepEqual(ids(), ['first']);

  parts.own = 'other';
  outbox.add({ events: [event({ id: 'second' })] });
  await pass(1_000);
  outbox.leave();
  await pass(0);
  assert.deepEqual(ids(), ['first']);
});
