/**
 * The first thing that runs in the worker: opens the stored snapshot and takes in the compiled runtime while everything
 * else, Pyodide's JavaScript above all, is still being read. What the host says meanwhile waits.
 */
import type { ToWorker } from './messages';
import { readSnapshot, type Snapshot } from './snapshot_store';

declare const BUILD_ID: string;
declare global {
  /** Pyodide's own WebAssembly, compiled by the page that opened this worker (open_worker.ts). */
  var compiledRuntime: Promise<WebAssembly.Module>;
  /** The stored snapshot or why there is none; undefined when a plain boot was asked for. */
  var openedSnapshot: Promise<Snapshot | string> | undefined;
}

const runtime = Promise.withResolvers<WebAssembly.Module>();
globalThis.compiledRuntime = runtime.promise;
runtime.promise.catch(() => undefined); // Whoever instantiates hears of it.

const early: MessageEvent<ToWorker>[] = [];
self.onmessage = (event: MessageEvent<ToWorker>) => {
  early.push(event);
  // A plain boot writes a new snapshot and must find the old one closed.
  if (event.data.kind === 'boot' && event.data.plainBecause === null) {
    globalThis.openedSnapshot = readSnapshot(BUILD_ID);
    globalThis.openedSnapshot.catch(() => undefined); // The boot awaits it.
  }
};
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind !== 'runtime') return;
  if ('module' in data) runtime.resolve(data.module);
  else runtime.reject(new Error(data.problem));
});

// Asked for by name here, Pyodide's own need not wait until the worker that imports them was read.
const [worker, ...others] = ['/engine/worker.js', '/python/pyodide.asm.mjs', '/python/pyodide.mjs'] as const;
for (const other of others) import(other).catch(() => undefined);
import(worker).then(
  () => {
    for (const event of early) self.dispatchEvent(new MessageEvent('message', { data: event.data }));
  },
  (error: unknown) => setTimeout(() => {
    throw error; // Outside of the promise, so that the host is told.
  }),
);
