/** What is said when a template could not be put in: never that the text is as it was when it is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceOf } from '../../extension/page/insert';

test('only a box that holds what it held is said to be as it was', () => {
  for (const copied of [true, false]) {
    assert.match(sentenceOf({ ok: false, copied, restored: false }), /not as it was: look it over/);
    assert.doesNotMatch(sentenceOf({ ok: false, copied, restored: true }), /not as it was/);
    assert.equal(/copied/i.test(sentenceOf({ ok: false, copied, restored: false })), copied);
    assert.equal(/copied/i.test(sentenceOf({ ok: false, copied, restored: true })), copied);
  }
});
