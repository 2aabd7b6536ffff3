/** The sum of one's own checklist: what nobody can tell is not held against anybody. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProfileReply } from '../../extension/generated/messages';
import { checklistSum } from '../../extension/page/own_profile';

const reply = (...passed: (boolean | null)[]): ProfileReply => ({ checklist: passed.map(each => ({ passed: each })) }) as unknown as ProfileReply;

test('a profile that does all that can be told is done, whatever cannot be told', () => {
  assert.deepEqual(checklistSum(reply(true, true, null, null)), { done: 2, of: 2 });
  assert.deepEqual(checklistSum(reply(true, false, null)), { done: 1, of: 2 });
  assert.deepEqual(checklistSum({} as ProfileReply), { done: 0, of: 0 });
});
