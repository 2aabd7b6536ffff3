/** The heap as a file: whatever memory was stored comes back to the bit, and a single wrong bit is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HeapFile, packHeap } from '../../extension/engine/heap_file';

const PAGE = 4096;
const HEADER = 32;

/** A snapshot of some pages, of which some hold a few bytes. */
const anySnapshot = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.tuple(fc.nat(12 * PAGE - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 8 }))
  .map(([pages, bytes]) => {
    const snapshot = new Uint8Array(HEADER + pages * PAGE);
    new Uint32Array(snapshot.buffer, 0, 2).set([0x706e7300, HEADER]);
    for (const [at, byte] of bytes) if (at < pages * PAGE) snapshot[HEADER + at] = byte;
    return snapshot;
  });

function fileOf(bytes: Uint8Array) {
  return {
    getSize: () => bytes.length,
    read: (into: Uint8Array, { at }: { at: number }) => {
      into.set(bytes.subarray(at, at + into.length));
      return Math.min(into.length, bytes.length - at);
    },
    close: () => undefined,
  };
}

test('memory comes back to the bit, also where the engine has written already', () => {
  fc.assert(
    fc.property(anySnapshot, fc.array(fc.nat(12 * PAGE - 1), { maxLength: 6 }), (snapshot, dirty) => {
      const { packed, ...described } = packHeap(snapshot);
      const heap = new HeapFile(fileOf(packed), { ...described, heapSize: packed.length });
      assert.equal(heap.problem(), null);
      const memory = new Uint8Array(snapshot.length - HEADER + PAGE); // The engine's may be larger.
      for (const at of dirty) if (at < memory.length) memory[at] = 7;
      heap.restoreInto(memory);
      assert.deepEqual(memory.subarray(0, snapshot.length - HEADER), snapshot.subarray(HEADER));
      assert.ok(memory.subarray(snapshot.length - HEADER).every(byte => byte === 0));
      assert.deepEqual(heap.description(), snapshot.subarray(0, HEADER));
    }),
  );
});

test('pages of zeros take no room', () => {
  const snapshot = new Uint8Array(HEADER + 1_000 * PAGE);
  new Uint32Array(snapshot.buffer, 0, 2).set([0, HEADER]);
  snapshot[HEADER + 500 * PAGE] = 1;
  assert.equal(packHeap(snapshot).packed.length, HEADER + PAGE);
});

test('one wrong bit, a short file and a description that cannot be right are refused', () => {
  fc.assert(
    fc.property(anySnapshot, fc.nat(), (snapshot, place) => {
      const { packed, ...described } = packHeap(snapshot);
      const meta = { ...described, heapSize: packed.length };
      const flipped = packed.slice();
      flipped[place % packed.length] = (flipped[place % packed.length] ?? 0) ^ 1;
      const heap = new HeapFile(fileOf(flipped), meta);
      heap.problem();
      assert.throws(() => heap.restoreInto(new Uint8Array(snapshot.length - HEADER)), /checksum/);
      assert.match(String(new HeapFile(fileOf(packed.subarray(1)), meta).problem()), /another size/);
      if (described.runs.length > 0) {
        const beyond = { ...meta, runs: described.runs.map(([offset, length]): [number, number] => [offset + snapshot.length * PAGE, length]) };
        assert.match(String(new HeapFile(fileOf(packed), beyond).problem()), /cannot be right/);
      }
    }),
  );
});
