/** Each post is asked about once, whoever wants to know; the oldest answers are forgotten. */
import type { PostReply, PostRequest } from '../../generated/messages';
import type { Context } from '../context';
import type { PostOnScreen } from '../readers/post';
import { keepNewest } from '../newest';

const REMEMBERED = 500; // posts

export class Answers {
  private readonly known = new Map<string, Promise<PostReply | null>>();

  constructor(private readonly context: Context) {}

  /** Null when the core did not answer; the next look asks again. */
  about({ id, text, lang, author }: PostOnScreen): Promise<PostReply | null> {
    const key = `${id} ${author} ${text}`; // The author may edit a post; X may draw one before its id.
    const known = this.known.get(key);
    if (known) return known;
    const asked = this.ask({ kind: 'post', text, lang, author, locale: navigator.language }).catch(() => {
      this.known.delete(key);
      return null;
    });
    this.known.set(key, asked);
    keepNewest(this.known, REMEMBERED);
    return asked;
  }

  /** With one's own topics: a question among them is one that could be answered. */
  private async ask(request: PostRequest): Promise<PostReply> {
    return this.context.ask({ ...request, niche: (await this.context.niche()).topics });
  }
}

const all = new WeakMap<Context, Answers>();

/** The one memory of this tab. */
export function answersOf(context: Context): Answers {
  const known = all.get(context) ?? new Answers(context);
  all.set(context, known);
  return known;
}
