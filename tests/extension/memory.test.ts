/** What a tab keeps of the ledger: asked once, and asked again only when what was written may have changed it. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { FromHost, ToHost } from '../../extension/bridge/messages';
import { event } from './ledger_support';

const asked: string[] = [];
let hear: (message: FromHost) => void = () => undefined;
const port = {
  onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
  onDisconnect: { addListener: () => undefined },
  postMessage: (message: ToHost): void => {
    if (!('ledger' in message)) return;
    asked.push(message.ledger.ask);
    const ledger = message.ledger.ask === 'niche' ? { niche: { topics: ['caching'], postsSince: 0 } } : { people: ['ana'] };
    queueMicrotask(() => hear({ id: message.id, ledger }));
  },
};
Object.assign(globalThis, { chrome: { runtime: { sendMessage: () => Promise.resolve(undefined), connect: () => port } } });
Object.assign(globalThis, { document: new EventTarget() }); // Told when the tab is left.
const { createMemory } = await import('../../extension/page/memory');

/** Lets the outbox send what waits, and what that began settle. */
async function sendAll(): Promise<void> {
  mock.timers.tick(2_000);
  for (let n = 0; n < 20; n++) await Promise.resolve();
}

test('the niche is asked for again after a post of one’s own, not after likes and replies', async t => {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
  const stop = new AbortController();
  t.after(() => stop.abort());
  const memory = createMemory(() => 'sam', () => true, stop.signal);
  const times = (): number => asked.filter(ask => ask === 'niche').length;
  assert.deepEqual((await memory.niche()).topics, ['caching']);
  memory.remember({ events: [event()] });
  await sendAll();
  await memory.niche();
  assert.deepEqual([times(), asked.includes('record')], [1, true]);
  memory.remember({ posts: [{ id: '7', at: 1, text: 'mine', isReply: false, via: 'page' }] });
  await sendAll();
  await memory.niche();
  assert.equal(times(), 2);
});
