/** Where one stands with everybody: folds that are missing or old are made in the background, most recent people first. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../bridge/client';
import { isFresh, relationshipOf } from '../ledger/people';
import type { LedgerDb, Person } from '../ledger/schema';

const AT_ONCE = 6;
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
      const next = async (): Promise<void> => {
        for (let person = queue.shift(); person && !gone.signal.aborted; person = queue.shift()) {
          const reply = await relationshipOf(db, own, person.handle, now, request => ask(request, { signal: gone.signal }));
          if (reply) known.set(person.handle, { ...person, folded: { reply, at: now } });
          if (performance.now() - shown > SHOWN_EVERY) {
            shown = performance.now();
            setLeft(queue.length);
            show();
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, next));
      if (gone.signal.aborted) return;
      setLeft(0);
      show();
    };
    work().catch((error: unknown) => gone.signal.aborted || setProblem(error instanceof Error ? error.message : String(error)));
    return () => gone.abort();
  }, [db, own, now, turn]);
  return people && { people, left, problem, reload: () => setTurn(n => n + 1) };
}
