/** The worker that owns Python: boots once, then answers one request at a time. */
import { boot, BootError, type Engine } from './boot';
import type { FromWorker, ToWorker } from './messages';
import { messageOf } from '../message_of';

let engine: Engine | null = null;

const post = (message: FromWorker): void => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'runtime') return; // start.ts takes it.
  if (data.kind === 'boot') {
    try {
      engine = await boot(data.plainBecause);
      post({ kind: 'booted', report: engine.report });
      await engine.stored;
      post({ kind: 'report', report: engine.report });
    } catch (error) {
      const step = error instanceof BootError ? error.step : 'start';
      post({ kind: 'boot_failed', step, message: messageOf(error) });
    }
    return;
  }
  try {
    if (!engine) throw new Error('asked before Python was ready');
    const start = performance.now();
    const body = engine.handle(data.body);
    post({ kind: 'reply', id: data.id, body, ms: performance.now() - start });
  } catch (error) {
    // handle() never raises; what arrives here is the engine itself breaking (out of memory, a trap).
    post({ kind: 'broken', id: data.id, message: messageOf(error) });
  }
};
