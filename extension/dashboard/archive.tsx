/** Importing one's archive from X: choose it, see how far it is, pause, cancel, go on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromImporter, ToImporter } from '../archive/import_worker';
import { undoImport } from '../ledger/correct';
import type { ImportRecord, LedgerDb } from '../ledger/schema';
import { attempt } from './attempt';
import { minute } from './dates';
import { asksFirst, begun, besides, contents, next, type State } from './import_state';

/** `own` is the account shown, or empty; `done` shows the account an archive was of. */
export function Archive({ db, own, done }: { db: LedgerDb | null; own: string; done(own: string): void }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const [imports, setImports] = useState<ImportRecord[]>([]);
  const worker = useRef<Worker | null>(null);
  const wrong = (text: string): void => setState({ is: 'said', text, wrong: true, record: null });
  const list = (): void => {
    if (db) attempt('Earlier imports could not be read', db.getAll('imports').then(setImports), wrong);
  };
  useEffect(list, [db, state.is]);
  const stop = (): void => worker.current?.terminate();
  useEffect(() => stop, []);
  const tell = (message: ToImporter): void => worker.current?.postMessage(message);
  const start = (files: File[]): void => {
    if (files.length === 0 || state.is === 'running') return;
    stop();
    worker.current = new Worker('/archive/import_worker.js', { type: 'module', name: 'acquaint-import' });
    worker.current.onmessage = ({ data }: MessageEvent<FromImporter>) => {
      setState(before => next(before, data, own));
      if (data.kind === 'planned' && !asksFirst(data.own, own)) tell({ kind: 'agree' });
      if (data.kind === 'done') done(data.own);
    };
    worker.current.onerror = event => wrong(`The import stopped (${event.message || 'its worker was ended'}). Choose the same archive again to go on.`);
    setState(begun(performance.now()));
    tell({ kind: 'start', files });
  };
  const choose = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    input.value = '';
    start(files);
  };
  const agree = (yes: boolean): void => {
    if (yes) tell({ kind: 'agree' });
    else stop();
    setState(yes ? begun(performance.now()) : { is: 'said', text: 'Nothing was imported.', wrong: false, record: null });
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
      {state.is === 'asking' && <Asking theirs={state.theirs} own={own} agree={agree} />}
      {state.is === 'running' && <Running state={state} tell={tell} setState={setState} />}
      {state.is === 'said' && <Said state={state} />}
      {broken && state.is !== 'running' && db && (
        <div class="notice">
          <p>An import of {minute(broken.startedAt)} did not finish. Choose the same archive again to go on where it stopped, or take back what it brought.</p>
          <button type="button" onClick={() => attempt('The import could not be taken back', undoImport(db, broken.id).then(() => (list(), done(''))), wrong)}>
            Take it back
          </button>
        </div>
      )}
    </section>
  );
}

function Asking({ theirs, own, agree }: { theirs: string; own: string; agree(yes: boolean): void }) {
  return (
    <div class="notice" role="group" aria-label="Whose archive">
      <p role="status">
        This is the archive of @{theirs}; you are looking at @{own}. Import it for them? @{theirs} gets a memory of their own, which this page then shows; nothing of @{own} changes.
      </p>
      <div class="row">
        <button type="button" onClick={() => agree(true)}>
          Import for @{theirs}
        </button>
        <button type="button" onClick={() => agree(false)}>
          Do not import
        </button>
      </div>
    </div>
  );
}

function Running({ state, tell, setState }: { state: Extract<State, { is: 'running' }>; tell(message: ToImporter): void; setState(state: State): void }) {
  const { now, since, from, paused, cancelling } = state;
  const seconds = (performance.now() - since) / 1_000;
  const rate = now ? (now.done - from) / Math.max(seconds, 0.001) : 0;
  const left = now && rate > 0 ? Math.ceil((now.total - now.done) / rate) : null;
  const pause = (): void => {
    tell({ kind: paused ? 'go' : 'pause' });
    setState({ ...state, paused: !paused, since: performance.now(), from: now?.done ?? 0 });
  };
  const cancel = (): void => {
    tell({ kind: 'cancel' });
    setState({ ...state, cancelling: true });
  };
  if (cancelling) {
    return (
      <div class="importing">
        <progress aria-label="Taking the import back" />
        <p role="status">Taking back what was read. This may take as long as reading it did; leave this page open.</p>
      </div>
    );
  }
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
        <button type="button" onClick={cancel}>
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
        <>
          <p>
            {contents(record)} {record.summary['added'] ? <a href="#people">See the people in it</a> : null}
          </p>
          <ul>
            {besides(record).map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
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
