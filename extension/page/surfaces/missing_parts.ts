/** Notices when X no longer shows what a surface goes by, for the popup to say; names of parts only, nothing of the page. */
import type { Context } from '../context';
import { one, pageAt, type PageKind, type SelectorName } from '../selectors';
import type { SurfaceName } from '../settings';

const KEY = 'quiet-surfaces';
const LONG = 10_000; // ms on one page without the part

/** Surface → the part that is missing and since when (ISO time). */
export type QuietSurfaces = Partial<Record<SurfaceName, { missing: SelectorName; since: string }>>;

export async function quietSurfaces(): Promise<QuietSurfaces> {
  return ((await chrome.storage.local.get(KEY))[KEY] as QuietSurfaces | undefined) ?? {};
}

/** What a page of X must show for a surface to have anything to speak about. */
const EXPECTED: { surface: SurfaceName; part: SelectorName; on: PageKind }[] = [
  { surface: 'profile', part: 'userName', on: 'profile' },
  { surface: 'timeline', part: 'post', on: 'home' },
];

/** Looks after each page has been open for a while. */
export function missingParts(context: Context, signal: AbortSignal): void {
  let at = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const moved = (): void => {
    if (location.pathname === at) return;
    at = location.pathname;
    clearTimeout(timer);
    timer = setTimeout(() => void note(context, at), LONG);
  };
  context.watcher.onTick(moved, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  moved();
}

async function note(context: Context, pathname: string): Promise<void> {
  // A page in the background may not be drawn at all, and a private window leaves no trace.
  if (context.isPrivate || document.hidden || context.ownHandle() === null || location.pathname !== pathname) return;
  const before = await quietSurfaces();
  const now = { ...before };
  for (const { surface, part, on } of EXPECTED) {
    if (pageAt(pathname) !== on) continue;
    if (one(document, part)) delete now[surface];
    else now[surface] ??= { missing: part, since: new Date().toISOString() };
  }
  if (JSON.stringify(now) !== JSON.stringify(before)) await chrome.storage.local.set({ [KEY]: now });
}
