/** Boots Python in named, timed steps: restores the stored snapshot, or starts plainly and makes one. */
import { unzipSync } from 'fflate';
import createModule from 'pyodide-asm';
import { loadPyodide } from 'pyodide-runtime';
import type { Pyodide } from './pyodide_internals';
import { LIBRARY, libraryHandles, withLibrary, type Preload } from './side_module';
import { forgetSnapshot, origin, readSnapshot, writeSnapshot, type Snapshot } from './snapshot_store';
import { messageOf } from '../message_of';

declare const BUILD_ID: string;

const SITE = '/lib/python3.14/site-packages';
const HASH_SEED = { PYTHONHASHSEED: '0' }; // Sets and dicts in a snapshot keep the order they were built with.

export interface Step {
  name: string;
  ms: number;
}

export interface BootReport {
  mode: 'restored' | 'plain';
  /** Why the snapshot was not used, or null. */
  fallback: string | null;
  /** What became of the new snapshot; null when none was needed. */
  stored: string | null;
  steps: Step[];
  ms: number;
  heapMb: number;
}

export interface Engine {
  handle(request: string): string;
  report: BootReport;
  /** Settles when a snapshot that was worth making is stored or given up. */
  stored: Promise<void>;
}

/** A failed boot, with the step it failed in. */
export class BootError extends Error {
  constructor(
    readonly step: string,
    cause: unknown,
  ) {
    super(`${step}: ${messageOf(cause)}`);
  }
}

class Clock {
  readonly steps: Step[] = [];
  private readonly start = performance.now();
  private last = this.start;
  current = 'start';

  async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    this.current = name;
    const result = await work();
    const now = performance.now();
    this.steps.push({ name, ms: now - this.last });
    this.last = now;
    return result;
  }

  /** Something that ended while a step went on: its time counts from the start of that step. */
  mark(name: string): void {
    this.steps.push({ name: `${name} (meanwhile)`, ms: performance.now() - this.last });
  }

  total(): number {
    return performance.now() - this.start;
  }
}

/**
 * Boots. `plainBecause`: why not to try the stored snapshot (the host says so after a failed restore, in a fresh
 * worker), or null to try it.
 */
export async function boot(plainBecause: string | null): Promise<Engine> {
  const clock = new Clock();
  try {
    if (plainBecause !== null) return await plain(clock, plainBecause);
    const opened = (globalThis.openedSnapshot ?? readSnapshot(BUILD_ID)).catch((error: unknown) => String(error));
    const making = makeAround(opened, clock);
    const found = await clock.time('read snapshot', () => opened);
    return typeof found === 'string' ? await plain(clock, found) : await restore(found, making, clock);
  } catch (error) {
    throw new BootError(clock.current, error);
  }
}

/**
 * Begins to make an engine while the snapshot is still being opened: what Pyodide does before it takes half of the
 * restore. When there is none, this engine waits for one for ever and is forgotten, and a plain one is made.
 */
function makeAround(opened: Promise<Snapshot | string>, clock: Clock): Promise<Pyodide> {
  const stored = opened.then(found => (typeof found === 'string' ? new Promise<never>(() => undefined) : found));
  const library = stored.then(async ({ side }) => WebAssembly.compile(await side));
  library.then(() => clock.mark('library read and checked'), () => undefined);
  const preload: Preload = { library, stored, mark: name => clock.mark(name) };
  // For Pyodide any snapshot will do: ours takes its place once there is a memory to read it into (side_module.ts).
  const making = load(preload, { _loadSnapshot: new Uint8Array(1), stdLibURL: 'python/nothing.zip' }, [library]);
  making.catch(() => undefined); // Whoever restores hears of it.
  return making;
}

async function restore({ meta, heap }: Snapshot, making: Promise<Pyodide>, clock: Clock): Promise<Engine> {
  const python = await clock.time('restore', () => making);
  heap.close();
  python.runPython('import random; random.seed()'); // Or every start would repeat the same "random" numbers.
  const handle = python.globals.get('handle');
  await clock.time('known questions', () => {
    for (const [question, answer] of meta.known) {
      // A function table off by one answers wrongly without any error.
      if (handle(question) !== answer) throw new Error('a known question was answered differently');
    }
  });
  return { handle, report: report('restored', null, clock, python), stored: Promise.resolve() };
}

