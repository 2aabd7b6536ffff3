/** Replies on their way: each post X shows is put down to one of them, and to the right one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sending, type Sent } from '../../extension/page/capture/sending';

const NOW = Date.UTC(2026, 10, 23, 12);
const TWITTER_EPOCH = 1_288_834_974_657;

/** The id of a post made then. */
const idAt = (ms: number): string => String(BigInt(ms - TWITTER_EPOCH) << 22n);
const reply = (person: string, at: number, text = 'Well done!'): Sent => ({ type: 'reply', person, about: `10${person.length}`, text, at });
const ids = (events: { id: string }[]): string[] => events.map(({ id }) => id);

test('the toast of one reply is not put down to another sent within five seconds', () => {
  const sending = new Sending();
  const [first, second] = [idAt(NOW + 300), idAt(NOW + 3_300)];
  sending.add(reply('ana', NOW));
  assert.deepEqual(ids(sending.shown([{ id: first, text: null }], NOW + 1_000)), [`me:${first}:ana`]);
  sending.add(reply('bo', NOW + 3_000));
  assert.deepEqual(sending.shown([{ id: first, text: null }], NOW + 3_100), []);
  assert.deepEqual(ids(sending.shown([{ id: second, text: null }], NOW + 4_000)), [`me:${second}:bo`]);
});

test('of two replies on their way a toast belongs to the one sent nearest to it', () => {
  const sending = new Sending();
  sending.add(reply('ana', NOW));
  sending.add(reply('bo', NOW + 3_000));
  const id = idAt(NOW + 3_300);
  assert.deepEqual(ids(sending.shown([{ id, text: null }], NOW + 4_000)), [`me:${id}:bo`]);
});

test('a post with its words goes before a toast, and each counts once', () => {
  const sending = new Sending();
  sending.add(reply('ana', NOW, 'for Ana'));
  sending.add(reply('bo', NOW + 100, 'for Bo'));
  const [ana, bo] = [idAt(NOW + 400), idAt(NOW + 500)];
  const shown = [{ id: bo, text: null }, { id: ana, text: null }, { id: bo, text: 'for Bo' }, { id: ana, text: 'for Ana' }];
  assert.deepEqual(ids(sending.shown(shown, NOW + 1_000)), [`me:${bo}:bo`, `me:${ana}:ana`]);
  assert.deepEqual(sending.shown(shown, NOW + 2_000), []);
});

test('a reply whose button was pressed twice waits for one post', () => {
  const sending = new Sending();
  sending.add(reply('ana', NOW));
  sending.add(reply('ana', NOW + 200));
  assert.equal(sending.shown([{ id: idAt(NOW + 400), text: null }], NOW + 1_000).length, 1);
  assert.deepEqual(sending.shown([{ id: idAt(NOW + 9_000), text: null }], NOW + 10_000), []);
});

test('what has not shown up within a minute never does', () => {
  const sending = new Sending();
  sending.add(reply('ana', NOW));
  assert.deepEqual(sending.shown([], NOW + 61_000), []);
  assert.deepEqual(sending.shown([{ id: idAt(NOW + 62_000), text: null }], NOW + 63_000), []);
});
