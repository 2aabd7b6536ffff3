/** One small mark on a post that is worth celebrating or answering; drawn beside it, so no cell changes its height. */
import type { PostReply } from '../../generated/messages';
import { personOf, timeOf } from '../../ledger/events';
import { actionsFor, allowed, type Context } from '../context';
import { readPost } from '../readers/post';
import { closest, one, SELECTORS } from '../selectors';
import { speaks } from '../settings';
import { HintView } from '../ui/hint_view';

const REMEMBERED = 500; // posts
const REST = 500; // ms in view before a post is read
const MENU = 84; // px at the end of a post's first line that X's own buttons have

const WORDS: Partial<Record<PostReply['moment'], string>> = { win: 'Good news', problem_question: 'Question' };

/** Watches posts from now on. */
export function timelineMoments(context: Context): void {
  const answers = new Answers(context);
  const inView = new Map<Element, () => void>();
  const seen = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) inView.get(target)?.();
  });
  context.watcher.on('post', (article, signal) => {
    // A post opened to be answered has a box of its own that speaks.
    if (article.matches(SELECTORS.focusedPost.css) || closest(article, 'dialog')) return;
    inView.set(article, () => setTimeout(() => signal.aborted || void look(context, answers, article, signal), REST));
    seen.observe(article);
    signal.addEventListener('abort', () => {
      seen.unobserve(article);
      inView.delete(article);
    });
  });
}

async function look(context: Context, answers: Answers, article: HTMLElement, signal: AbortSignal): Promise<void> {
  const { top, bottom } = article.getBoundingClientRect();
  const settings = context.settings();
  if (bottom < 0 || top > innerHeight || settings.onlyWhenAsked) return; // Scrolled past meanwhile.
  const post = readPost(article);
  if (!post.id || post.promoted || post.text === '' || post.author?.toLowerCase() === context.ownHandle()?.toLowerCase()) return;
  if (!speaks(settings, 'timeline', post.author, Date.now()) || drawn.has(article)) return;
  const { id, author } = post;
  const anchor = one(article, 'postTime');
  const reply = await answers.about(id, { kind: 'post', text: post.text, lang: post.lang, author, locale: navigator.language });
  const word = reply && WORDS[reply.moment];
  if (!word || !anchor || reply.hints.length === 0 || signal.aborted || drawn.has(article)) return;
  drawn.add(article);
  const spot = { element: anchor, placement: 'end' as const, within: article, keep: MENU, layer: 'page' as const, small: true };
  const view = new HintView(context.overlay, spot, actionsFor(() => id), signal);
  let last: string | null = null;
  const draw = (): void => {
    // X gives an article to another post now and then.
    const hints = readPost(article).id === id ? allowed(context, 'timeline', author, id, reply.hints) : [];
    const key = hints.map(hint => hint.rule).join();
    if (key === last) return;
    last = key;
    view.show({ hints, word, title: author ? `@${author}’s post` : 'This post' });
  };
  const person = personOf(author);
  if (person) context.remember({ moments: [{ id, person, moment: reply.moment, at: timeOf(id) ?? Date.now() }] });
  context.onSettings(draw, signal);
  context.watcher.onTick(draw, signal);
  signal.addEventListener('abort', () => drawn.delete(article));
  draw();
}

const drawn = new WeakSet<HTMLElement>();

/** Each post is asked about once; the oldest are forgotten. */
class Answers {
  private readonly known = new Map<string, Promise<PostReply | null>>();

  constructor(private readonly context: Context) {}

  about(id: string, request: Parameters<Context['ask']>[0] & { kind: 'post' }): Promise<PostReply | null> {
    const known = this.known.get(id);
    if (known) return known;
    const asked = this.context.ask(request).catch(() => {
      this.known.delete(id);
      return null;
    });
    this.known.set(id, asked);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= REMEMBERED) break;
      this.known.delete(oldest);
    }
    return asked;
  }
}
