/** Watches the posts on screen for the ledger: read when the page rests, so that scrolling costs nothing. */
import { PAGE, personOf, reactionId, type LedgerEvent } from '../../ledger/events';
import type { Context } from '../context';
import { readSurface, readText } from '../readers/composer';
import { readTies, type PostAndTies } from '../readers/conversation';
import { readParent } from '../readers/post';
import { all, closest, statusOf } from '../selectors';
import { seenIn } from './from_posts';
import { Sending, type Shown } from './sending';
import { keepNewest } from '../newest';

const REST = 400; // ms after the page changed
const AFTER_A_CLICK = [300, 1_500]; // ms: X draws the new state at once, and takes it back when its server refuses
const IDLE_AT_LATEST = 2_000; // ms
const REMEMBERED = 2_000; // posts whose state is known

export function postsSeen(context: Context, signal: AbortSignal): void {
  const states = new Map<string, Pick<PostAndTies, 'liked' | 'reposted'>>();
  const sending = new Sending();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = (): void => {
    const own = context.ownHandle();
    if (!own || signal.aborted) return;
    const posts = readTies(document, location.pathname);
    const seen = seenIn(posts, own);
    const flips = changes(posts, states, Date.now());
    context.remember({ ...seen, events: [...flips.events, ...seen.events, ...sending.shown(ownOf(posts, own, document), Date.now())], undo: flips.undo });
  };
  const soon = (ms: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      requestIdleCallback(read, { timeout: IDLE_AT_LATEST });
    }, ms);
  };
  context.watcher.onTick(() => soon(REST), signal);
  const onAct = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const button = event.type === 'click' ? closest(target, 'postButton') : null;
    const shortcut = event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (button || (shortcut && closest(target, 'composer'))) noteSending(button ?? target, sending);
    if (event.type === 'click' || closest(target, 'post')) for (const ms of AFTER_A_CLICK) setTimeout(() => signal.aborted || soon(0), ms);
  };
  document.addEventListener('click', onAct, { capture: true, passive: true, signal });
  document.addEventListener('keydown', onAct, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Likes and reposts made or taken back since the post was last seen here: these have the time of now. */
function changes(posts: readonly PostAndTies[], states: Map<string, Pick<PostAndTies, 'liked' | 'reposted'>>, now: number): { events: LedgerEvent[]; undo: { id: string; person: string }[] } {
  const events: LedgerEvent[] = [];
  const undo: { id: string; person: string }[] = [];
  for (const { id, author, liked, reposted } of posts) {
    const person = personOf(author);
    if (!id || !person) continue;
    const before = states.get(id);
    for (const [type, was, is] of [['like', before?.liked, liked], ['repost', before?.reposted, reposted]] as const) {
      const event = reactionId('me', type, id, person);
      if (was === false && is) events.push({ id: event, person, by: 'me', type, at: now, post: id, about: null, via: PAGE });
      if (was === true && is === false) undo.push({ id: event, person });
    }
    states.delete(id);
    states.set(id, { liked, reposted });
  }
  keepNewest(states, REMEMBERED);
  return { events, undo };
}

/** A reply or quote is on its way: whom it is for is known now, its id once X shows it. */
function noteSending(from: Element, sending: Sending): void {
  const box = composerOf(from);
  const text = box ? readText(box).trim() : '';
  const type = box ? readSurface(box, location.pathname) : 'post';
  const parent = box && type !== 'post' ? readParent(box) : null;
  const person = personOf(parent?.author);
  if (!parent || !person || type === 'post' || text === '') return;
  sending.add({ type, person, about: parent.id, text, at: Date.now() });
}

function composerOf(from: Element): HTMLElement | null {
  const inside = closest(from, 'composer');
  if (inside) return inside;
  for (let around: Element | null = from; around; around = around.parentElement) {
    const box = all(around, 'composer')[0];
    if (box) return box;
  }
  return null;
}

/** Posts of one's own as they show up: among the posts, or as links in X's toast. */
function ownOf(posts: readonly PostAndTies[], own: string, page: Document): Shown[] {
  const me = own.toLowerCase();
  const linked = all(page, 'toast').flatMap(toast => all(toast, 'postLink').map(link => statusOf((link as HTMLAnchorElement).href)));
  return [
    ...posts.filter(post => personOf(post.author) === me).map(({ id, text }) => ({ id: id ?? '', text })),
    ...linked.filter(status => status?.handle.toLowerCase() === me).map(status => ({ id: status?.id ?? '', text: null })),
  ];
}
