/** The parts of Pyodide 314 and Emscripten that the snapshot needs and that their own types leave out. */

export interface SharedLibrary {
  name: string;
  refcount: number;
  global: boolean;
  exports: unknown;
}

export interface EmscriptenModule {
  wasmTable: WebAssembly.Table;
  HEAP8: Int8Array;
  HEAP32: Int32Array;
  LDSO: { loadedLibsByHandle: Record<string, SharedLibrary> };
  API: { restoreSnapshot(snapshot: Uint8Array): unknown };
  __PyRuntime: number;
  __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: number;
  addRunDependency(id: string): void;
  removeRunDependency(id: string): void;
  newDSO(name: string, handle: number | undefined, symbols: string): SharedLibrary;
  loadWebAssemblyModule(module: WebAssembly.Module, flags: object, name: string, scope: object): unknown;
  growMemory(bytes: number): void;
}

export interface EmscriptenSettings {
  preRun: ((module: EmscriptenModule) => void | Promise<void>)[];
}

export interface Pyodide {
  _module: EmscriptenModule;
  FS: { mkdirTree(path: string): void; writeFile(path: string, data: Uint8Array): void };
  globals: { get(name: string): (text: string) => string };
  unpackArchive(data: ArrayBuffer, format: string, options: { extractDir: string }): void;
  runPython(code: string): unknown;
  makeMemorySnapshot(): Uint8Array<ArrayBuffer>;
}

