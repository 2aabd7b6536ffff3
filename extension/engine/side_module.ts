/**
 * pydantic_core's WebAssembly, loaded before the runtime starts, so that a memory snapshot can hold it.
 *
 * Pyodide would load it late, from Python's `import`, at addresses no snapshot could promise. Loading it in a
 * `preRun` hook, at a table index reserved beforehand, makes every address the same in every engine; the
 * measurements are in CONTRIBUTING.md, "The snapshot".
 */
import type { EmscriptenModule, EmscriptenSettings } from './pyodide_internals';
import type { Snapshot } from './snapshot_store';

/** The path under which Python will ask for the library; Emscripten knows loaded libraries by it. */
export const LIBRARY = '/lib/python3.14/site-packages/pydantic_core/_pydantic_core.cpython-314-wasm32-emscripten.so';

/** Function-table index where the library starts. Engines differ by a slot or two below 14,200; all fit under this. */
export const TABLE_BASE = 16384;

export interface Preload {
  /** The compiled library. */
  library: Promise<WebAssembly.Module>;
  /** The snapshot whose memory takes the place of the engine's. */
  stored?: Promise<Snapshot>;
  /** Told what was reached, for the times in the diagnostics. */
  mark?(name: string): void;
}

type CreateModule = (settings: EmscriptenSettings) => Promise<EmscriptenModule>;

/** Wraps Emscripten's module factory so that the library is in place before `main`; race `failed` against the boot. */
export function withLibrary(create: CreateModule, preload: Preload): { create: CreateModule; failed: Promise<never> } {
  let fail: (error: unknown) => void;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined); // Whoever boots races it; nobody else needs to hear of it.
  return {
    failed,
    create: settings => {
      settings.preRun.push(async module => {
        module.addRunDependency('acquaint-library');
        preload.mark?.('engine made');
        try {
          addLibrary(module, await preload.library, await preload.stored, preload.mark);
          preload.mark?.('library in place');
          module.removeRunDependency('acquaint-library');
        } catch (error) {
          fail(error); // Emscripten would wait for the dependency for ever.
        }
      });
      return create(settings);
    },
  };
}

function addLibrary(module: EmscriptenModule, library: WebAssembly.Module, stored: Snapshot | undefined, mark: Preload['mark']): void {
  reserveTable(module.wasmTable);
  if (stored) restoreFrom(module, stored, mark);
  const shared = module.newDSO(LIBRARY, undefined, 'loading');
  shared.refcount = Infinity;
  shared.global = false;
  shared.exports = module.loadWebAssemblyModule(library, {}, LIBRARY, {});
  if (!stored) return;
  for (const handle of stored.meta.handles) module.LDSO.loadedLibsByHandle[handle] = shared;
  if (module.HEAP8.length < stored.meta.memorySize) module.growMemory(stored.meta.memorySize);
}

/** The `dlopen` handles under which Python holds the library now. */
export function libraryHandles(module: EmscriptenModule): number[] {
  return Object.entries(module.LDSO.loadedLibsByHandle)
    .filter(([, shared]) => shared.name === LIBRARY)
    .map(([handle]) => Number(handle));
}

function reserveTable(table: WebAssembly.Table): void {
  if (table.length > TABLE_BASE) {
    throw new Error(`the engine's function table is ${table.length} long, more than the ${TABLE_BASE} reserved`);
  }
  if (table.length < TABLE_BASE) table.grow(TABLE_BASE - table.length);
}

/**
 * Puts the stored memory in place of the one Pyodide's start made.
 *
 * CPython keeps the table index of its call trampoline in the heap, so a snapshot carries the one of the engine
 * that made it (0 where the engine has none). Put this engine's own back after the copy.
 */
function restoreFrom(module: EmscriptenModule, { heap }: Snapshot, mark: Preload['mark']): void {
  const restore = module.API.restoreSnapshot;
  const slot = (): number => {
    const offset = module.HEAP32[module.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >>> 2] ?? 0;
    return (module.__PyRuntime + offset) >>> 2;
  };
  const own = module.HEAP32[slot()] ?? 0;
  module.API.restoreSnapshot = () => {
    const result = restore(heap.description()); // Checks that the engine is the one that made it.
    const { buffer, byteOffset, length } = module.HEAP8;
    mark?.('memory begun');
    heap.restoreInto(new Uint8Array(buffer as ArrayBuffer, byteOffset, length));
    mark?.('memory read and checked');
    module.HEAP32[slot()] = own;
    return result;
  };
}
