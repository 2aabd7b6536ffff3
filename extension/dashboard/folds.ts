/** Where one stands with everybody: folds that are missing or old are made in the background, most recent people first. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../bridge/client';
import { foldSome, isFresh } from '../ledger/people';
import type { LedgerDb, Person } from '../ledger/schema';
import { messageOf } from '../message_of';

const AT_ONCE = 60; // people, read and written together
const SHOWN_EVERY = 400; // ms

export interface Everybody {
  people: Person[];
  /** Folds still to be made. */
  left: number;
  problem: string | null;
  reload(): void;
}

export function useEverybody(db: LedgerDb, own: string, now: number): Everybody | null {
  const [people, setPeople] = useState<Person[] | null>(null);
  const [left, setLeft] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    const work = async (): Promise<void> => {
      const all = await db.getAll('people');
      const known = new Map(all.map(person => [person.handle, person]));
      const show = (): void => void (gone.signal.aborted || setPeople([...known.values()]));
      show();
      const queue = all.filter(person => !isFresh(person, now)).sort((a, b) => b.last - a.last);
      setLeft(queue.length);
      let shown = performance.now();
      while (queue.length > 0 && !gone.signal.aborted) {
        const some = await foldSome(db, own, queue.splice(0, AT_ONCE), now, request => ask(request, { signal: gone.signal }));
        for (const person of some) known.set(person.handle, person);
        if (performance.now() - shown < SHOWN_EVERY) continue;
        shown = performance.now();
        setLeft(queue.length);
        show();
      }
      if (gone.signal.aborted) return;
      setLeft(0);
      show();
    };
    work().catch((error: unknown) => gone.signal.aborted || setProblem(messageOf(error)));
    return () => gone.abort();
  }, [db, own, now, turn]);
  return people && { people, left, problem, reload: () => setTurn(n => n + 1) };
}
