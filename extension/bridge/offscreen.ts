/** The offscreen document: owns the engine and answers ports; closes itself when no tab has needed it for a while. */
import { EngineHost } from '../engine/host';
import { openWorker } from '../engine/open_worker';
import { serve } from './serve';

const IDLE = 5 * 60_000; // Python holds some 150 MB; nobody on X for five minutes gets them back.

const host = new EngineHost(openWorker);
let idle = setTimeout(() => window.close(), IDLE);

host.wake();
serve(
  host,
  () => clearTimeout(idle),
  () => {
    idle = setTimeout(() => window.close(), IDLE);
  },
);
