/** Who is logged in, as far as the page shows. */
import { all, handleOf, one } from '../selectors';

/** One's own handle, or null when logged out or not drawn yet. */
export function readOwnHandle(page: Document): string | null {
  const link = one(page, 'ownProfileLink') as HTMLAnchorElement | null;
  if (link) return handleOf(link.href);
  for (const avatar of all(page, 'ownAvatar')) {
    const handle = avatar.dataset['testid']?.slice('UserAvatar-Container-'.length);
    if (handle) return handleOf(`/${handle}`);
  }
  return null;
}
