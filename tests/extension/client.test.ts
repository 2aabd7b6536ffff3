/** The tab's end of the port, with ports we play ourselves: one answer or one clear failure per question. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { MAX_BODY, type FromHost, type ToHost } from '../../extension/bridge/messages';

class FakePort {
  readonly heard: ToHost[] = [];
  closed = false;
  full = false;
  private hear: (message: FromHost) => void = () => undefined;
  private gone: () => void = () => undefined;
  readonly onMessage = { addListener: (listener: (message: FromHost) => void) => (this.hear = listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => (this.gone = listener) };
  postMessage(message: ToHost): void {
    if (this.full) throw new Error('disconnected port object');
    this.heard.push(message);
  }
  disconnect(): void {
    this.closed = true;
  }
  say(message: FromHost): void {
    this.hear(message);
  }
  drop(): void {
    this.gone();
  }
}

const ports: FakePort[] = [];
const REQUEST = { kind: 'profile', profile: { handle: 'ana' } } as const;
const answer = (id: number): FromHost => ({ id, body: JSON.stringify({ kind: 'profile', id }) });
/** Lets promises that are settled be heard. */
const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

Object.assign(globalThis, {
  chrome: {
    runtime: {
      sendMessage: () => Promise.resolve(undefined),
      connect: () => {
        const port = new FakePort();
        ports.push(port);
        return port;
      },
    },
  },
});
const { ask } = await import('../../extension/bridge/client');

beforeEach(async () => {
  ports.at(-1)?.drop(); // Each test begins with no port open.
  ports.length = 0;
  await settled();
});

const idOf = (port: FakePort | undefined, at = 0): number => port?.heard[at]?.id ?? -1;

test('a question whose port closes is asked once more of a fresh one', async () => {
  const asked = ask(REQUEST);
  await settled();
  ports[0]?.drop();
  await settled();
  ports[1]?.say(answer(idOf(ports[1])));
  assert.equal((await asked).kind, 'profile');
});

test('a question that loses two ports fails, and says what to do', async () => {
  const asked = ask(REQUEST);
  const failed = assert.rejects(asked, /stopped while answering\. Reload the page/);
  await settled();
  ports[0]?.drop();
  await settled();
  ports[1]?.drop();
  await failed;
});

test('a port that takes no message is closed before another is opened, and its late end does not cost the new one', async () => {
  const first = ask(REQUEST);
  await settled();
  const [old] = ports;
  assert.ok(old);
  old.full = true;
  const second = ask(REQUEST);
  await settled();
  assert.equal(old.closed, true);
  assert.deepEqual(ports[1]?.heard.length, 2);
  old.drop();
  await settled();
  assert.equal(ports.length, 2);
  for (const { id } of ports[1]?.heard ?? []) ports[1]?.say(answer(id));
  assert.deepEqual([(await first).kind, (await second).kind], ['profile', 'profile']);
});

test('a question too long for a port is refused alone, and the others go on', async () => {
  const other = ask(REQUEST);
  await assert.rejects(ask({ kind: 'draft', surface: 'dm', text: 'x'.repeat(MAX_BODY) }), /more than Acquaint can read at once/);
  await settled();
  ports[0]?.say(answer(idOf(ports[0])));
  assert.equal((await other).kind, 'profile');
  assert.equal(ports.length, 1);
});
