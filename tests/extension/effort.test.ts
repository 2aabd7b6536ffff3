/** How much one draft was turned over: X keeps its box, so what is sent must not count for the next one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Effort } from '../../extension/page/surfaces/effort';

const LENGTH = 60;
const MINUTE = 60_000;

/** Types a draft of `length` characters, one a second. */
function type(effort: Effort, from: number, length = LENGTH): number {
  for (let n = 1; n <= length; n++) effort.note(n, from + n * 1_000);
  return from + length * 1_000;
}

test('five posts sent from one box are no rewrites, and each has its own time', () => {
  const effort = new Effort();
  let now = 0;
  for (let post = 1; post <= 5; post++) {
    now = type(effort, now);
    assert.deepEqual(effort.facts(now), { minutes_open: 0, rewrites: 0 }, `post ${post}`);
    effort.note(0, (now += 1_000));
  }
  assert.deepEqual(effort.facts(now + 20 * MINUTE), { minutes_open: 0, rewrites: 0 });
});

test('a draft its writer deletes and writes again is rewritten', () => {
  const effort = new Effort();
  let now = 0;
  for (let time = 1; time <= 3; time++) {
    now = type(effort, now);
    effort.deleted(now);
    effort.note(0, now + 5);
  }
  now = type(effort, now);
  assert.equal(effort.facts(now).rewrites, 3);
});

test('a draft sent just after something in it was deleted is sent', () => {
  const effort = new Effort();
  const now = type(effort, 0);
  effort.deleted(now);
  effort.note(LENGTH - 1, now + 5);
  effort.note(0, now + 1_000);
  assert.equal(effort.facts(type(effort, now + 2_000)).rewrites, 0);
});
