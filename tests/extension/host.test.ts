/** The engine's host with a worker we play ourselves: one answer per request, whatever the worker does. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { EngineHost, type Answer } from '../../extension/engine/host';
import type { FromWorker, ToWorker } from '../../extension/engine/messages';

class FakeWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  readonly heard: ToWorker[] = [];
  ended = false;
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data });
  }
  get asked(): string[] {
    return this.heard.flatMap(message => (message.kind === 'handle' ? [message.body] : []));
  }
}

const REPORT = { mode: 'restored', fallback: null, stored: null, steps: [], ms: 1, heapMb: 1 } as const;

function setUp() {
  const workers: FakeWorker[] = [];
  const host = new EngineHost(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const answers: [string, Answer][] = [];
  const ask = (body: string) => host.ask(body, answer => answers.push([body, answer]));
  const booted = (n: number) => workers[n]?.say({ kind: 'booted', report: { ...REPORT, steps: [] } });
  return { host, workers, answers, ask, booted };
}

test('requests wait for the boot, then go one at a time and in order', () => {
  const { workers, answers, ask, booted } = setUp();
  ask('a');
  ask('b');
  assert.deepEqual(workers[0]?.asked, []);
  booted(0);
  assert.deepEqual(workers[0]?.asked, ['a']);
  workers[0]?.say({ kind: 'reply', id: 1, body: 'A', ms: 1 });
  workers[0]?.say({ kind: 'reply', id: 2, body: 'B', ms: 2 });
  assert.deepEqual(answers, [['a', { body: 'A' }], ['b', { body: 'B' }]]);
});

test('the report says how many questions were answered, and how long the last and the slowest took', () => {
  const { host, workers, ask, booted } = setUp();
  ask('a');
  ask('b');
  booted(0);
  workers[0]?.say({ kind: 'reply', id: 1, body: 'A', ms: 3 });
  workers[0]?.say({ kind: 'reply', id: 2, body: 'B', ms: 2 });
  assert.deepEqual(host.report.answers, { count: 2, last: 2, slowest: 3 });
});

test('a cancelled request is not asked, and one under way is not answered', () => {
  const { workers, answers, ask, booted } = setUp();
  const cancelFirst = ask('a');
  ask('b')();
  booted(0);
  cancelFirst();
  workers[0]?.say({ kind: 'reply', id: 1, body: 'A', ms: 1 });
  assert.deepEqual(workers[0]?.asked, ['a']);
  assert.deepEqual(answers, []);
});

test('a worker that breaks is replaced and the request is asked once more, then fails', () => {
  const { workers, answers, ask, booted } = setUp();
  ask('a');
  booted(0);
  workers[0]?.onerror?.({ message: 'crash', preventDefault: () => undefined });
  assert.equal(workers[0]?.ended, true);
  booted(1);
  assert.deepEqual(workers[1]?.asked, ['a']);
  workers[1]?.say({ kind: 'broken', id: 1, message: 'out of memory' });
  assert.deepEqual(answers, [['a', { failure: 'out of memory' }]]);
  assert.equal(workers.length, 2);
});

test('a restore that fails is followed by a plain boot that knows why', () => {
  const { workers, answers, ask, booted } = setUp();
  ask('a');
  workers[0]?.say({ kind: 'boot_failed', step: 'restore', message: 'checksum' });
  assert.deepEqual(workers[1]?.heard[0], { kind: 'boot', plainBecause: 'restore: checksum' });
  booted(1);
  workers[1]?.say({ kind: 'reply', id: 1, body: 'A', ms: 1 });
  assert.deepEqual(answers, [['a', { body: 'A' }]]);
});

test('a restore whose worker crashes or hangs is followed by a plain boot too, so that a bad snapshot is not met again', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { workers, answers, ask, booted } = setUp();
    ask('a');
    workers[0]?.onerror?.({ message: 'crash', preventDefault: () => undefined });
    assert.deepEqual(workers[1]?.heard[0], { kind: 'boot', plainBecause: 'the worker stopped: crash' });
    booted(1);
    workers[1]?.say({ kind: 'reply', id: 1, body: 'A', ms: 1 });
    assert.deepEqual(answers, [['a', { body: 'A' }]]);

    const hung = setUp();
    hung.ask('a');
    mock.timers.tick(60_000);
    assert.deepEqual(hung.workers[1]?.heard[0], { kind: 'boot', plainBecause: 'Python did not start in time' });
    mock.timers.tick(60_000);
    assert.deepEqual(hung.answers, [['a', { failure: 'Python did not start in time' }]]);
  } finally {
    mock.timers.reset();
  }
});

test('a plain boot that fails fails every request, and the next request tries afresh', () => {
  const { host, workers, answers, ask } = setUp();
  ask('a');
  ask('b');
  workers[0]?.say({ kind: 'boot_failed', step: 'restore', message: 'x' });
  workers[1]?.say({ kind: 'boot_failed', step: 'start Python', message: 'no memory' });
  assert.deepEqual(answers.map(([body]) => body), ['a', 'b']);
  assert.equal(host.report.state, 'failed');
  ask('c');
  assert.deepEqual(workers[2]?.heard[0], { kind: 'boot', plainBecause: null });
});

test('a worker that hangs is found out by the clock', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    const { workers, answers, ask, booted } = setUp();
    ask('a');
    booted(0);
    mock.timers.tick(6_000);
    booted(1);
    mock.timers.tick(6_000);
    assert.equal(workers[1]?.ended, true);
    assert.deepEqual(answers, [['a', { failure: 'an answer took too long' }]]);
  } finally {
    mock.timers.reset();
  }
});

test('messages of a worker that was replaced are not heard', () => {
  const { workers, answers, ask, booted } = setUp();
  ask('a');
  booted(0);
  workers[0]?.onerror?.({ message: 'crash', preventDefault: () => undefined });
  workers[0]?.say({ kind: 'reply', id: 1, body: 'late', ms: 1 });
  assert.deepEqual(answers, []);
});
