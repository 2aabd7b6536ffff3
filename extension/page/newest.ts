/** Maps and sets remember in the order things came: what is bounded loses what came first. */

/** Drops the oldest until no more than `most` are left; `drop` where more than the entry goes. */
export function keepNewest<K>(kept: { readonly size: number; keys(): Iterable<K>; delete(key: K): boolean }, most: number, drop: (key: K) => void = key => kept.delete(key)): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    drop(oldest);
  }
}
