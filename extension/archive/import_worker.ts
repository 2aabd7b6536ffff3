/** The importer's worker: the page stays responsive, and is told how far it is. */
import type { ImportRecord } from '../ledger/schema';
import { runImport, type Progress } from './import';
import { planImport } from './plan';
import { openArchive } from './sources';
import { messageOf } from '../message_of';

/** `agree`: it is known whose archive it is, and it may be written. */
export type ToImporter = { kind: 'start'; files: File[] } | { kind: 'agree' } | { kind: 'pause' } | { kind: 'go' } | { kind: 'cancel' };
export type FromImporter =
  | { kind: 'planned'; own: string; bytes: number }
  | { kind: 'progress'; now: Progress }
  | { kind: 'done'; own: string; record: ImportRecord }
  | { kind: 'cancelled' }
  | { kind: 'failed'; message: string };

const EVERY = 100; // ms between two words about progress

const cancel = new AbortController();
const agreed = Promise.withResolvers<void>();
let going: Promise<void> = Promise.resolve();
let resume: () => void = () => undefined;

self.onmessage = ({ data }: MessageEvent<ToImporter>): void => {
  if (data.kind === 'start') void start(data.files);
  else if (data.kind === 'agree') agreed.resolve();
  else if (data.kind === 'pause') going = new Promise(resolve => (resume = resolve));
  else {
    if (data.kind === 'cancel') cancel.abort();
    resume();
  }
};

function tell(message: FromImporter): void {
  self.postMessage(message);
}

async function start(files: File[]): Promise<void> {
  let last = 0;
  const progress = (now: Progress): void => {
    if (performance.now() - last < EVERY) return;
    last = performance.now();
    tell({ kind: 'progress', now });
  };
  const opened = await openArchive(files).catch((error: unknown) => tell({ kind: 'failed', message: messageOf(error) }));
  if (!opened) return;
  try {
    const plan = await planImport(opened);
    if (typeof plan === 'string') return tell({ kind: 'failed', message: plan });
    tell({ kind: 'planned', own: plan.own, bytes: plan.bytes });
    await agreed.promise;
    const record = await runImport(plan, { signal: cancel.signal, go: () => going, progress }, Date.now());
    tell(record === 'cancelled' ? { kind: 'cancelled' } : { kind: 'done', own: plan.own, record });
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    const reason = full ? 'The disk is full.' : messageOf(error);
    tell({ kind: 'failed', message: `${reason} Nothing is lost: choose the same archive again to go on where it stopped.` });
  }
}
