/** The dashboard's own logic: whose ledger is shown, and what is said when something fails. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAccount, shownAfter, type Account } from '../../extension/dashboard/account';
import { attempt, newestOnly, sentenceOn } from '../../extension/dashboard/attempt';
import { counted, listed } from '../../extension/dashboard/counted';
import { spanOf, wholeTicks } from '../../extension/dashboard/history';
import { begun, contents, next } from '../../extension/dashboard/import_state';
import { pageOf } from '../../extension/dashboard/page_of';
import { strengthSays, strengthShort, waitingSince } from '../../extension/dashboard/standing';
import { monthName, quarterName, tickSays, timeTicks } from '../../extension/dashboard/time_axis';
import { often } from '../../extension/dashboard/touch';
import { closeLedger, deleteAccount } from '../../extension/ledger/open';
import { readLedgerFile } from '../../extension/ledger/transfer';
import { handleIn } from '../../extension/page/selectors';
import type { ImportRecord } from '../../extension/ledger/schema';
import { DAY, emptyLedger, fromTheFuture, NOON } from './ledger_support';

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

test('one of a thing is named in the singular, everything else in the plural', () => {
  assert.deepEqual([0, 1, 2].map(count => counted(count, 'reply', 'replies')), ['0 replies', '1 reply', '2 replies']);
  assert.deepEqual([1, 1_800].map(count => counted(count, 'event')), ['1 event', `${(1_800).toLocaleString()} events`]);
  assert.equal(often({ name: 'x', ideal: 1, longest: 1 }), 'every day, at the latest after 1 day');
  assert.equal(often({ name: 'x', ideal: 14, longest: null }), 'every 14 days');
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
});

test('an address that means no page, or cannot be read, means none and throws nothing', () => {
  assert.deepEqual(['', '#niche', '#person/%23123'].map(pageOf), [{ name: 'people' }, { name: 'niche' }, { name: 'person', handle: '#123' }]);
  assert.deepEqual(['#bogus', '#person/%E0%A4%A', '#person', '#toString'].map(pageOf), Array(4).fill({ name: 'unknown' }));
});

test('a person is meant by a handle, with or without @, or by the address of a profile or post', () => {
  for (const typed of [' ana_dev', '@Ana_Dev ', 'https://x.com/Ana_Dev?lang=en', 'x.com/@ana_dev/', 'https://mobile.twitter.com/ana_dev/status/1', 'www.x.com/ana_dev/media']) assert.equal(handleIn(typed), 'ana_dev', typed);
  for (const typed of ['', 'not a handle!', 'https://x.com/home', 'https://x.com/', 'https://example.com/ana_dev', 'ana_dev'.repeat(3)]) assert.equal(handleIn(typed), null, typed);
});

test('ticks of a chart of counts are whole numbers however few were counted', () => {
  assert.deepEqual(wholeTicks(1, 0), [0, 1]);
  assert.deepEqual(wholeTicks(3, 2), [-2, -1, 0, 1, 2, 3]);
  assert.equal(wholeTicks(50, 0), 5);
});

test('one month is not drawn as wide as the page', () => {
  const month = (of: string) => ({ month: new Date(of), gave: 1, got: 0 });
  assert.deepEqual(spanOf([month('2026-02-01')]), [new Date('2025-09-01'), new Date('2026-03-01')]);
  assert.deepEqual(spanOf([month('2025-01-01'), month('2026-02-01')]), [new Date('2025-01-01'), new Date('2026-03-01')]);
});

test('once cancelled, an import shows no more progress', () => {
  const now = { file: 'data/tweets.js', done: 1, total: 2, items: 3 };
  const cancelling = { ...begun(0), cancelling: true } as ReturnType<typeof begun>;
  assert.equal(next(cancelling, { kind: 'progress', now }, 'sam'), cancelling);
  assert.deepEqual(next(begun(0), { kind: 'progress', now }, 'sam'), { ...begun(0), now });
  assert.equal(next(cancelling, { kind: 'cancelled' }, 'sam').is, 'said');
});

test('an archive of another account than the one shown is asked about, one’s own and the first are not', () => {
  const after = (own: string): string => next(begun(0), { kind: 'planned', own: 'kim', bytes: 9 }, own).is;
  assert.deepEqual([after('sam'), after('kim'), after('')], ['asking', 'running', 'running']);
});

test('what came in is said once, in one sentence', () => {
  const record = (summary: Record<string, number>): ImportRecord => ({ id: 'x', state: 'done', startedAt: 0, done: {}, summary, problems: [] });
  const said = contents(record({ added: 1_800, replies: 900, answered: 60, posts: 1, from: Date.UTC(2025, 3, 14, 12), to: Date.UTC(2026, 8, 21, 12) }));
  assert.match(said, /^900 replies to 60 people and 1 post, from .*2025.* to .*2026.*\.$/);
  assert.equal(contents(record({ added: 5, likes: 5 })), '');
});

test('a strength is a whole number, and a little is not nothing', () => {
  assert.deepEqual([0, 0.2, 1.4, 10].map(strengthSays), ['0 of 10', 'below 1 of 10', '1 of 10', '10 of 10']);
  assert.deepEqual([0, 0.2, 1.4, 10].map(strengthShort), ['0', '<1', '1', '10'], 'the same in the table');
});

test('what is unanswered for longer than two months is not held against anybody', () => {
  const since = new Date(NOON - 60 * DAY).toISOString();
  assert.equal(waitingSince({ waiting_since: since }, NOON), NOON - 60 * DAY);
  assert.equal(waitingSince({ waiting_since: since }, NOON + 1), null);
  assert.equal(waitingSince({ waiting_since: null }, NOON), null);
});

test('an axis of time has more than one tick at any width, and says its years', () => {
  const said = (first: string, last: string, width: number, least?: number): string[] => {
    const ticks = timeTicks(new Date(first), new Date(last), width, least);
    return ticks.map((date, n) => tickSays(ticks, least === 3 ? quarterName : monthName)(date, n).replace('\n', ' '));
  };
  assert.deepEqual(said('2025-02-01', '2026-11-01', 320), ['Apr 2025', 'Jul', 'Oct', 'Jan 2026', 'Apr', 'Jul', 'Oct']);
  assert.deepEqual(said('2026-09-01', '2026-11-01', 320), ['Sep 2026', 'Oct', 'Nov']);
  assert.deepEqual(said('2007-05-01', '2019-02-01', 320), ['2008', '2010', '2012', '2014', '2016', '2018']);
  assert.deepEqual(said('2007-05-01', '2019-02-01', 200), ['2008', '2012', '2016']);
  assert.deepEqual(said('2026-02-01', '2026-02-01', 320), ['Feb 2026']);
  assert.deepEqual(said('2026-04-01', '2026-10-01', 900, 3), ['Q2 2026', 'Q3', 'Q4']);
});

test('a settings file chosen for a ledger is told where it belongs, and an old version is not called a newer one', () => {
  assert.match(String(readLedgerFile('{"format":"acquaint-settings","version":1}')), /saved settings.*Open them on the settings page/);
  assert.match(String(readLedgerFile('{"format":"acquaint-ledger","version":0}')), /which version/);
  assert.match(String(readLedgerFile('null')), /not a file of Acquaint.*Choose one that “Save everything” made/);
});
