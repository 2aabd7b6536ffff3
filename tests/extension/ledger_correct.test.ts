/** Taking things back and putting them right: nothing of what goes stays, nothing a person wrote goes with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deleteLabel, deletePerson, forgetOlder, giveName, undoImport } from '../../extension/ledger/correct';
import { messageId } from '../../extension/ledger/events';
import { editPerson } from '../../extension/ledger/people';
import { record } from '../../extension/ledger/record';
import { newPerson } from '../../extension/ledger/schema';
import { DAY, dump, emptyLedger, event, NOON, onFullDisk } from './ledger_support';

test('an import taken back leaves exactly what was there', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event(), event({ person: 'bo', post: '8' })], names: [{ id: '41', handle: 'bo' }] });
  const before = await dump(db);
  const names = [{ id: '41', handle: 'bo_of_old', via: 'archive:1' }, { id: '42', handle: 'ana', via: 'archive:1' }];
  await record(db, { names, events: [event(), event({ post: '1003', via: 'archive:1' }), event({ person: 'cy', post: '9', via: 'archive:1' })], posts: [{ id: '5', at: 5, text: 'x', isReply: false, via: 'archive:1' }] });
  assert.equal(await db.count('names'), 2);
  await undoImport(db, 'archive:1');
  assert.equal(await dump(db), before);
});

test('a name found for an account number joins the two histories', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event(), event({ person: '#42', id: messageId('#42', '1'), type: 'dm', post: null }), event({ person: '#42', id: 'follow:me:#42', type: 'follow', post: null })] });
  await giveName(db, '42', 'ana');
  const ana = await db.get('people', 'ana');
  assert.deepEqual([ana?.gave, ana?.messages, ana?.follows, await db.get('people', '#42')], [1, 1, 1, undefined]);
});

test('a name that X itself showed stays when the import that had it too is taken back', async () => {
  const db = await emptyLedger();
  await record(db, { names: [{ id: '42', handle: 'ana', via: 'archive:1' }] });
  await giveName(db, '42', 'ana');
  await undoImport(db, 'archive:1');
  assert.deepEqual(await db.getAll('names'), [{ id: '42', handle: 'ana' }]);
});

test('what was written about an account number is kept when its name is found', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event(), event({ person: '#43', id: 'follow:me:#43', type: 'follow', post: null })] });
  await editPerson(db, 'ana', { notes: 'likes rye bread', labels: ['peers'], snoozedUntil: NOON });
  await editPerson(db, '#43', { notes: 'met in Lisbon', labels: ['friends', 'peers'], stage: 'mutual', snoozedUntil: NOON + DAY, noReminders: true, name: 'Ana' });
  await giveName(db, '43', 'ana');
  const { follows, name, notes, labels, stage, snoozedUntil, noReminders } = (await db.get('people', 'ana')) ?? newPerson('');
  assert.deepEqual({ follows, name, notes, labels, stage, snoozedUntil, noReminders }, {
    follows: 1, name: 'Ana', notes: 'likes rye bread\nmet in Lisbon', labels: ['peers', 'friends'], stage: 'mutual', snoozedUntil: NOON + DAY, noReminders: true,
  });
  assert.equal(await db.get('people', '#43'), undefined);
});

test('notes about an account number without events move to its name, and what the named one has wins', async () => {
  const db = await emptyLedger();
  await editPerson(db, '#43', { notes: 'met in Lisbon', stage: 'noticed' });
  await editPerson(db, 'ana', { notes: 'met in Lisbon', stage: 'close' });
  await giveName(db, '43', 'ana');
  assert.deepEqual((await db.getAll('people')).map(({ handle, notes, stage }) => [handle, notes, stage]), [['ana', 'met in Lisbon', 'close']]);
});

test('a label goes from the list and from everybody, or from nobody', async () => {
  const db = await emptyLedger();
  await db.put('labels', { name: 'friends', ideal: 14, longest: null });
  for (const handle of ['ana', 'bo']) await editPerson(db, handle, { labels: ['friends', 'peers'] });
  const before = await dump(db);
  await onFullDisk('people', () => deleteLabel(db, 'friends'));
  assert.equal(await dump(db), before);
  await deleteLabel(db, 'friends');
  assert.deepEqual((await db.getAll('people')).map(({ labels }) => labels), [['peers'], ['peers']]);
  assert.equal(await db.count('labels'), 0);
});

test('a person deleted leaves nothing behind, and nobody else is touched', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event({ person: 'bo', post: '8' })] });
  const before = await dump(db);
  await record(db, { events: [event()], moments: [{ id: '4', person: 'ana', moment: 'win', at: NOON }], names: [{ id: '42', handle: 'ana' }] });
  await editPerson(db, 'ana', { notes: 'met in Lisbon', labels: ['friends'] });
  await deletePerson(db, 'ana');
  assert.equal(await dump(db), before);
});

test('what is older than one keeps goes, notes stay', async () => {
  const db = await emptyLedger();
  await record(db, { events: [event({ at: NOON - 40 * DAY }), event({ post: '1002' }), event({ person: 'bo', post: '3', at: NOON - 50 * DAY })] });
  await editPerson(db, 'bo', { notes: 'kept' });
  assert.equal(await forgetOlder(db, 30, NOON), 2);
  assert.equal((await db.get('people', 'ana'))?.gave, 1);
  assert.equal((await db.get('people', 'bo'))?.notes, 'kept');
  assert.equal(await forgetOlder(db, null, NOON), 0);
});
