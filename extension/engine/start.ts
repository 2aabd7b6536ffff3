/**
 * The first thing that runs in the worker: has Pyodide's WebAssembly (9 MB) compiled while everything else, Pyodide's
 * JavaScript above all, is still being read. What the host says meanwhile waits.
 */
declare global {
  var compiledRuntime: Promise<WebAssembly.Module>;
}

const early: MessageEvent[] = [];
self.onmessage = event => void early.push(event);
globalThis.compiledRuntime = WebAssembly.compileStreaming(fetch('/python/pyodide.asm.wasm'));
globalThis.compiledRuntime.catch(() => undefined); // Whoever instantiates hears of it.

const worker = '/engine/worker.js';
import(worker).then(
  () => {
    for (const event of early) self.dispatchEvent(new MessageEvent('message', { data: event.data }));
  },
  (error: unknown) => setTimeout(() => {
    throw error; // Outside of the promise, so that the host is told.
  }),
);

export {};
