/** What crosses the port between a tab (or an extension page) and the engine's host. */
import type { HostReport } from '../engine/host';
import type { LedgerAnswer, LedgerAsk } from '../ledger/service';

/** Name of the port; a port of another name is not ours. */
export const PORT = 'acquaint-engine';

/** Longest request taken over a port, in UTF-16 units: Chrome refuses messages of 64 MiB, and quotes double what is in one. */
export const MAX_BODY = 30_000_000;

export type ToHost = { id: number; body: string } | { id: number; cancel: true } | { id: number; report: true } | { id: number; ledger: LedgerAsk };

export type FromHost = { id: number; body: string } | { id: number; failure: string } | { id: number; report: HostReport } | { id: number; ledger: LedgerAnswer };

/** Asks the background to see to it that somebody listens on the port. */
export interface Wake {
  acquaint: 'wake';
}

/** Tells the background that reminders changed, so that the number on the button is drawn anew. */
export interface BadgeChanged {
  acquaint: 'badge';
}
