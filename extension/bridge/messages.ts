/** What crosses the port between a tab (or an extension page) and the engine's host. */
import type { HostReport } from '../engine/host';

/** Name of the port; a port of another name is not ours. */
export const PORT = 'acquaint-engine';

export type ToHost = { id: number; body: string } | { id: number; cancel: true } | { id: number; report: true };

export type FromHost = { id: number; body: string } | { id: number; failure: string } | { id: number; report: HostReport };

/** Asks the background to see to it that somebody listens on the port. */
export interface Wake {
  acquaint: 'wake';
}
