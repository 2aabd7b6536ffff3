/** Starts the worker that owns Python, and has Pyodide's WebAssembly (9 MB) compiled while that worker comes up. */
import type { ToWorker } from './messages';

let compiled: Promise<WebAssembly.Module> | null = null;

/** A worker that will be sent the compiled runtime; one compilation serves every worker of this page. */
export function openWorker(): Worker {
  const worker = new Worker('/engine/start.js', { type: 'module', name: 'acquaint-python' });
  const runtime = (compiled ??= WebAssembly.compileStreaming(fetch('/python/pyodide.asm.wasm')));
  const send = (message: ToWorker): void => worker.postMessage(message);
  runtime.then(
    module => send({ kind: 'runtime', module }),
    (error: unknown) => {
      compiled = null; // The next worker tries afresh.
      send({ kind: 'runtime', problem: String(error) });
    },
  );
  return worker;
}
