/** A ledger as a file and back: docs/ledger.md says what is in it. Written out and read in again it is the same to the letter. */
import { canHaveHappened, isDays, isTime, matches, personOf, readEvent, readMoment, readOwnPost, type LedgerEvent, type Moment, type Name, type OwnPost } from './events';
import { LEDGER_FORMAT, SETTINGS_FORMAT, VERSION, versionProblem } from './formats';
import { inOneGo, writeBatch } from './record';
import { newPerson, STORES, type ImportRecord, type Label, type Ledger, type LedgerDb, type Person } from './schema';
import { STAGES } from './people';

interface Content {
  events: LedgerEvent[];
  people: Person[];
  posts: OwnPost[];
  moments: Moment[];
  names: Name[];
  labels: Label[];
  imports: ImportRecord[];
  meta: Ledger['meta']['value'][];
}
export type LedgerFile = Content & { format: typeof LEDGER_FORMAT; version: typeof VERSION; own: string; savedAt: string };

/** Everything of one account, in a fixed order; folds are left out, for they are made again from the events. */
export async function exportLedger(db: LedgerDb, own: string, now: number): Promise<LedgerFile> {
  const transaction = db.transaction([...STORES]);
  const [events, people, posts, moments, names, labels, imports, meta] = await Promise.all([
    transaction.objectStore('events').getAll(),
    transaction.objectStore('people').getAll(),
    transaction.objectStore('posts').getAll(),
    transaction.objectStore('moments').getAll(),
    transaction.objectStore('names').getAll(),
    transaction.objectStore('labels').getAll(),
    transaction.objectStore('imports').getAll(),
    transaction.objectStore('meta').getAll(),
  ]);
  return {
    format: LEDGER_FORMAT, version: VERSION, own, savedAt: new Date(now).toISOString(),
    events: events.flatMap(passed => passed.events), people: people.map(person => ({ ...person, folded: null })), posts: posts.flatMap(month => month.posts), moments, names, labels, imports, meta,
  };
}

/** What a file holds once every item in it was checked, or what is wrong with it in one sentence. */
export function readLedgerFile(text: string, now = Date.now()): LedgerFile | string {
  let file: Partial<Record<keyof LedgerFile, unknown>>;
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return 'This is no JSON file. Choose one that “Save everything” made.';
  }
  if (file?.format === SETTINGS_FORMAT) return 'These are saved settings, not a memory. Open them on the settings page, under “Settings as a file”.';
  if (typeof file !== 'object' || file === null || file.format !== LEDGER_FORMAT) return 'This is not a file of Acquaint’s ledger. Choose one that “Save everything” made; X’s own archive is opened under “Your archive”.';
  if (file.version !== VERSION) return versionProblem(file.version);
  const own = typeof file.own === 'string' ? personOf(file.own) : null;
  if (!own) return 'The file does not say whose ledger it is.';
  const content: Partial<Record<keyof Content, unknown[]>> = {};
  for (const store of STORES) {
    const items = file[store] ?? [];
    if (!Array.isArray(items)) return `“${store}” in this file is not a list, so nothing was changed.`;
    const read = items.map(item => (typeof item === 'object' && item !== null && mayBePast(item, now) ? READERS[store](item) : null));
    const broken = read.indexOf(null);
    if (broken >= 0) return `Item ${broken + 1} of “${store}” in this file is not what it should be, so nothing was changed.`;
    content[store] = read;
  }
  return { ...(content as Content), format: LEDGER_FORMAT, version: VERSION, own, savedAt: typeof file.savedAt === 'string' ? file.savedAt : '' };
}

/** An event, post or moment says when it was; nothing else has an `at`. */
const mayBePast = (item: object, now: number): boolean => !('at' in item) || (isTime(item.at) && canHaveHappened(item.at, now));

