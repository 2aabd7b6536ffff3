/** The engine's snapshot on the user's device (OPFS), and every reason not to trust it. */
import { checksum, HeapFile, packHeap, type Run } from './heap_file';
import { LIBRARY, TABLE_BASE } from './side_module';

const HEAP = 'heap.bin';
const SIDE = 'library.wasm';
const META = 'snapshot.json';

/** What must be the same when the snapshot is restored as when it was made. */
export interface Origin {
  build: string;
  browser: string;
  library: string;
  tableBase: number;
}

/** Written last: without it there is no snapshot. */
export interface Meta extends Origin {
  heapSize: number;
  heapSum: number;
  /** Bytes of Pyodide's own description at the head of the heap file, and of the memory it describes. */
  headerSize: number;
  memorySize: number;
  runs: Run[];
  sideSize: number;
  sideSum: number;
  handles: number[];
  /** Questions and the exact answers the core gave when the snapshot was made. */
  known: [question: string, answer: string][];
}

/** The library is a promise: reading and checking it goes on while the engine's own code is compiled. */
export interface Snapshot {
  meta: Meta;
  heap: HeapFile;
  side: Promise<Uint8Array<ArrayBuffer>>;
}

/** This build in this browser. */
export async function origin(build: string): Promise<Origin> {
  return { build, browser: await browserVersion(), library: LIBRARY, tableBase: TABLE_BASE };
}

/** The stored snapshot, or the reason it cannot be used by this build. Each look-up asks the browser's process: all at once. */
export async function readSnapshot(build: string): Promise<Snapshot | string> {
  const [folder, now] = await Promise.all([navigator.storage.getDirectory(), origin(build)]);
  const library = openSync(folder, SIDE);
  const [text, access] = await Promise.all([readFile(folder, META), openSync(folder, HEAP)]);
  const meta = text && parseMeta(text);
  const heap = meta && access && new HeapFile(access, meta);
  const wrong = reasonAgainst(now, text, meta, access) ?? heap?.problem() ?? null;
  if (wrong !== null || !meta || !heap) {
    access?.close();
    (await library)?.close();
    return wrong ?? '';
  }
  const side = library.then(opened => readChecked(opened, meta));
  side.catch(() => undefined); // Whoever boots awaits it.
  return { meta, heap, side };
}

function reasonAgainst(now: Origin, text: Uint8Array | null, meta: Meta | null, access: SyncAccessHandle | null): string | null {
  if (!text) return 'none stored yet';
  if (!meta) return 'its description cannot be read';
  const other = (['build', 'browser', 'library', 'tableBase'] as const).find(key => meta[key] !== now[key]);
  if (other) return `made for another ${other}`;
  return access ? null : `${HEAP} is missing or in use`;
}

/** Stores a snapshot; the description goes first and comes back last, so that a torn write is no snapshot. */
export async function writeSnapshot(
  made: Omit<Meta, 'heapSize' | 'heapSum' | 'headerSize' | 'memorySize' | 'runs' | 'sideSize' | 'sideSum'>,
  heap: Uint8Array<ArrayBuffer>,
  side: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await forgetSnapshot();
  const folder = await navigator.storage.getDirectory();
  const { packed, ...described } = packHeap(heap);
  const meta: Meta = {
    ...made,
    ...described,
    heapSize: packed.length,
    sideSize: side.length,
    sideSum: checksum(side),
  };
  try {
    await writeFile(folder, HEAP, packed);
    await writeFile(folder, SIDE, side);
    await writeFile(folder, META, new TextEncoder().encode(JSON.stringify(meta)));
  } catch (error) {
    await forgetSnapshot(); // A full disk must not keep 40 MB of no use.
    throw error;
  }
}

/** Removes whatever is stored. */
export async function forgetSnapshot(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  for (const name of [META, HEAP, SIDE]) {
    await folder.removeEntry(name).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  }
}

function parseMeta(bytes: Uint8Array): Meta | null {
  try {
    const meta = JSON.parse(new TextDecoder().decode(bytes)) as Meta;
    return Array.isArray(meta.handles) && Array.isArray(meta.known) && Array.isArray(meta.runs) ? meta : null;
  } catch {
    return null;
  }
}

/** Workers may read OPFS through a plain file handle: some 20 ms for 40 MB, where a Blob takes 300. */
export interface SyncAccessHandle {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  close(): void;
}

async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return readAll(await openSync(folder, name));
}

function readAll(access: SyncAccessHandle | null): Uint8Array<ArrayBuffer> | null {
  if (!access) return null;
  try {
    const bytes = new Uint8Array(access.getSize());
    return access.read(bytes, { at: 0 }) === bytes.length ? bytes : null;
  } catch {
    return null;
  } finally {
    access.close();
  }
}

/** Missing and unreadable are the same here: boot without it. */
async function openSync(folder: FileSystemDirectoryHandle, name: string): Promise<SyncAccessHandle | null> {
  try {
    const file = (await folder.getFileHandle(name)) as FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccessHandle> };
    return await file.createSyncAccessHandle();
  } catch {
    return null;
  }
}

function readChecked(access: SyncAccessHandle | null, { sideSize, sideSum }: Meta): Uint8Array<ArrayBuffer> {
  const bytes = readAll(access);
  if (bytes?.length !== sideSize) throw new Error(`${SIDE} is missing or has another size`);
  if (checksum(bytes) !== sideSum) throw new Error(`the checksum of ${SIDE} differs`);
  return bytes;
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, data: Uint8Array<ArrayBuffer>): Promise<void> {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    await writable.write(data);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

async function browserVersion(): Promise<string> {
  const data = (navigator as { userAgentData?: { getHighEntropyValues(keys: string[]): Promise<unknown> } }).userAgentData;
  if (!data) return navigator.userAgent;
  return JSON.stringify(await data.getHighEntropyValues(['fullVersionList', 'architecture', 'bitness']));
}
