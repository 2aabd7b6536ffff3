/** Every promise of a page ends here: what could not be done or read is said in a sentence. */
import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../message_of';

/** What happened, and what to do about it. */
export function sentenceOn(what: string, error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError' || name === 'AbortError') return `${what}: the disk may be full. Free some space and try again.`;
  if (name === 'InvalidStateError') return `${what}: another page closed the ledger. Reload this page and try again.`;
  return `${what}: ${messageOf(error).replace(/\.$/, '')}. Reload this page and try again.`;
}

/** Waits for what a person asked for; `say` hears why it failed. */
export function attempt(what: string, work: Promise<unknown>, say: (sentence: string) => void): void {
  work.catch((error: unknown) => say(sentenceOn(what, error)));
}

export interface Read<T> {
  /** Null until it is there. */
  found: T | null;
  /** Why it is not there, or empty. */
  problem: string;
}

/** Reads when the component is drawn first and whenever one of `inputs` changes; what was found stays until then. */
export function useRead<T>(what: string, read: () => Promise<T>, inputs: readonly unknown[]): Read<T> {
  const [state, setState] = useState<Read<T>>({ found: null, problem: '' });
  useEffect(() => {
    let here = true;
    const heard = read().then(found => here && setState({ found, problem: '' }));
    attempt(what, heard, problem => here && setState(({ found }) => ({ found, problem })));
    return () => void (here = false);
  }, inputs);
  return state;
}

/** Of several tries at one thing only the newest may speak: an older one that ends later is not heard. */
export function newestOnly<T>(heard: (result: T) => void): (work: Promise<T>) => Promise<void> {
  let newest: Promise<T> | null = null;
  return async work => {
    newest = work;
    const result = await work;
    if (work === newest) heard(result);
  };
}