/** Adds what is missing and leaves what is there; all of it or nothing. Returns how many items were new. */
export async function importLedger(db: LedgerDb, file: LedgerFile): Promise<number> {
  return inOneGo(db, async transaction => {
    let added = 0;
    const empty = (await transaction.objectStore('events').count()) + (await transaction.objectStore('posts').count()) === 0;
    for (const store of ['people', 'moments', 'names', 'labels', 'imports', 'meta'] as const) {
      const target = transaction.objectStore(store);
      const there = new Set(await target.getAllKeys());
      const isNew = (key: string): boolean => !there.has(key) && (empty || key !== 'retentionDays'); // How long another ledger is kept would erase this one.
      const fresh = file[store].filter(item => isNew((item as unknown as Record<string, string>)[target.keyPath as string] ?? ''));
      await Promise.all(fresh.map(item => target.put(item as never)));
      added += fresh.length;
    }
    const { events, posts } = await writeBatch(transaction, { events: file.events, posts: file.posts });
    return added + events + posts;
  });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.length <= 1_000 && value.every(item => isText(item, 2_000));
const isDaysOrNull = (value: unknown): boolean => value === null || isDays(value);
const isCounts = (value: unknown): value is Record<string, number> => typeof value === 'object' && value !== null && Object.values(value).every(isCount);
const orNull = <T>(sound: boolean, value: T): T | null => (sound ? value : null);

const isValue = (value: unknown): boolean => value === null || typeof value === 'number' || isTexts(value);
const META = new Map<unknown, (value: unknown) => boolean>([['retentionDays', isDaysOrNull], ['usedAt', isTime], ['declared', isTexts], ['topics', isTexts]]);

const READERS: { [Store in keyof Content]: (item: unknown) => unknown } = {
  events: readEvent,
  posts: readOwnPost,
  moments: readMoment,
  people: item => {
    const person = { ...newPerson(''), ...(item as Person), folded: null };
    const { handle, name, gave, got, messages, follows, first, last, notes, labels, stage, snoozedUntil, noReminders } = person;
    const sound = isText(handle, 21) && personOf(handle) === handle && (name === null || isText(name, 200)) && [gave, got, messages, follows].every(isCount) && [first, last, snoozedUntil].every(isTime);
    return orNull(sound && isText(notes, 20_000) && isTexts(labels) && (stage === null || STAGES.includes(stage)) && typeof noReminders === 'boolean', person);
  },
  names: item => {
    const { id, handle, via } = item as Name;
    const sound = matches(id, /^\d{1,20}$/) && matches(handle, /^[a-z0-9_]{1,20}$/) && (via === undefined || isText(via, 90));
    return orNull<Name>(sound, via === undefined ? { id, handle } : { id, handle, via });
  },
  labels: item => {
    const { name, ideal, longest } = item as Label;
    return orNull(isText(name, 40) && isDaysOrNull(ideal) && isDaysOrNull(longest), { name, ideal, longest });
  },
  imports: item => {
    const { id, state, startedAt, done, summary, problems } = item as ImportRecord;
    const sound = isText(id, 90) && (state === 'running' || state === 'done') && isTime(startedAt) && isCounts(done) && isCounts(summary) && isTexts(problems);
    return orNull(sound, { id, state, startedAt, done, summary, problems });
  },
  meta: item => {
    const { key, value } = item as { key: unknown; value: unknown };
    return orNull(isText(key, 40) && (META.get(key) ?? isValue)(value), { key, value });
  },
};

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (typeof value === 'number') return String(value);
    const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

const iso = (at: number): string => (at === 0 ? '' : new Date(at).toISOString());

export function peopleCsv(people: readonly Person[]): string {
  const header = ['handle', 'name', 'stage', 'strength', 'gave', 'got', 'messages', 'first', 'last', 'labels', 'notes'];
  return csv(header, people.map(p => [p.handle, p.name, p.stage ?? p.folded?.reply.stage ?? '', p.folded?.reply.strength ?? '', p.gave, p.got, p.messages, iso(p.first), iso(p.last), p.labels.join('; '), p.notes]));
}

export function eventsCsv(events: readonly LedgerEvent[]): string {
  return csv(['at', 'person', 'by', 'type', 'post', 'about'], events.map(e => [iso(e.at), e.person, e.by, e.type, e.post, e.about]));
}
