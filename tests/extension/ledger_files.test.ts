/** The ledger as files, through migrations, and what is due: nothing is lost, nothing broken comes in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dueAmong } from '../../extension/ledger/keep_in_touch';
import { followId } from '../../extension/ledger/events';
import { backupsOf, closeLedger, deleteAccount, openLedger } from '../../extension/ledger/open';
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
      await record(db, { events, posts: [{ id: '5', at: NOON, text: notes, isReply: false, via: 'page' }], names: [{ id: '42', handle: 'ana' }, { id: '43', handle: 'bo', via: 'archive:1' }] });
      await editPerson(db, 'ana', { notes, labels: ['friends'], stage: 'mutual' });
      await db.put('labels', { name: 'friends', ideal: 14, longest: 60 });
      await db.put('meta', { key: 'retentionDays', value: 365 });
      const saved = JSON.stringify(await exportLedger(db, 'sam', NOON));
      const file = readLedgerFile(saved, NOON);
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
  assert.match(String(readLedgerFile(JSON.stringify(file), NOON)), /Item 2 of “events”/);
  assert.match(String(readLedgerFile('{"format":"acquaint-ledger","version":9}')), /newer Acquaint/);
  assert.match(String(readLedgerFile('null')), /not a file/);
});

const written = (content: object): string => JSON.stringify({ format: 'acquaint-ledger', version: 1, own: 'sam', ...content });

test('whatever is in a file, it is read or a sentence says why not', () => {
  const item = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('id', 'handle', 'person', 'name', 'key', 'value', 'at', 'via', 'labels', 'stage', 'done'), fc.jsonValue()));
  fc.assert(
    fc.property(fc.constantFrom('events', 'people', 'posts', 'moments', 'names', 'labels', 'imports', 'meta'), fc.array(item), (store, items) => {
      const read = readLedgerFile(written({ [store]: items }), NOON);
      assert.match(typeof read === 'string' ? read : read.format, /nothing was changed|acquaint-ledger/);
    }),
    { examples: [['names', [null]], ['people', [{ handle: 5 }]], ['meta', [null]], ['labels', [null]], ['imports', [null]]] },
  );
  for (const content of [{ names: [null] }, { people: [{ handle: 5 }] }, { meta: [7] }]) assert.match(String(readLedgerFile(written(content), NOON)), /Item 1 of .* is not what it should be/);
});

test('a file that says to keep things for no time, or dates them wrongly, changes nothing', () => {
  const refused = (content: object): void => assert.match(String(readLedgerFile(written(content), NOON)), /Item 1 of/, JSON.stringify(content));
  for (const value of [0, -1, 0.5, 3_651, '365', ['365']]) refused({ meta: [{ key: 'retentionDays', value }] });
  refused({ meta: [{ key: 'topics', value: 5 }] });
  for (const at of [NOON + 2 * DAY, 8.63e15, 5]) {
    refused({ events: [event({ at })] });
    refused({ posts: [{ id: '1', at, text: 'x' }] });
    refused({ moments: [{ id: '1', person: 'ana', moment: 'win', at }] });
  }
  const sound = readLedgerFile(written({ meta: [{ key: 'retentionDays', value: 90 }, { key: 'retentionDays', value: null }], events: [event({ at: NOON + DAY / 2 })] }), NOON);
  assert.equal(typeof sound, 'object', 'clocks differ by a little');
});

test('how long another ledger is kept shortens this one by nothing', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event({ at: NOON - 400 * DAY })] });
  const file = readLedgerFile(written({ meta: [{ key: 'retentionDays', value: 90 }, { key: 'declared', value: ['rust'] }] }), NOON);
  assert.ok(typeof file !== 'string', String(file));
  await importLedger(db, file);
  assert.deepEqual((await db.getAll('meta')).map(({ key }) => key), ['declared']);
});

test('a ledger written before names told their import still opens and is saved the same', async () => {
  const db = await emptyLedger();
  await db.put('names', { id: '42', handle: 'ana' });
  await closeLedger('sam');
  const file = readLedgerFile(JSON.stringify(await exportLedger(await openLedger('sam'), 'sam', NOON)), NOON);
  assert.ok(typeof file !== 'string', String(file));
  assert.deepEqual(file.names, [{ id: '42', handle: 'ana' }]);
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

test('a ledger in which a follow was contact is added up anew', async () => {
  await emptyLedger();
  await closeLedger('sam');
  await deleteAccount('sam');
  const events = [event({ at: NOON - 37 * DAY }), event({ id: followId('them', 'ana'), by: 'them', type: 'follow', post: null, via: 'archive:1' })];
  const old = await openLedger('sam', MIGRATIONS.slice(0, 1));
  const { follows: _, ...ana } = { ...newPerson('ana'), notes: 'met in Lisbon', gave: 1, got: 1, first: NOON - 37 * DAY, last: NOON };
  await Promise.all([old.put('events', { person: 'ana', events }), old.put('people', ana as never)]);
  await closeLedger('sam');
  const { last, gave, got, follows, notes } = (await (await openLedger('sam')).get('people', 'ana')) ?? newPerson('');
  assert.deepEqual({ last, gave, got, follows, notes }, { last: NOON - 37 * DAY, gave: 1, got: 0, follows: 1, notes: 'met in Lisbon' });
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
