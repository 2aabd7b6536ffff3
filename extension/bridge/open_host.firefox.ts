/** Firefox: the event page owns the engine itself. It may sleep after 30 s; a restore on waking takes half a second. */
import { EngineHost } from '../engine/host';
import { openWorker } from '../engine/open_worker';
import { serve } from './serve';

const host = new EngineHost(openWorker);

serve(host, () => undefined, () => undefined);

/** Starts Python; the port is served by this very page. */
export function ensureHost(): Promise<void> {
  host.wake();
  return Promise.resolve();
}
