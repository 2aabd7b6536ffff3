/** Settings, written from several places at once: nothing is lost, what is broken falls back, private windows leave no trace. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Dismissal } from '../../extension/page/settings';

type Listener = (changes: Record<string, unknown>, area: string) => void;
let stored: Record<string, unknown> = {};
const listeners = new Set<Listener>();
const changed = (keys: readonly string[]): void => {
  for (const tell of listeners) tell(Object.fromEntries(keys.map(key => [key, {}])), 'local');
};
/** Every call takes a turn of its own, so that two may come between each other. */
const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
const local = {
  get: async (key: string | null) => {
    await turn();
    return structuredClone(key === null ? stored : { [key]: stored[key] });
  },
  set: async (items: Record<string, unknown>) => {
    await turn();
    Object.assign(stored, structuredClone(items));
    changed(Object.keys(items));
  },
  remove: async (keys: string[]) => {
    await turn();
    for (const key of keys) delete stored[key];
    changed(keys);
  },
};
let last: Promise<unknown> = Promise.resolve();
const locks = {
  request: (_: string, work: () => Promise<unknown>) => (last = last.then(work)),
};
Object.assign(globalThis, {
  chrome: { storage: { local, onChanged: { addListener: (tell: Listener) => listeners.add(tell), removeListener: (tell: Listener) => listeners.delete(tell) } } },
});
Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
const { addDismissal, addOff, changeSettings, DEFAULTS, followSettings, loadSettings } = await import('../../extension/page/settings');
const { followLive } = await import('../../extension/page/live_settings');

const entry = (about: string): Dismissal => ({ rule: 'dm_pitch', about, at: '2026-11-23T12:00:00.000Z' });
async function settled(): Promise<void> {
  for (let n = 0; n < 20; n++) await turn();
}

beforeEach(() => {
  stored = {};
  listeners.clear();
});

test('of two changes at once both are kept', async () => {
  await Promise.all(['ana', 'bo'].map(name => changeSettings(now => ({ never: [...now.never, name] }))));
  assert.deepEqual((await loadSettings()).never, ['ana', 'bo']);
});

test('what tabs add while our pages change something is kept, whichever comes first', async () => {
  await Promise.all([
    addOff('dm_pitch'),
    changeSettings(() => ({ restMs: 400 })),
    addDismissal(entry('ana')),
    changeSettings(now => ({ off: [...now.off, 'dm_hostile'] })),
    addDismissal(entry('bo')),
    addOff('dm_no_ask'),
  ]);
  const { restMs, off, dismissed } = await loadSettings();
  assert.equal(restMs, 400);
  assert.deepEqual([...off].sort(), ['dm_hostile', 'dm_no_ask', 'dm_pitch']);
  assert.deepEqual(dismissed.map(({ about }) => about).sort(), ['ana', 'bo']);
});

test('what a tab added can be taken back, and its key is gone', async () => {
  await addOff('dm_pitch');
  await addDismissal(entry('ana'));
  await changeSettings(() => ({ off: [], dismissed: [] }));
  assert.deepEqual((await loadSettings()).off, []);
  assert.deepEqual((await loadSettings()).dismissed, []);
  assert.deepEqual(Object.keys(stored), ['settings']);
});

test('a list that is none, or holds what it should not, falls back', async () => {
  stored = { settings: { never: null, off: {}, dismissed: [null, { rule: 'x' }, entry('ana')], restMs: '9', on: null, surfaces: { hover: false, dm: 'yes', other: true } } };
  const found = await loadSettings();
  assert.deepEqual(found, { ...DEFAULTS, dismissed: [entry('ana')], surfaces: { ...DEFAULTS.surfaces, hover: false } });
});

test('whoever follows hears of both kinds of change, and of nothing after leaving', async () => {
  const heard: string[][] = [];
  const stop = new AbortController();
  followSettings(({ off }) => heard.push(off), stop.signal);
  await addOff('dm_pitch');
  await settled();
  await changeSettings(now => ({ off: [...now.off, 'dm_no_ask'] }));
  await settled();
  stop.abort();
  await addOff('dm_hostile');
  await settled();
  assert.deepEqual(heard[0], ['dm_pitch']);
  assert.deepEqual(heard.at(-1), ['dm_pitch', 'dm_no_ask']);
});

test('a hint dismissed in a private window stays away in its tab and leaves nothing on the disk', async () => {
  const live = followLive(DEFAULTS, true, new AbortController().signal);
  let drawn = 0;
  live.onSettings(() => drawn++, new AbortController().signal);
  live.dismiss('dm_pitch', 'ana');
  await settled();
  assert.deepEqual(stored, {});
  assert.deepEqual(live.settings().dismissed.map(({ rule, about }) => [rule, about]), [['dm_pitch', 'ana']]);
  assert.equal(drawn, 1);
  await changeSettings(() => ({ restMs: 400 })); // From a window that is not private.
  await settled();
  assert.deepEqual([live.settings().restMs, live.settings().dismissed.length], [400, 1]);
});

test('a hint dismissed in any other window is remembered for every tab', async () => {
  const [here, there] = [1, 2].map(() => followLive(DEFAULTS, false, new AbortController().signal));
  here?.dismiss('dm_pitch', 'ana');
  await settled();
  for (const live of [here, there]) assert.deepEqual(live?.settings().dismissed.map(({ about }) => about), ['ana']);
});
