/** The events of an account added up for pictures: by month and by day, in one pass that never holds them all. */
import { eventsOf, everyEvent } from '../ledger/read';
import type { LedgerEvent, Moment } from '../ledger/events';
import type { LedgerDb } from '../ledger/schema';
import { isGiven } from '../ledger/tally';

export interface Month {
  /** First day of the month, UTC. */
  month: Date;
  gave: number;
  got: number;
}

export interface History {
  months: Month[];
  /** Day (ISO) to the number of things one did that day. */
  days: Map<string, number>;
}

/** Everything of the account, or of one person; messages and follows are neither giving nor taking (ledger/tally.ts). */
export async function historyOf(db: LedgerDb, person: string | null): Promise<History> {
  const months = new Map<string, Month>();
  const days = new Map<string, number>();
  const add = ({ at, by, type }: LedgerEvent): void => {
    if (!isGiven(type)) return;
    const day = new Date(at).toISOString().slice(0, 10);
    const key = day.slice(0, 7);
    const month = months.get(key) ?? { month: new Date(`${key}-01T00:00:00Z`), gave: 0, got: 0 };
    months.set(key, month);
    if (by === 'me') month.gave++;
    else month.got++;
    if (by === 'me') days.set(day, (days.get(day) ?? 0) + 1);
  };
  for await (const event of person === null ? everyEvent(db) : await eventsOf(db, person)) add(event);
  return { months: filled([...months.values()].sort((a, b) => +a.month - +b.month)), days };
}

/** Months without anything are part of the picture. */
function filled(months: Month[]): Month[] {
  const all: Month[] = [];
  for (const month of months) {
    for (let next = all.at(-1); next && after(next.month) < month.month; next = all.at(-1)) all.push({ month: after(next.month), gave: 0, got: 0 });
    all.push(month);
  }
  return all;
}

const after = (month: Date): Date => new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));

/** Ticks for counts that stand above and below a line: whole numbers where the usual five would be halves. */
export function wholeTicks(above: number, below: number): number[] | number {
  if (above + below > 5) return 5;
  return Array.from({ length: above + below + 1 }, (_, n) => n - below);
}

/** Months from the first to the last, but no fewer than six: one month alone would be a block as wide as the page. */
export function spanOf(months: readonly Month[]): Date[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  if (!first || !last) return [];
  const half = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - 5, 1));
  return [first < half ? first : half, after(last)];
}

/** Marked posts one did nothing about, newest first. */
export async function missedMoments(db: LedgerDb): Promise<Moment[]> {
  const moments = await db.getAll('moments');
  const missed: Moment[] = [];
  for (const moment of moments) {
    const events = await eventsOf(db, moment.person);
    if (!events.some(event => event.by === 'me' && (event.about === moment.id || event.post === moment.id))) missed.push(moment);
  }
  return missed.sort((a, b) => b.at - a.at);
}
