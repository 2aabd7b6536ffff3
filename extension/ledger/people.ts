/** One person: what the events add up to (the core's word, kept until something changes) and what one wrote about them. */
import type { RelationshipReply, RelationshipRequest } from '../generated/messages';
import { matches } from './events';
import { countEvents, eventsOf } from './read';
import { newPerson, type LedgerDb, type Person, type Stage } from './schema';

/** Asks the core to fold; the bridge's `ask` in pages, the engine itself in its host. */
export type Fold = (request: RelationshipRequest) => Promise<RelationshipReply>;

/** Strength ages by the day: an older fold is made again. */
const FRESH = 12 * 3_600_000; // ms
export const STAGES: readonly Stage[] = ['stranger', 'noticed', 'acquainted', 'mutual', 'close'];
/** Events from which on somebody never met is taken for a stranger. */
const ENOUGH = 50;
const LONGEST_NOTE = 20_000;
const LABEL = /^\P{Cc}{1,40}$/u;

/** The relationship with one person; null when nothing is remembered about them and memory is too young to call them a stranger. */
export async function relationshipOf(db: LedgerDb, own: string, handle: string, now: number, fold: Fold): Promise<RelationshipReply | null> {
  const person = await db.get('people', handle);
  if (!person) return (await knowsEnough(db)) ? fold(await foldRequest(db, own, newPerson(handle), now)) : null;
  if (person.folded && isFresh(person, now)) return person.folded.reply;
  const [folded] = await foldSome(db, own, [person], now, fold);
  return folded?.folded?.reply ?? null;
}

/** Folds these people anew and keeps the folds; returns them as they are now. */
export async function foldSome(db: LedgerDb, own: string, people: readonly Person[], now: number, fold: Fold): Promise<Person[]> {
  const replies = await Promise.all(people.map(async person => fold(await foldRequest(db, own, person, now))));
  const folded = people.map((person, n) => ({ ...person, folded: { reply: replies[n] as RelationshipReply, at: now } }));
  await keep(db, people, folded);
  return folded;
}

/** Whether the kept fold still holds. */
export function isFresh({ folded }: Person, now: number): boolean {
  return folded !== null && now >= folded.at && now - folded.at < FRESH;
}

/** An empty memory says nothing about anyone: they may have talked for years before it began. */
async function knowsEnough(db: LedgerDb): Promise<boolean> {
  const imports = await db.getAll('imports');
  return imports.some(({ state }) => state === 'done') || (await countEvents(db)) >= ENOUGH;
}

export async function foldRequest(db: LedgerDb, own: string, person: Person, now: number): Promise<RelationshipRequest> {
  const events = await eventsOf(db, person.handle);
  return {
    kind: 'relationship',
    me: own,
    person: person.handle,
    now: new Date(now).toISOString(),
    stage_override: person.stage,
    events: events.map(({ id, by, type, at }) => ({
      id,
      type,
      at: new Date(at).toISOString(),
      from: by === 'me' ? own : person.handle,
      to: by === 'me' ? person.handle : own,
    })),
  };
}

/** Keeps folds, except of people who changed while theirs was made. */
async function keep(db: LedgerDb, before: readonly Person[], folded: readonly Person[]): Promise<void> {
  const transaction = db.transaction('people', 'readwrite', { durability: 'relaxed' }); // They can be made again.
  const keepOne = async (was: Person, { folded: fresh }: Person): Promise<void> => {
    const now = await transaction.store.get(was.handle);
    const same = now && now.stage === was.stage && now.last === was.last && now.gave === was.gave && now.got === was.got && now.messages === was.messages && now.follows === was.follows;
    if (same) await transaction.store.put({ ...now, folded: fresh });
  };
  await Promise.all([...before.map((was, n) => keepOne(was, folded[n] ?? was)), transaction.done]);
}

/** The person as shown in a list: name and handle, or the number of an account whose handle is not known. */
export function shownName({ handle, name }: Pick<Person, 'handle' | 'name'>): string {
  if (handle.startsWith('#')) return `account ${handle.slice(1)}`;
  return name ? `${name} @${handle}` : `@${handle}`;
}

/** What a person may change about another by hand. */
export type Edit = Partial<Pick<Person, 'name' | 'notes' | 'labels' | 'stage' | 'snoozedUntil' | 'noReminders'>>;

/** Writes what one thinks of somebody; a stage by hand is folded in at once. */
export async function editPerson(db: LedgerDb, handle: string, edit: Edit): Promise<Person> {
  const transaction = db.transaction('people', 'readwrite');
  const person = (await transaction.store.get(handle)) ?? newPerson(handle);
  const next = { ...person, ...sound(edit) };
  if (next.stage !== person.stage) next.folded = null;
  await transaction.store.put(next);
  await transaction.done;
  return next;
}

/** What one wrote about somebody known by handle and by number, as one: nothing of either is thrown away. */
export function joined(named: Person, numbered: Person): Person {
  return {
    ...named,
    name: named.name ?? numbered.name,
    notes: [...new Set([named.notes, numbered.notes])].filter(Boolean).join('\n').slice(0, LONGEST_NOTE),
    labels: [...new Set([...named.labels, ...numbered.labels])],
    stage: named.stage ?? numbered.stage,
    snoozedUntil: Math.max(named.snoozedUntil, numbered.snoozedUntil),
    noReminders: named.noReminders || numbered.noReminders,
  };
}

function sound(edit: Edit): Edit {
  const checked: Edit = { ...edit };
  if (edit.notes !== undefined) checked.notes = edit.notes.slice(0, LONGEST_NOTE);
  if (edit.labels !== undefined) checked.labels = [...new Set(edit.labels.filter(label => matches(label, LABEL)))];
  if (edit.stage !== undefined && edit.stage !== null && !STAGES.includes(edit.stage)) delete checked.stage;
  return checked;
}
