/** Who is logged in, as far as the page shows. */
import { all, handleOf, handleOfAvatar, one } from '../selectors';

/** One's own handle, or null when logged out or not drawn yet. */
export function readOwnHandle(page: Document): string | null {
  const link = one(page, 'ownProfileLink') as HTMLAnchorElement | null;
  if (link) return handleOf(link.href);
  for (const avatar of all(page, 'ownAvatar')) {
    const handle = handleOfAvatar(avatar);
    if (handle) return handle;
  }
  return null;
}
