/** Reads the card that opens over a name: fewer facts than a profile, and X uses one card for several people in turn. */
import type { Profile } from '../../generated/messages';
import { all, handleOf, isDefaultPicture, one } from '../selectors';
import { count, line, visibleText } from './text';

/** Who the card is about now, or null while it loads, or when it is another of X's pop-ups. */
export function readHoverCard(card: HTMLElement): Profile | null {
  const handle = handleIn(card);
  const avatar = one(card, 'avatar');
  if (!handle || !avatar) return null;
  const links = [...card.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const name = links.filter(link => handleOf(link.href)?.toLowerCase() === handle.toLowerCase()).map(line).find(text => text && !text.startsWith('@'));
  const bio = all(card, 'hoverBio').find(block => !block.closest('a, button'));
  const shown = (...ends: string[]): number | null => count(line(links.find(link => ends.some(end => link.pathname.endsWith(`/${end}`)))?.querySelector('span')));
  const source = avatar.querySelector('img')?.src;
  return {
    handle,
    name: name ?? null,
    bio: bio ? visibleText(bio).trim() || null : null,
    followers: shown('verified_followers', 'followers'),
    following: shown('following'),
    avatar: source ? { is_default: isDefaultPicture(source) } : null,
    follows_me: one(card, 'followsYou') ? true : null,
    i_follow: one(card, 'unfollow') ? true : one(card, 'follow') ? false : null,
  };
}

/** The card's own link to whom they follow names them; links in a bio name others. */
function handleIn(card: HTMLElement): string | null {
  const following = one(card, 'followingLink') as HTMLAnchorElement | null;
  return following ? handleOf(new URL(following.href).pathname.replace(/\/following$/, '')) : null;
}