async function plain(clock: Clock, fallback: string): Promise<Engine> {
  const wheels = await clock.time('read wheels', readWheels);
  const side = findLibrary(wheels);
  const preload: Preload = { library: WebAssembly.compile(side) };
  const python = await clock.time('start Python', () => load(preload, { _makeSnapshot: true }, [preload.library]));
  await clock.time('unpack wheels', () => {
    for (const wheel of wheels) python.unpackArchive(wheel, 'whl', { extractDir: SITE });
  });
  await clock.time('add the core', () => addCore(python));
  await clock.time('import and warm up', () =>
    python.runPython('import importlib; importlib.invalidate_caches()\nfrom py_core import handle\nfrom py_core.warm_up import KNOWN, warm_up\nwarm_up()\nimport random, gc; gc.collect()'),
  );
  const handle = python.globals.get('handle');
  const engine: Engine = { handle, report: report('plain', fallback, clock, python), stored: Promise.resolve() };
  const known = JSON.parse(String(python.runPython('import json; json.dumps(KNOWN)'))) as string[];
  const answers = known.map((question): [string, string] => [question, handle(question)]);
  const heap = await clock.time('make snapshot', () => python.makeMemorySnapshot());
  const made = { ...(await origin(BUILD_ID)), handles: libraryHandles(python._module), known: answers };
  engine.stored = keep(engine.report, () => clock.time('store snapshot', () => writeSnapshot(made, heap, side)), clock);
  return engine;
}

async function keep(report: BootReport, write: () => Promise<void>, clock: Clock): Promise<void> {
  try {
    await write();
    report.stored = 'stored';
  } catch (error) {
    report.stored = `not stored: ${messageOf(error)}`;
    await forgetSnapshot().catch(() => undefined); // Nothing more can be done; the next start boots plainly.
  }
  report.steps = clock.steps;
  report.ms = clock.total();
}

/**
 * The worker began to compile Pyodide's own WebAssembly before anything else was loaded (start.ts). Pyodide asks for
 * nothing else through instantiateStreaming; the side library is ours.
 */
function useCompiled(): void {
  const compiled = globalThis.compiledRuntime;
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await compiled;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
}

/** Starts Pyodide; whatever fails first, in it or in what it waits for, fails the boot at once. */
async function load(preload: Preload, options: object, needs: Promise<unknown>[]): Promise<Pyodide> {
  useCompiled();
  const { create, failed } = withLibrary(createModule, preload);
  const indexURL = new URL('python/', self.location.origin).href;
  const python = loadPyodide({ indexURL, env: HASH_SEED, createPyodideModule: create, ...options } as object);
  await Promise.race([failed, Promise.all([python, ...needs])]);
  return python as Promise<unknown> as Promise<Pyodide>;
}

async function readWheels(): Promise<ArrayBuffer[]> {
  const lock = (await (await fetch('/python/pyodide-lock.json')).json()) as {
    packages: Record<string, { file_name: string; sha256: string }>;
  };
  return Promise.all(
    Object.values(lock.packages).map(async ({ file_name: name, sha256 }) => {
      const integrity = `sha256-${btoa(String.fromCharCode(...(sha256.match(/../g) ?? []).map(byte => parseInt(byte, 16))))}`;
      return (await fetch(`/python/${name}`, { integrity })).arrayBuffer();
    }),
  );
}

function findLibrary(wheels: ArrayBuffer[]): Uint8Array<ArrayBuffer> {
  const inside = LIBRARY.slice(SITE.length + 1);
  for (const wheel of wheels) {
    const found = unzipSync(new Uint8Array(wheel), { filter: file => file.name === inside })[inside];
    if (found) return found as Uint8Array<ArrayBuffer>;
  }
  throw new Error(`no wheel holds ${inside}`);
}

async function addCore(python: Pyodide): Promise<void> {
  const names = (await (await fetch('/py_core/files.json')).json()) as string[];
  const files = await Promise.all(names.map(async name => new Uint8Array(await (await fetch(`/py_core/${name}`)).arrayBuffer())));
  names.forEach((name, index) => {
    const path = `${SITE}/py_core/${name}`;
    python.FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    python.FS.writeFile(path, files[index] ?? new Uint8Array());
  });
}

function report(mode: BootReport['mode'], fallback: string | null, clock: Clock, python: Pyodide): BootReport {
  return { mode, fallback, stored: null, steps: clock.steps, ms: clock.total(), heapMb: Math.round(python._module.HEAP8.length / 2 ** 20) };
}
