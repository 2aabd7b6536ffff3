/** Daily use: Python starts with the browser only for those who had X open within two days. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteUse, usedLately } from '../../extension/bridge/habit';

const HOUR = 3_600_000;
const stored: Record<string, unknown> = {};
let writes = 0;
Object.assign(globalThis, {
  chrome: {
    storage: {
      local: {
        get: () => Promise.resolve(stored),
        set: (items: object) => (writes++, Promise.resolve(Object.assign(stored, items))),
      },
    },
  },
});

test('use counts for two days, is written once an hour, and never from a private window', async () => {
  const now = 1_800_000_000_000;
  assert.equal(await usedLately(now), false, 'never used');
  await noteUse(true, now);
  assert.equal(await usedLately(now), false, 'a private window');
  await noteUse(false, now);
  await noteUse(false, now + HOUR / 2);
  assert.equal(writes, 1);
  assert.equal(await usedLately(now + 47 * HOUR), true);
  assert.equal(await usedLately(now + 49 * HOUR), false);
  await noteUse(false, now + 49 * HOUR);
  assert.equal(writes, 2);
  assert.equal(await usedLately(now - 100 * HOUR), false, 'a clock that went back');
});
