/** The person's own data: how much there is, how long it is kept, out as files, back in, and gone for good. */
import { useEffect, useState } from 'preact/hooks';
import { forgetOlder } from '../ledger/correct';
import { accounts, deleteAccount, openLedger } from '../ledger/open';
import { isDays } from '../ledger/events';
import { countEvents, everyEvent, ownPosts } from '../ledger/read';
import type { LedgerDb } from '../ledger/schema';
import { eventsCsv, exportLedger, importLedger, peopleCsv, readLedgerFile } from '../ledger/transfer';
import { attempt } from './attempt';
import { counted, listed } from './counted';
import type { Say } from './said';
import { saveFile } from './save_file';

interface Props {
  db: LedgerDb;
  own: string;
  now: number;
  /** Draws everything of an account anew. */
  changed(own: string): void;
  say: Say;
}

/** Bytes left of what the browser allows below which a person should know of it. */
const SCARCE = 500e6;
const KEEP: readonly (readonly [days: number | null, name: string])[] = [[null, 'everything'], [365 * 5, 'five years'], [365 * 2, 'two years'], [365, 'one year'], [90, 'three months']];

export function Data({ db, own, now, changed, say }: Props) {
  const wrong = (text: string): void => say(text, true);
  const save = (what: string, type: 'json' | 'csv', text: Promise<string>): void => {
    const name = `acquaint-${own}-${what}-${new Date(now).toISOString().slice(0, 10)}.${type}`;
    const saved = text.then(whole => (saveFile(name, whole, type === 'json' ? 'application/json' : 'text/csv'), say(`Saved as ${name}; your browser puts it with its downloads.`)));
    attempt('The file could not be made', saved, wrong);
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">Your data</h2>
      <Meter db={db} />
      <Keep db={db} now={now} said={count => (say(count === 0 ? 'Nothing was older than that.' : `Forgotten: ${counted(count, 'older event')}.`), changed(own))} wrong={wrong} />
      <h3>Take it along</h3>
      <div class="row">
        <button type="button" onClick={() => save('ledger', 'json', exportLedger(db, own, Date.now()).then(content => `${JSON.stringify(content, null, 1)}\n`))}>
          Save everything (JSON)
        </button>
        <button type="button" onClick={() => save('people', 'csv', db.getAll('people').then(peopleCsv))}>
          Save people (CSV)
        </button>
        <button type="button" onClick={() => save('events', 'csv', Array.fromAsync(everyEvent(db)).then(eventsCsv))}>
          Save events (CSV)
        </button>
        <OpenSaved own={own} say={say} opened={changed} />
      </div>
      <p class="muted">
        Settings have a file of their own, on the <a href="/options/options.html">settings page</a>.
      </p>
      <Delete own={own} changed={changed} say={say} />
    </section>
  );
}

/** Brings a saved ledger back, into the account it is of; what is there stays. `own` is the account shown, or empty. */
export function OpenSaved({ own, say, opened }: { own: string; say: Say; opened(own: string): void }) {
  const open = async (input: HTMLInputElement): Promise<void> => {
    const chosen = input.files?.[0];
    input.value = '';
    if (!chosen) return;
    const read = readLedgerFile(await chosen.text());
    if (typeof read === 'string') return say(read, true);
    if (own && read.own !== own && !confirm(`This file is of @${read.own}; you are looking at @${own}. Bring it in for @${read.own}, and show that account? Nothing of @${own} changes.`)) return say('Nothing was brought in.');
    const added = await importLedger(await openLedger(read.own), read);
    say(added === 0 ? 'Everything in this file was here already.' : `Brought in for @${read.own}: ${counted(added, 'item')}; what was here stayed as it was.`);
    opened(read.own);
  };
  return (
    <label class="button">
      Open a saved file
      <input type="file" accept="application/json,.json" onChange={event => attempt('The file could not be brought in', open(event.currentTarget), sentence => say(sentence, true))} />
    </label>
  );
}

function Meter({ db }: { db: LedgerDb }) {
  const [text, setText] = useState('');
  useEffect(() => {
    const measure = async (): Promise<void> => {
      const [events, people, own, { usage = 0, quota = 0 }] = await Promise.all([countEvents(db), db.count('people'), ownPosts(db), navigator.storage.estimate()]);
      const mb = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString()} MB`;
      const replies = own.filter(({ isReply }) => isReply).length;
      const words = [replies > 0 && counted(replies, 'reply', 'replies'), own.length > replies && counted(own.length - replies, 'post')].filter(part => part !== false);
      const written = words.length > 0 ? `, and the text of ${listed(words)} of your own` : '';
      setText(`${counted(events, 'event')} with ${counted(people, 'person', 'people')}${written}. Acquaint takes ${mb(usage)} on this device, its engine included${quota - usage < SCARCE ? `; the browser has room for ${mb(Math.max(0, quota - usage))} more` : ''}.`);
    };
    attempt('How much there is could not be counted', measure(), setText);
  }, [db]);
  return <p>{text}</p>;
}

function Keep({ db, now, said, wrong }: { db: LedgerDb; now: number; said(count: number): void; wrong(sentence: string): void }) {
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    const read = db.get('meta', 'retentionDays').then(stored => setDays(isDays(stored?.value) ? stored.value : null));
    attempt('How long things are kept could not be read', read, wrong);
  }, [db]);
  const keep = async (value: string): Promise<void> => {
    const next = value === '' ? null : Number(value);
    const name = KEEP.find(([known]) => known === next)?.[1] ?? '';
    if (next !== null && !confirm(`Forget events and posts older than ${name}, now and from now on? Notes and labels stay.`)) return setDays(days);
    await db.put('meta', { key: 'retentionDays', value: next });
    setDays(next);
    said(await forgetOlder(db, next, now));
  };
  return (
    <label class="column">
      Keep
      <select value={days ?? ''} onChange={event => attempt('How long things are kept could not be changed', keep(event.currentTarget.value), wrong)}>
        {KEEP.map(([value, name]) => (
          <option key={name} value={value ?? ''}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Delete({ own, changed, say }: { own: string; changed(own: string): void; say: Say }) {
  const wrong = (sentence: string): void => say(sentence, true);
  const remove = async (which: readonly string[]): Promise<void> => {
    for (const account of which) await deleteAccount(account);
    say(`Everything of ${listed(which.map(account => `@${account}`))} was deleted.`);
    changed('');
  };
  const one = (): void => {
    if (confirm(`Delete everything Acquaint remembers for @${own}: people, events, posts, notes, labels and backups? Nothing changes on X. This cannot be undone.`)) attempt(`Not everything of @${own} could be deleted`, remove([own]), wrong);
  };
  const all = (): void => {
    if (confirm('Delete everything Acquaint remembers, for every account on this device? Settings stay. Nothing changes on X. This cannot be undone.')) attempt('Not everything could be deleted', accounts().then(remove), wrong);
  };
  return (
    <>
      <h3>Delete</h3>
      <div class="row">
        <button type="button" class="danger" onClick={one}>
          Delete everything of @{own}
        </button>
        <button type="button" class="danger" onClick={all}>
          Delete everything of every account
        </button>
      </div>
    </>
  );
}
