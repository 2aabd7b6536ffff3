/** What the worker and its host say to each other. */
import type { BootReport } from './boot';

export type ToWorker =
  | { kind: 'boot'; plainBecause: string | null }
  | { kind: 'handle'; id: number; body: string }
  | { kind: 'runtime'; module: WebAssembly.Module }
  | { kind: 'runtime'; problem: string };

export type FromWorker =
  | { kind: 'booted'; report: BootReport }
  | { kind: 'report'; report: BootReport }
  | { kind: 'boot_failed'; step: string; message: string }
  | { kind: 'reply'; id: number; body: string; ms: number }
  | { kind: 'broken'; id: number; message: string };
