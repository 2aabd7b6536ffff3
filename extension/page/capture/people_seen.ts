/** Follows in both directions, the numbers behind handles, and who liked or reposted, as profiles and notifications show them. */
import { followId, PAGE, personOf, reactionId, type LedgerEvent } from '../../ledger/events';
import type { Context } from '../context';
import { readProfile } from '../readers/profile';
import { visibleText } from '../readers/text';
import { accountOf, all, closest, followButton, handleOf, handleOfAvatar, one, pageAt, profileAt, statusOf } from '../selectors';

const AFTER_A_CLICK = [400, 1_500]; // ms
const REST = 500; // ms

export function peopleSeen(context: Context, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const named = new Set<string>();
  const read = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    context.remember({ events: [...onProfile(), ...inNotifications()] });
    const account = accountOnProfile();
    if (account && !named.has(account.id)) {
      named.add(account.id);
      context.nameAccount(account.id, account.handle, account.name);
    }
  };
  context.watcher.onTick(() => {
    timer ??= setTimeout(() => requestIdleCallback(read, { timeout: 2_000 }), REST);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const onClick = (event: Event): void => {
    const target = event.composedPath()[0];
    if (target instanceof Element) followed(context, target, signal);
  };
  document.addEventListener('click', onClick, { capture: true, passive: true, signal });
}

function onProfile(): LedgerEvent[] {
  const screen = readProfile(document, location.pathname);
  const person = personOf(screen?.profile.handle);
  if (!screen || screen.isSelf || !person) return [];
  const { follows_me, i_follow } = screen.profile;
  return [...(follows_me ? [follow('them', person)] : []), ...(i_follow ? [follow('me', person)] : [])];
}

/** Number, handle and name of whose profile this is. */
function accountOnProfile(): { id: string; handle: string; name: string | null } | null {
  const handle = profileAt(location.pathname);
  const column = one(document, 'userName') && one(document, 'primaryColumn');
  const button = column && (one(column, 'unfollow') ?? one(column, 'follow'));
  const id = button && accountOf(button);
  const name = readProfile(document, location.pathname)?.profile.name ?? null;
  return handle && id ? { id, handle, name } : null;
}

/** A follow button that changed after a click of the person's own. */
function followed(context: Context, target: Element, signal: AbortSignal): void {
  const before = closest(target, 'follow') ? 'follow' : closest(target, 'unfollow') ? 'unfollow' : null;
  const button = before && closest(target, before);
  const id = button && accountOf(button);
  const handle = personOf(/@(\w{1,20})/.exec(button?.ariaLabel ?? '')?.[1] ?? profileAt(location.pathname));
  // Unfollowing asks first, in a dialog of X's own: that click is seen by the state of the profile later on.
  if (!id || !handle) return;
  for (const ms of AFTER_A_CLICK) {
    setTimeout(() => {
      if (signal.aborted) return;
      const now = followButton(document, id);
      if (before === 'follow' && now === 'unfollow') context.remember({ events: [follow('me', handle)] });
      if (before === 'unfollow' && now === 'follow') context.remember({ undo: [{ id: followId('me', handle), person: handle }] });
    }, ms);
  }
}

/** Likes, reposts and follows; who did it is told by the pictures, what by X's sign, never by words. */
function inNotifications(): LedgerEvent[] {
  if (pageAt(location.pathname) !== 'notifications') return [];
  return all(document, 'notification').flatMap(notification => {
    const handles = all(notification, 'avatar').map(avatar => personOf(handleOfAvatar(avatar)));
    const people = [...new Set(handles.filter(handle => handle !== null))];
    const text = one(notification, 'postText');
    const shown = notification.querySelector('time')?.dateTime;
    const at = shown ? Date.parse(shown) : Date.now();
    if (!text) return one(notification, 'likedSign') || one(notification, 'repostedSign') || !hasOnlyPeople(notification) ? [] : people.map(person => ({ ...follow('them', person), at }));
    const type = one(notification, 'likedSign') ? 'like' : one(notification, 'repostedSign') ? 'repost' : null;
    if (!type) return [];
    const post = postOf(notification);
    const key = post ?? `n${hash(visibleText(text))}`;
    return people.map(person => ({ id: reactionId('them', type, key, person), person, by: 'them' as const, type, at, post, about: null, via: PAGE }));
  });
}

/** News, logins and the like have links elsewhere; a notification of followers links to nobody but them. */
function hasOnlyPeople(notification: HTMLElement): boolean {
  const links = [...notification.querySelectorAll<HTMLAnchorElement>('a[href]')];
  return links.length > 0 && links.every(link => handleOf(link.href) !== null) && one(notification, 'avatar') !== null;
}

function postOf(notification: HTMLElement): string | null {
  const link = one(notification, 'postLink') as HTMLAnchorElement | null;
  return link && (statusOf(link.href)?.id ?? null);
}

function follow(by: 'me' | 'them', person: string): LedgerEvent {
  return { id: followId(by, person), person, by, type: 'follow', at: Date.now(), post: null, about: null, via: PAGE };
}

/** Tells one text from another (FNV-1a); a notification has no id of the post it is about. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return sum >>> 0;
}
