/** Reads the profile on screen into facts; whatever the page does not show is null. */
import type { Avatar, Profile } from '../../generated/messages';
import { all, avatarOf, closest, isDefaultPicture, listLink, one, profileAt } from '../selectors';
import { count, line, visibleText } from './text';

export interface ProfileOnScreen {
  profile: Profile;
  isSelf: boolean;
}

interface Schema {
  additionalName?: string;
  description?: string;
  interactionStatistic?: { interactionType?: string; userInteractionCount?: number }[];
}

/** The profile at the current address, or null when there is none or its header is not drawn yet. */
export function readProfile(page: Document, pathname: string): ProfileOnScreen | null {
  const handle = profileAt(pathname);
  const userName = one(page, 'userName');
  if (!handle || !userName || !handleShown(userName, handle)) return null;
  const header = userName.parentElement?.parentElement ?? userName;
  const column = closest(userName, 'primaryColumn') ?? page;
  if (!one(column, 'bio') && !one(column, 'headerItems')) return null; // Still being drawn.
  const schema = readSchema(page, handle);
  const isSelf = one(column, 'editProfile') !== null;
  const counts = readCounts(column, handle, schema);
  return {
    isSelf,
    profile: {
      handle,
      name: line(userName.querySelector('[dir]')),
      bio: readBio(column),
      location: line(one(column, 'location')),
      url: readLink(column),
      category: line(one(column, 'category')),
      joined: schema?.joined ?? null,
      ...counts,
      verified: readBadge(userName),
      protected: one(userName, 'lock') ? true : null,
      avatar: readAvatar(column, handle),
      has_banner: one(column, 'banner') !== null,
      follows_me: isSelf ? null : one(header, 'followsYou') ? true : null,
      i_follow: isSelf ? null : one(column, 'unfollow') ? true : one(column, 'follow') ? false : null,
    },
  };
}

function handleShown(userName: Element, handle: string): boolean {
  return (line(userName) ?? '').toLowerCase().includes(`@${handle.toLowerCase()}`);
}

/** `textContent` would keep the hidden "https://" that X puts before a shortened link: so does a reader, gladly. */
function readBio(column: ParentNode): string | null {
  const bio = one(column, 'bio');
  return bio ? visibleText(bio).trim() || null : null;
}

/** The text shows the real address; the href is a t.co redirect. */
function readLink(column: ParentNode): string | null {
  const shown = line(one(column, 'link'));
  return shown && !/^https?:/.test(shown) ? `https://${shown}` : shown;
}

function readSchema(page: Document, handle: string): (Schema & { joined: string | null }) | null {
  try {
    const parsed = JSON.parse(one(page, 'schema')?.textContent ?? 'null') as
      | { dateCreated?: string; mainEntity?: Schema; author?: Schema }
      | null;
    const person = parsed?.mainEntity ?? parsed?.author;
    // After an in-app navigation it may still speak of the page before.
    if (person?.additionalName?.toLowerCase() !== handle.toLowerCase()) return null;
    const created = typeof parsed?.dateCreated === 'string' ? parsed.dateCreated : '';
    return { ...person, joined: /^\d{4}-\d{2}/.exec(created)?.[0] ?? null };
  } catch {
    return null; // Not JSON: do without.
  }
}

function readCounts(column: ParentNode, handle: string, schema: Schema | null): Pick<Profile, 'followers' | 'following' | 'posts'> {
  const exact = (type: string): number | null => {
    const row = schema?.interactionStatistic?.find(stat => stat.interactionType?.endsWith(type));
    const value = row?.userInteractionCount;
    return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
  };
  const shown = (...lists: string[]): number | null => count(line(listLink(column, handle, lists)?.querySelector('span')));
  return {
    followers: exact('FollowAction') ?? shown('verified_followers', 'followers'),
    following: exact('SubscribeAction') ?? shown('following'),
    posts: exact('WriteAction'),
  };
}

/** The three kinds of check share id and label; only what they are drawn with differs. */
function readBadge(userName: Element): 'blue' | 'business' | 'government' | null {
  if (!one(userName, 'verified')) return null;
  if (one(userName, 'businessCheck')) return 'business';
  return one(userName, 'governmentCheck') ? 'government' : 'blue';
}

function readAvatar(column: ParentNode, handle: string): Avatar | null {
  const frame = avatarOf(column, handle);
  const source = frame?.querySelector('img')?.src;
  if (!frame || !source) return null;
  const clip = all(frame, 'avatarShape').map(part => part.style.clipPath).join(' ');
  return {
    is_default: isDefaultPicture(source),
    shape: clip.includes('shape-square') ? 'square' : clip.includes('hex') ? 'hexagon' : 'circle',
    kind: null,
    background: null,
  };
}
