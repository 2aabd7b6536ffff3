/** The dashboard's own logic: whose ledger is shown, and what is said when something fails. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAccount, shownAfter, type Account } from '../../extension/dashboard/account';
import { attempt, newestOnly, sentenceOn } from '../../extension/dashboard/attempt';
import { closeLedger, deleteAccount } from '../../extension/ledger/open';
import { emptyLedger, fromTheFuture } from './ledger_support';

const NOTHING: Account = { known: null, own: '', db: null, problem: '', turn: 0 };

test('an account whose ledger cannot be opened leaves heading and ledger of the one shown', async () => {
  const sam = await emptyLedger();
  await fromTheFuture('kim');
  const shown = shownAfter(NOTHING, await openAccount('sam'));
  const after = shownAfter(shown, await openAccount('kim'));
  assert.deepEqual([after.own, after.db, after.known], ['sam', sam, ['kim', 'sam']]);
  assert.match(after.problem, /ledger of @kim could not be opened: .*newer Acquaint/);
  assert.equal(shownAfter(after, await openAccount('sam')).problem, '', 'what went well ends the complaint');
});

test('an account that is gone is not shown on because another cannot be opened', async () => {
  await emptyLedger();
  const shown = shownAfter(NOTHING, await openAccount('sam'));
  await fromTheFuture('kim');
  await deleteAccount('sam');
  const { own, db, known, problem } = shownAfter(shown, await openAccount('sam'));
  assert.deepEqual([own, db, known], ['', null, ['kim']]);
  assert.notEqual(problem, '');
  await closeLedger('kim');
});

test('of two changes of account the later one stands, in whichever order they end', async () => {
  for (const order of [['sam', 'kim'], ['kim', 'sam']]) {
    const ends = new Map<string, () => void>();
    const heard: string[] = [];
    const hear = newestOnly<string>(own => heard.push(own));
    const done = ['sam', 'kim'].map(own => hear(new Promise(resolve => ends.set(own, () => resolve(own)))));
    for (const own of order) ends.get(own)?.();
    await Promise.all(done);
    assert.deepEqual(heard, ['kim']);
  }
});

test('what fails is said with what to do about it', async () => {
  const said = await new Promise<string>(resolve => attempt('The label could not be saved', Promise.reject(new DOMException('', 'QuotaExceededError')), resolve));
  assert.equal(said, 'The label could not be saved: the disk may be full. Free some space and try again.');
  assert.match(sentenceOn('X', new DOMException('', 'InvalidStateError')), /another page closed the ledger\. Reload this page/);
  assert.equal(sentenceOn('X', new Error('Something odd.')), 'X: Something odd. Reload this page and try again.');
});
