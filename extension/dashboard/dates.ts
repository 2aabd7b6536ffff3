/** Dates as the pages of the extension show them: in the form the browser’s language has for numbers. */

const DAY = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

/** The day of a moment (epoch ms), where the person is; empty for none. */
export const day = (at: number): string => (at === 0 ? '' : new Date(at).toLocaleDateString(undefined, DAY));

/** The same with the time of the day. */
export const minute = (at: number): string => new Date(at).toLocaleString(undefined, { ...DAY, hour: 'numeric', minute: '2-digit' });

/** A day as the ledger counts them (`2026-11-25`, UTC), or a month (`2026-11`), in the same form. */
export function shownDate(iso: string): string {
  const { day: _, ...month } = DAY;
  return new Date(iso).toLocaleDateString(undefined, { ...(iso.length > 7 ? DAY : month), timeZone: 'UTC' });
}
