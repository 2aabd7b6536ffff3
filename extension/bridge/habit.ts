/**
 * Whether Acquaint is in daily use: then Python is started together with the browser, so that the first page of X need
 * not wait for it. It closes itself again when no page of X comes; whoever seldom opens X pays nothing.
 */
const KEY = 'used-at';
const HOUR = 3_600_000; // ms
const LATELY = 48 * HOUR;

/** A page of X is open; `isPrivate` leaves no trace. */
export async function noteUse(isPrivate: boolean, now = Date.now()): Promise<void> {
  if (isPrivate || now - (await lastUse()) < HOUR) return;
  await chrome.storage.local.set({ [KEY]: now });
}

export async function usedLately(now = Date.now()): Promise<boolean> {
  return Math.abs(now - (await lastUse())) < LATELY;
}

async function lastUse(): Promise<number> {
  const stored: unknown = (await chrome.storage.local.get(KEY))[KEY];
  return typeof stored === 'number' ? stored : 0;
}
