/** The number on the button: people one wanted to stay in touch with and has not heard from for a while. */
import { dueIn, type Due } from '../ledger/keep_in_touch';
import { accounts, openLedger } from '../ledger/open';
import { lastOwnProfile } from '../page/own_profile';

const AGAIN_AFTER = 10 * 60_000; // ms
let last = 0;
let drawing: Promise<void> = Promise.resolve();

/** The account last used here: whose own profile was read last, or the only one there is. */
export async function currentAccount(): Promise<string | null> {
  const known = await accounts();
  const own = (await lastOwnProfile())?.handle.toLowerCase();
  return own && known.includes(own) ? own : (known[0] ?? null);
}

export async function dueNow(now = Date.now()): Promise<Due[]> {
  const own = await currentAccount();
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
