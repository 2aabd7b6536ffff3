/** Runs an import: file by file, in batches that are written whole together with how far it has come. */
import { canHaveHappened, type LedgerEvent, type OwnPost } from '../ledger/events';
import { undoImport } from '../ledger/correct';
import { openLedger } from '../ledger/open';
import { inOneGo, mendPosts, writeBatch, type Writing } from '../ledger/record';
import type { ImportRecord, LedgerDb } from '../ledger/schema';
import { countGroup, takeChat, takeConversation, takeFollow, takeLike, takeNote, takeTweet, type Reading, type Taken } from './convert';
import { Items } from './items';
import { LongPosts } from './long_posts';
import type { Kind, Plan } from './plan';
import { damaged, type ArchiveFile } from './sources';

/** Events and posts written at once: a person met often is then written a few times, not a hundred. */
const BATCH = 40_000;
const MOST_PROBLEMS = 100;

export interface Progress {
  file: string;
  /** Bytes read and to read. */
  done: number;
  total: number;
  items: number;
}

export interface Control {
  signal: AbortSignal;
  /** Resolves at once, or when a pause is over. */
  go(): Promise<void>;
  progress(now: Progress): void;
  /** Events and posts written at once, where not the usual number. */
  batch?: number;
}

/** Imports what the plan names; aborting the signal takes everything of this import back. Resolves with its record. */
export async function runImport(plan: Plan, control: Control, now: number): Promise<ImportRecord | 'cancelled'> {
  const db = await openLedger(plan.own);
  const record = await recordOf(db, plan, now);
  const run = new Run(db, plan, record, control, now);
  try {
    await run.all();
    return await run.finish();
  } catch (error) {
    await run.settled();
    if (!control.signal.aborted) throw error; // Stays “running”: it can be gone on with, or taken back.
    await undoImport(db, record.id);
    return 'cancelled';
  }
}

/** An import that was broken off, if there is one. */
export async function unfinished(db: LedgerDb): Promise<ImportRecord | null> {
  return (await db.getAll('imports')).find(({ state }) => state === 'running') ?? null;
}

async function recordOf(db: LedgerDb, plan: Plan, now: number): Promise<ImportRecord> {
  const name = `archive:${plan.accountId ?? plan.own}:${plan.generated}`;
  const same = (await db.getAll('imports')).filter(({ id }) => id.startsWith(name));
  const open = same.find(({ state }) => state === 'running');
  if (open) return open;
  const record: ImportRecord = { id: `${name}:${same.length + 1}`, state: 'running', startedAt: now, done: {}, summary: {}, problems: [] };
  await db.put('imports', record);
  return record;
}

class Run {
  private readonly reading: Reading;
  private readonly events: LedgerEvent[] = [];
  private readonly posts: OwnPost[] = [];
  /** Account numbers whose handle is written already. */
  private readonly named = new Set<string>();
  private readonly long = new LongPosts();
  private readonly mended: OwnPost[] = [];
  /** Whom one replied to; one’s own posts are from `from` to `to` (epoch ms). All are met again when an import goes on. */
  private readonly answered = new Set<string>();
  private readonly when = { from: Number.POSITIVE_INFINITY, to: 0 };
  private items = 0;
  private added = 0;
  private writing: Promise<void> = Promise.resolve();
  private bytes = 0;

  constructor(
    private readonly db: LedgerDb,
    private readonly plan: Plan,
    private readonly record: ImportRecord,
    private readonly control: Control,
    now: number,
  ) {
    this.added = record.summary['added'] ?? 0;
    const generated = canHaveHappened(plan.generated, now) ? plan.generated : now;
    this.reading = { own: plan.own, accountId: plan.accountId, generated, now, via: record.id, names: new Map(), authors: new Map() };
  }

  async all(): Promise<void> {
    for (const { id, handle } of await this.db.getAll('names')) {
      this.reading.names.set(id, handle);
      this.named.add(id);
    }
    for (const { file, kind } of this.plan.files) {
      const before = this.bytes;
      await this.readFile(file, kind).catch((error: unknown) => {
        this.control.signal.throwIfAborted();
        if (isStorage(error)) throw error;
        this.problem(damaged(file, this.bytes - before, error));
      });
      await this.flush(file.path);
      await this.writing;
      this.control.signal.throwIfAborted();
      this.bytes = before + file.size;
    }
  }

  /** Resolves once nothing is being written any more. */
  settled(): Promise<void> {
    return this.writing.catch(() => undefined);
  }

  /** Marks it done; one that brought nothing new leaves no trace. */
  async finish(): Promise<ImportRecord> {
    const seen = { answered: this.answered.size, ...(this.when.to > 0 ? this.when : {}) };
    const done: ImportRecord = { ...this.record, state: 'done', done: {}, summary: { ...this.record.summary, added: this.added, ...seen } };
    if (this.added === 0) await undoImport(this.db, this.record.id); // Names it may have brought after all.
    else await this.db.put('imports', done);
    return done;
  }

