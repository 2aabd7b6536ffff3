/** Ticks of an axis of time: as many as there is room for, at months or quarters, each of which says its year where it must. */

const STEPS = [1, 2, 3, 6, 12, 24, 48, 120]; // months
const ROOM = 44; // px a label takes

/** Months from `first` to `last`, both included, as many as a chart of this width has room for; `least` months apart. */
export function timeTicks(first: Date, last: Date, width: number, least = 1): Date[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  const at = (step: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n).filter(month => month % step === 0);
  const most = Math.max(2, Math.floor(width / ROOM));
  const step = STEPS.find(months => months >= least && at(months).length <= most) ?? 120;
  const found = at(step);
  return (found.length > 0 ? found : [from]).map(month => new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
}

/** What a tick says: the month or quarter, and the year below the first of all and the first of a year. */
export function tickSays(ticks: readonly Date[], named: (date: Date) => string): (date: Date, n: number) => string {
  const yearly = ticks.every(date => date.getUTCMonth() === 0);
  return (date, n) => {
    const year = String(date.getUTCFullYear());
    if (yearly && ticks.length > 1) return year;
    return n === 0 || date.getUTCFullYear() !== ticks[n - 1]?.getUTCFullYear() ? `${named(date)}\n${year}` : named(date);
  };
}

export const monthName = (date: Date): string => date.toLocaleDateString('en', { month: 'short', timeZone: 'UTC' });
export const quarterName = (date: Date): string => `Q${Math.floor(date.getUTCMonth() / 3) + 1}`;

const numberOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
