/**
 * The heap of a snapshot as a file: Pyodide's description of it, then only the pages that hold anything. A fresh
 * WebAssembly memory is all zeros, so the others need neither be stored nor read nor touched; they are two fifths.
 */
import type { SyncAccessHandle } from './snapshot_store';

const PAGE = 4096; // bytes

/** Bytes of memory from `offset` on that follow each other in the file. */
export type Run = [offset: number, length: number];

export interface Packed {
  packed: Uint8Array<ArrayBuffer>;
  headerSize: number;
  memorySize: number;
  runs: Run[];
  heapSum: number;
}

/** What of a snapshot (as `makeMemorySnapshot` gives it) is worth storing. */
export function packHeap(snapshot: Uint8Array<ArrayBuffer>): Packed {
  const headerSize = new Uint32Array(snapshot.buffer, snapshot.byteOffset, 2)[1] ?? 0; // Pyodide puts it in its second word.
  const memory = snapshot.subarray(headerSize);
  const runs: Run[] = [];
  for (let at = 0; at < memory.length; at += PAGE) {
    const length = Math.min(PAGE, memory.length - at);
    if (isZero(memory, at, length)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === at) last[1] += length;
    else runs.push([at, length]);
  }
  const packed = new Uint8Array(headerSize + runs.reduce((sum, [, length]) => sum + length, 0));
  packed.set(snapshot.subarray(0, headerSize));
  let place = headerSize;
  let heapSum = checksum(packed.subarray(0, headerSize));
  for (const [offset, length] of runs) {
    packed.set(memory.subarray(offset, offset + length), place);
    heapSum = joined(heapSum, checksum(packed.subarray(place, place + length)));
    place += length;
  }
  return { packed, headerSize, memorySize: memory.length, runs, heapSum };
}

export class HeapFile {
  private header = new Uint8Array(0);

  constructor(
    private readonly access: SyncAccessHandle,
    private readonly meta: Pick<Packed, 'headerSize' | 'memorySize' | 'runs' | 'heapSum'> & { heapSize: number },
  ) {}

  /** Why the file cannot be what it should be, or null. */
  problem(): string | null {
    const { headerSize, memorySize, runs, heapSize } = this.meta;
    const described = runs.reduce((sum, [, length]) => sum + length, headerSize);
    if (this.access.getSize() !== heapSize || described !== heapSize) return 'the heap is missing or has another size';
    if (runs.some(([offset, length]) => offset < 0 || offset % PAGE !== 0 || offset + length > memorySize)) return 'the description of the heap cannot be right';
    this.header = new Uint8Array(headerSize);
    return this.access.read(this.header, { at: 0 }) === headerSize ? null : 'the heap cannot be read';
  }

  /** Pyodide's own description. */
  description(): Uint8Array {
    return this.header;
  }

  /** Reads the heap straight into the engine's memory; throws when it is not, to the bit, what was written. */
  restoreInto(memory: Uint8Array<ArrayBuffer>): void {
    const { headerSize, runs, heapSum } = this.meta;
    let sum = checksum(this.header);
    let place = headerSize;
    let end = 0;
    for (const [offset, length] of runs) {
      clear(memory, end, offset);
      const page = memory.subarray(offset, offset + length);
      if (this.access.read(page, { at: place }) !== length) throw new Error('the heap cannot be read');
      sum = joined(sum, checksum(page));
      place += length;
      end = offset + length;
    }
    clear(memory, end, memory.length);
    if (sum !== heapSum) throw new Error('the checksum of the heap differs');
  }

  close(): void {
    this.access.close();
  }
}

/** The engine's own start has written here and there; only what is not zero yet is touched. */
function clear(memory: Uint8Array<ArrayBuffer>, from: number, to: number): void {
  for (let at = from; at < to; at += PAGE) {
    const length = Math.min(PAGE, to - at);
    if (!isZero(memory, at, length)) memory.fill(0, at, at + length);
  }
}

function isZero(bytes: Uint8Array<ArrayBuffer>, at: number, length: number): boolean {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, length >>> 2);
  for (let n = 0; n < words.length; n++) if (words[n] !== 0) return false;
  return true;
}

const joined = (sum: number, next: number): number => (Math.imul(sum, 31) + next) >>> 0;

/** A sum that sees every bit of every word and its place; four lanes, because one would wait for itself: 25 ms for 40 MB. */
export function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const whole = words.length & ~3;
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let i = 0; i < whole; i += 4) {
    a = (Math.imul(a, 31) + words[i]!) | 0;
    b = (Math.imul(b, 37) + words[i + 1]!) | 0;
    c = (Math.imul(c, 41) + words[i + 2]!) | 0;
    d = (Math.imul(d, 43) + words[i + 3]!) | 0;
  }
  for (let i = whole * 4; i < bytes.length; i++) a = (Math.imul(a, 31) + bytes[i]!) | 0;
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7) ^ bytes.length) >>> 0;
}
