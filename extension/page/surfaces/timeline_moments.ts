/** One small mark on a post that is worth celebrating or answering; drawn beside it, so no cell changes its height. */
import type { PostReply } from '../../generated/messages';
import { personOf, timeOf } from '../../ledger/events';
import { actionsFor, allowed, type Context } from '../context';
import { readPost, samePost, type PostOnScreen } from '../readers/post';
import { closest, one, SELECTORS } from '../selectors';
import { speaks } from '../settings';
import { HintView } from '../ui/hint_view';
import { answersOf } from './post_answers';

const REST = 500; // ms in view before a post is read
const MENU = 84; // px at the end of a post's first line that X's own buttons have

const WORDS: Partial<Record<PostReply['moment'], string>> = { win: 'Good news', problem_question: 'Question' };

/** Watches posts from now on. */
export function timelineMoments(context: Context): void {
  const marks = new Map<Element, Mark>();
  const seen = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) marks.get(target)?.inView(isIntersecting);
  });
  context.watcher.on('post', (article, signal) => {
    // A post opened to be answered has a box of its own that speaks.
    if (article.matches(SELECTORS.focusedPost.css) || closest(article, 'dialog')) return;
    const freed = (id: string): void => {
      for (const other of marks.values()) other.freed(id);
    };
    marks.set(article, new Mark(context, article, freed, signal));
    seen.observe(article);
    signal.addEventListener('abort', () => {
      seen.unobserve(article);
      marks.delete(article);
    });
  });
}

/** Post ids that have a mark: the same post may be on the page twice. */
const marked = new Map<string, Mark>();

/** One article from its appearing until it leaves the page; X may give it to another post meanwhile. */
class Mark {
  private id: string | null = null;
  private read: PostOnScreen | null = null;
  private visible = false;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private done: AbortController | null = null;
  /** Another post may come as new words and addresses in the same nodes, which wakes no watcher. */
  private readonly observer = new MutationObserver(() => this.recycled());

  constructor(
    private readonly context: Context,
    private readonly article: HTMLElement,
    private readonly tellFreed: (id: string) => void,
    private readonly signal: AbortSignal,
  ) {
    context.onSettings(() => this.wait(), signal);
    signal.addEventListener('abort', () => this.clear());
  }

  /** Posts that are only scrolled past are not read. */
  inView(yes: boolean): void {
    this.visible = yes;
    this.wait();
  }

  /** The mark of this post is gone with another article: this one may have it. */
  freed(id: string): void {
    if (this.id === id) this.wait();
  }

  private wait(): void {
    clearTimeout(this.rest);
    if (this.visible && !this.done) this.rest = setTimeout(() => void this.look(), REST);
  }

  private recycled(): void {
    if (!this.read || samePost(readPost(this.article), this.read)) return;
    this.clear();
    this.wait();
  }

  private clear(): void {
    clearTimeout(this.rest);
    this.observer.disconnect();
    this.read = null;
    this.done?.abort();
    this.done = null;
    const { id } = this;
    this.id = null;
    if (!id || marked.get(id) !== this) return;
    marked.delete(id);
    this.tellFreed(id);
  }

  private async look(): Promise<void> {
    const { context, article } = this;
    const settings = context.settings();
    const post = readPost(article);
    this.read = post;
    this.observer.observe(article, { subtree: true, childList: true, characterData: true, attributeFilter: ['href'] });
    const { id, author } = post;
    if (!id || post.promoted || post.text === '' || settings.onlyWhenAsked || author?.toLowerCase() === context.ownHandle()?.toLowerCase()) return;
    if (!speaks(settings, 'timeline', author, Date.now())) return;
    this.id = id;
    const reply = await answersOf(context).about(post);
    const word = reply && WORDS[reply.moment];
    if (!word || reply.hints.length === 0 || this.signal.aborted || this.read !== post || this.done || marked.has(id)) return;
    this.done = new AbortController();
    marked.set(id, this);
    const person = personOf(author);
    if (person) context.remember({ moments: [{ id, person, moment: reply.moment, at: timeOf(id) ?? Date.now() }] });
    this.show(id, author, word, reply, this.done.signal);
  }

  private show(id: string, author: string | null, word: string, reply: PostReply, signal: AbortSignal): void {
    const element = one(this.article, 'postTime');
    if (!element) return;
    // A long name leaves no room behind it; below the picture there always is.
    const avatar = one(this.article, 'avatar');
    const instead = avatar ? [{ element: avatar, placement: 'bottom' as const }] : [];
    const spot = { element, placement: 'end' as const, instead, within: this.article, keep: MENU, layer: 'page' as const, small: true, around: () => [this.article] };
    const view = new HintView(this.context.overlay, spot, actionsFor(this.context, () => id), signal);
    const draw = (): void => view.show({ hints: allowed(this.context, 'timeline', author, id, reply.hints), word, title: author ? `@${author}’s post` : 'This post' });
    this.context.onSettings(draw, signal);
    draw();
  }
}
