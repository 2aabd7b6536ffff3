/** Beside a profile's message button, while it is early for one: "reply first", and which posts here are worth it. */
import type { PostReply } from '../../generated/messages';
import { actionsFor, allowed, type Context } from '../context';
import { readPost, type PostOnScreen } from '../readers/post';
import { all, closest, one, statusPath } from '../selectors';
import { speaks } from '../settings';
import { section } from '../ui/card';
import { el } from '../ui/dom';
import { HintView } from '../ui/hint_view';
import { answersOf } from './post_answers';
import { followProfile, type ProfileRead } from './profile_reading';

export const REPLY_FIRST = 'profile_reply_first';
/** What a stranger's answer is most welcome under; the core is surest of these, too. */
const WORTH: ReadonlySet<PostReply['moment']> = new Set(['win', 'problem_question', 'learning']);
const LOOKED_AT = 12; // posts
const OFFERED = 3;
const EXCERPT = 90; // characters

/** True while the message button itself says to reply first, so that nothing else need say it. */
export function speaksAtTheButton(context: Context, handle: string): boolean {
  return one(document, 'sendDm') !== null && speaks(context.settings(), 'message_button', handle, Date.now());
}

/** Watches message buttons from now on. */
export function messageButton(context: Context): void {
  context.watcher.on('sendDm', (button, signal) => {
    let shown: ProfileRead | null = null;
    let worth: PostOnScreen[] = [];
    let looked = '';
    const handle = (): string => shown?.screen.profile.handle ?? '';
    const anchor = { element: button, placement: 'bottom-end' as const, layer: 'page' as const, small: true, once: true };
    const view = new HintView(context.overlay, anchor, actionsFor(context, () => handle().toLowerCase()), signal);
    const hints = () =>
      allowed(context, 'message_button', handle(), handle().toLowerCase(), shown?.reply.hints ?? []).filter(hint => hint.rule === REPLY_FIRST);
    const draw = (): void => {
      const left = hints();
      if (left.length === 0) return view.clear();
      view.show({ hints: left, word: 'Reply first', title: `Before you message @${handle()}`, extra: () => offer(worth) });
    };
    const look = (): void => {
      const posts = shown && hints().length > 0 ? postsOf(button, handle()) : [];
      const key = posts.map(post => post.id).join();
      if (key === looked) return;
      looked = key;
      void worthAReply(context, posts).then(found => {
        if (signal.aborted || key !== looked) return;
        worth = found;
        draw();
      });
    };
    followProfile(context, signal, read => {
      shown = read?.screen.isSelf ? null : read;
      looked = '';
      worth = [];
      draw();
      look();
    });
    context.watcher.onTick(look, signal);
    context.onSettings(draw, signal);
  });
}

function postsOf(button: HTMLElement, handle: string): PostOnScreen[] {
  const column = closest(button, 'primaryColumn') ?? document;
  const posts = all(column, 'post').slice(0, LOOKED_AT).map(readPost);
  return posts.filter(post => post.id && !post.promoted && post.text !== '' && post.author?.toLowerCase() === handle.toLowerCase());
}

/** The newest of these that the core finds something in. */
async function worthAReply(context: Context, posts: readonly PostOnScreen[]): Promise<PostOnScreen[]> {
  const answers = answersOf(context);
  const replies = await Promise.all(posts.map(post => answers.about(post)));
  return posts
    .filter((_, n) => {
      const reply = replies[n];
      return reply != null && WORTH.has(reply.moment);
    })
    .sort((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))
    .slice(0, OFFERED);
}

/** Plain links: following one is the person's own doing. */
function offer(posts: readonly PostOnScreen[]): Node[] {
  if (posts.length === 0) return [];
  const lines = posts.map(({ author, id, text }) => {
    const excerpt = [...text.replace(/\s+/gu, ' ')];
    const shown = excerpt.length > EXCERPT ? `${excerpt.slice(0, EXCERPT).join('').trimEnd()}…` : excerpt.join('');
    return el('li', {}, el('a', { href: statusPath(author ?? 'i', id ?? ''), dir: 'auto' }, shown));
  });
  return [section('On this page, worth a reply', el('ul', { class: 'links' }, ...lines))];
}
