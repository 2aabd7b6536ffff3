/** The number on the button: people one wanted to stay in touch with and has not heard from for a while. */
import { dueIn, type Due } from '../ledger/keep_in_touch';
import { accountInUse, openLedger } from '../ledger/open';

const AGAIN_AFTER = 10 * 60_000; // ms
let last = 0;
let drawing: Promise<void> = Promise.resolve();

export async function dueNow(now = Date.now()): Promise<Due[]> {
  const own = await accountInUse();
  return own ? dueIn(await openLedger(own), now) : [];
}

/** Draws the number anew; asked often, it looks every ten minutes. */
export function refreshBadge(force: boolean): Promise<void> {
  if (!force && Date.now() - last < AGAIN_AFTER) return drawing;
  last = Date.now();
  drawing = drawing.catch(() => undefined).then(draw); // One after the other: the newest has the last word.
  return drawing;
}

async function draw(): Promise<void> {
  const due = await dueNow();
  await chrome.action.setBadgeBackgroundColor({ color: '#0f6ab4' });
  await chrome.action.setBadgeText({ text: due.length === 0 ? '' : String(due.length) });
}
