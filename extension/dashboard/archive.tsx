/** Importing one's archive from X: choose it, see how far it is, pause, cancel, go on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../archive/import';
import type { FromImporter, ToImporter } from '../archive/import_worker';
import { undoImport } from '../ledger/correct';
import type { ImportRecord, LedgerDb } from '../ledger/schema';
import { attempt } from './attempt';

type State =
  | { is: 'idle' }
  | { is: 'running'; now: Progress | null; since: number; from: number; paused: boolean }
  | { is: 'said'; text: string; wrong: boolean; record: ImportRecord | null };

const COUNTED: Record<string, string> = {
  added: 'new events and posts in all',
  posts: 'posts of your own', replies: 'replies', reposts: 'reposts', notes: 'long posts', likes: 'likes', likes_unnamed: 'likes that do not say whose post it was (X leaves that out)',
  followers: 'followers', following: 'people you follow', messages: 'direct messages (when and with whom, not their text)', group_messages: 'messages in groups (counted only)', skipped: 'items without anything to remember',
};

export function Archive({ db, done }: { db: LedgerDb | null; done(own: string): void }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const [imports, setImports] = useState<ImportRecord[]>([]);
  const worker = useRef<Worker | null>(null);
  const wrong = (text: string): void => setState({ is: 'said', text, wrong: true, record: null });
  const list = (): void => {
    if (db) attempt('Earlier imports could not be read', db.getAll('imports').then(setImports), wrong);
  };
  useEffect(list, [db, state.is]);
  useEffect(() => () => worker.current?.terminate(), []);
  const tell = (message: ToImporter): void => worker.current?.postMessage(message);
  const start = (files: File[]): void => {
    if (files.length === 0 || state.is === 'running') return;
    worker.current?.terminate();
    worker.current = new Worker('/archive/import_worker.js', { type: 'module', name: 'acquaint-import' });
    worker.current.onmessage = ({ data }: MessageEvent<FromImporter>) => setState(before => next(before, data, done));
    worker.current.onerror = event => wrong(`The import stopped (${event.message || 'its worker was ended'}). Choose the same archive again to go on.`);
    setState({ is: 'running', now: null, since: performance.now(), from: 0, paused: false });
    tell({ kind: 'start', files });
  };
  const choose = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    input.value = '';
    start(files);
  };
  const broken = imports.find(({ state: how }) => how === 'running');
  return (
    <section aria-labelledby="archive">
      <h2 id="archive">Your archive from X</h2>
      <p class="muted">
        X gives you everything you ever posted as a zip: on X, “Settings”, “Your account”, “Download an archive of your data”. It is read on this device; the text of messages, deleted posts and media are
        not read at all.
      </p>
      {state.is !== 'running' && (
        <div class="row">
          <label class="button">
            Choose the zip
            <input type="file" accept=".zip,application/zip" onChange={event => choose(event.currentTarget)} />
          </label>
          <label class="button">
            Choose its “data” folder
            <input type="file" multiple {...{ webkitdirectory: true }} onChange={event => choose(event.currentTarget)} />
          </label>
        </div>
      )}
      {state.is === 'running' && <Running state={state} tell={tell} setState={setState} />}
      {state.is === 'said' && <Said state={state} />}
      {broken && state.is !== 'running' && db && (
        <div class="notice">
          <p>An import of {new Date(broken.startedAt).toLocaleString()} did not finish. Choose the same archive again to go on where it stopped, or take back what it brought.</p>
          <button type="button" onClick={() => attempt('The import could not be taken back', undoImport(db, broken.id).then(() => (list(), done(''))), wrong)}>
            Take it back
          </button>
        </div>
      )}
    </section>
  );
}

function next(before: State, data: FromImporter, done: (own: string) => void): State {
  switch (data.kind) {
    case 'planned':
      return before;
    case 'progress':
      return before.is === 'running' ? { ...before, now: data.now } : before;
    case 'cancelled':
      return { is: 'said', text: 'Cancelled. Nothing of it was kept.', wrong: false, record: null };
    case 'failed':
      return { is: 'said', text: data.message, wrong: true, record: null };
    case 'done':
      queueMicrotask(() => done(data.own));
      return { is: 'said', ...outcome(data.own, data.record), record: data.record };
  }
}

/** The first line on an import that came to its end. */
function outcome(own: string, { summary, problems }: ImportRecord): { text: string; wrong: boolean } {
  if (problems.length === 0) return { text: `The archive of @${own} is in.`, wrong: false };
  if (!summary['added']) return { text: `Nothing new came in from the archive of @${own}: part of it could not be read.`, wrong: true };
  return { text: `The archive of @${own} is in, but for what could not be read.`, wrong: false };
}

function Running({ state, tell, setState }: { state: Extract<State, { is: 'running' }>; tell(message: ToImporter): void; setState(state: State): void }) {
  const { now, since, from, paused } = state;
  const seconds = (performance.now() - since) / 1_000;
  const rate = now ? (now.done - from) / Math.max(seconds, 0.001) : 0;
  const left = now && rate > 0 ? Math.ceil((now.total - now.done) / rate) : null;
  const pause = (): void => {
    tell({ kind: paused ? 'go' : 'pause' });
    setState({ ...state, paused: !paused, since: performance.now(), from: now?.done ?? 0 });
  };
  return (
    <div class="importing">
      <progress max={now?.total ?? 1} value={now?.done ?? 0} aria-label="Import of the archive" />
      <p role="status">
        {now ? `${mb(now.done)} of ${mb(now.total)} MB, ${now.items.toLocaleString()} items, ${now.file}` : 'Opening …'}
        {paused ? '; paused' : left !== null && `; ${mb(rate)} MB a second, about ${left} s left`}
      </p>
      <div class="row">
        <button type="button" onClick={pause}>
          {paused ? 'Go on' : 'Pause'}
        </button>
        <button type="button" onClick={() => tell({ kind: 'cancel' })}>
          Cancel and keep nothing of it
        </button>
      </div>
    </div>
  );
}

function Said({ state: { text, wrong, record } }: { state: Extract<State, { is: 'said' }> }) {
  return (
    <div role="status">
      <p class={wrong ? 'error' : ''}>{text}</p>
      {record && (
        <ul>
          {Object.entries({ added: record.summary['added'] ?? 0, ...record.summary }).map(([what, count]) => (
            <li key={what}>
              {count.toLocaleString()} {COUNTED[what] ?? what}
            </li>
          ))}
        </ul>
      )}
      {record && record.problems.length > 0 && (
        <>
          <p>What could not be read:</p>
          <ul>
            {record.problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const mb = (bytes: number): string => (bytes / 1e6).toLocaleString(undefined, { maximumFractionDigits: 1 });
