/** The ledger as files, through migrations, and what is due: nothing is lost, nothing broken comes in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dueAmong } from '../../extension/ledger/keep_in_touch';
import { backupsOf, closeLedger, openLedger } from '../../extension/ledger/open';
import { editPerson } from '../../extension/ledger/people';
import { countEvents } from '../../extension/ledger/read';
import { record } from '../../extension/ledger/record';
import { MIGRATIONS, newPerson } from '../../extension/ledger/schema';
import { csv, exportLedger, importLedger, readLedgerFile } from '../../extension/ledger/transfer';
import { anyEvent, DAY, emptyLedger, event, NOON } from './ledger_support';

test('saved, read back into an empty ledger and saved again, it is the same to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 15 }), fc.string({ unit: 'grapheme', maxLength: 40 }), async (events, notes) => {
      const db = await emptyLedger();
      await record(db, { events, posts: [{ id: '5', at: 5, text: notes, isReply: false, via: 'page' }], names: new Map([['42', 'ana']]) });
      await editPerson(db, 'ana', { notes, labels: ['friends'], stage: 'mutual' });
      await db.put('labels', { name: 'friends', ideal: 14, longest: 60 });
      await db.put('meta', { key: 'retentionDays', value: 365 });
      const saved = JSON.stringify(await exportLedger(db, 'sam', NOON));
      const file = readLedgerFile(saved);
      assert.ok(typeof file !== 'string', String(file));
      const other = await emptyLedger();
      await importLedger(other, file);
      assert.equal(JSON.stringify(await exportLedger(other, 'sam', NOON)), saved);
      assert.equal(await importLedger(other, file), 0, 'twice changes nothing');
    }),
    { numRuns: 25 },
  );
});

test('a file with a broken item changes nothing and says which', async () => {
  const db = await emptyLedger();
  const file = JSON.parse(JSON.stringify(await exportLedger(db, 'sam', NOON))) as { events: unknown[] };
  file.events = [event(), { ...event(), at: 'yesterday' }];
  assert.match(String(readLedgerFile(JSON.stringify(file))), /Item 2 of “events”/);
  assert.match(String(readLedgerFile('{"format":"acquaint-ledger","version":9}')), /newer Acquaint/);
  assert.match(String(readLedgerFile('null')), /not a file/);
});

test('an older ledger is copied whole before it is changed, and a failed change loses nothing', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event()] });
  await closeLedger('sam');
  const broken = [...MIGRATIONS, () => { throw new Error('no'); }];
  await assert.rejects(openLedger('sam', broken));
  assert.equal((await backupsOf('sam'))[0]?.stores['events']?.length, 1);
  const mended = await openLedger('sam', [...MIGRATIONS, database => void database.createObjectStore('extra' as never)]);
  assert.equal(await countEvents(mended), 1);
  await closeLedger('sam');
  await assert.rejects(openLedger('sam', MIGRATIONS), /newer Acquaint/);
});

test('reminders go by the shortest interval, and never come for the snoozed, dismissed or unlabelled', () => {
  const labels = [{ name: 'friends', ideal: 14, longest: 30 }, { name: 'peers', ideal: 60, longest: null }, { name: 'none', ideal: null, longest: null }];
  const person = (handle: string, changes: object): ReturnType<typeof newPerson> => ({ ...newPerson(handle), last: NOON - 20 * DAY, labels: ['friends'], ...changes });
  const due = dueAmong(
    [person('a', {}), person('b', { last: NOON - 40 * DAY, labels: ['peers', 'friends'] }), person('c', { snoozedUntil: NOON + 1 }), person('d', { noReminders: true }), person('e', { labels: ['none'] }), person('f', { labels: ['peers'] }), person('g', { last: NOON - 13 * DAY })],
    labels,
    NOON,
  );
  assert.deepEqual(due.map(({ person: { handle }, past, days, label }) => [handle, past, days, label]), [['b', true, 40, 'friends'], ['a', false, 20, 'friends']]);
});

test('a cell that a spreadsheet would run is only text', () => {
  assert.equal(csv(['a', 'b'], [['=1+1', 'x,"y"'], [3, null]]), 'a,b\r\n\'=1+1,"x,""y"""\r\n3,\r\n');
});