  private async readFile(file: ArchiveFile, kind: Kind): Promise<void> {
    const items = new Items();
    const skip = this.record.done[file.path] ?? 0;
    let seen = 0;
    const take = async (found: ReturnType<Items['push']>): Promise<void> => {
      for (const item of found) {
        seen++;
        if (seen <= skip) {
          if ('value' in item) this.take(kind, item.value, true); // Names and authors are learned again; nothing is written twice.
        } else if ('broken' in item) this.problem(`${file.path}: item ${seen} at byte ${item.at.toLocaleString('en')} could not be read (${item.broken}).`);
        else if (kind === 'notes') this.note(item.value);
        else this.take(kind, item.value, false);
        this.record.done[file.path] = Math.max(seen, skip);
        if (this.events.length + this.posts.length >= (this.control.batch ?? BATCH)) await this.flush(file.path);
      }
    };
    const reader = file.stream().getReader();
    try {
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
        this.bytes += chunk.value.length;
        await take(items.push(chunk.value));
        this.report(file.path);
        await this.control.go();
        this.control.signal.throwIfAborted();
      }
      await take(items.end());
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }

  private take(kind: Kind, item: unknown, again: boolean): void {
    const { events, posts, counted } = this.convert(kind, item);
    for (const post of posts) this.long.add(post);
    this.see(events, posts);
    if (again) return;
    this.items++;
    if (kind === 'group_messages') this.count('group_messages', countGroup(item));
    else this.count(counted, kind === 'messages' || kind === 'chat' ? events.length : 1);
    this.events.push(...events);
    this.posts.push(...posts);
  }

  private see(events: readonly LedgerEvent[], posts: readonly OwnPost[]): void {
    for (const { type, by, person } of events) if (type === 'reply' && by === 'me') this.answered.add(person);
    for (const { at } of posts) {
      this.when.from = Math.min(this.when.from, at);
      this.when.to = Math.max(this.when.to, at);
    }
  }

  private convert(kind: Kind, item: unknown): Taken {
    switch (kind) {
      case 'tweets':
        return takeTweet(item, this.reading);
      case 'likes':
        return takeLike(item, this.reading);
      case 'followers':
        return takeFollow(item, this.reading, 'them');
      case 'following':
        return takeFollow(item, this.reading, 'me');
      case 'messages':
        return takeConversation(item, this.reading);
      case 'chat':
        return takeChat(item, this.reading);
      default:
        return { events: [], posts: [], counted: 'skipped' };
    }
  }

  /** The posts file has long posts cut short: their whole text takes the place of the beginning. */
  private note(item: unknown): void {
    const note = takeNote(item);
    if (!note) return;
    const mended = this.long.mended(note);
    if (mended) this.mended.push(mended);
    this.count('notes', 1);
  }

  /** Hands what was taken to the disk; reading goes on meanwhile, one batch ahead at most. */
  private async flush(file: string): Promise<void> {
    await this.writing;
    const names = [...this.reading.names].filter(([id]) => !this.named.has(id)).map(([id, handle]) => ({ id, handle, via: this.record.id }));
    for (const { id } of names) this.named.add(id);
    const taken = { events: this.events.splice(0), posts: this.posts.splice(0), names };
    const mended = this.mended.splice(0);
    const soFar = structuredClone(this.record);
    const write = async (transaction: Writing): Promise<void> => {
      const written = await writeBatch(transaction, taken);
      await mendPosts(transaction, mended);
      soFar.summary['added'] = this.added + written.events + written.posts;
      await transaction.objectStore('imports').put(soFar);
    };
    // Not flushed to the disk each time: what a power cut takes away is taken from the record of how far it came as well.
    this.writing = inOneGo(this.db, write, 'relaxed').then(() => {
      this.added = soFar.summary['added'] ?? 0;
      this.report(file);
    });
    this.writing.catch(() => undefined); // Whoever flushes next, or finishes, hears of it.
  }

  private report(file: string): void {
    this.control.progress({ file, done: Math.min(this.bytes, this.plan.bytes), total: this.plan.bytes, items: this.items });
  }

  private count(what: string, by: number): void {
    this.record.summary[what] = (this.record.summary[what] ?? 0) + by;
  }

  private problem(sentence: string): void {
    if (this.record.problems.length < MOST_PROBLEMS && !this.record.problems.includes(sentence)) this.record.problems.push(sentence);
  }
}

/** A full disk is no fault of the file: the import stops there and can be gone on with. */
function isStorage(error: unknown): boolean {
  return error instanceof DOMException && ['QuotaExceededError', 'AbortError', 'InvalidStateError', 'UnknownError'].includes(error.name);
}
