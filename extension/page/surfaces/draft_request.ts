/** What a composer holds, as a question to the core: whom it is for, what it answers, how long it has been open. */
import type { DraftRequest } from '../../generated/messages';
import type { Context } from '../context';
import { readChat, readSurface, readText } from '../readers/composer';
import { readParent } from '../readers/post';
import type { SurfaceName } from '../settings';

export interface Draft {
  surface: SurfaceName;
  /** Whom or what it is about: dismissals and "never about" go by it. */
  about: string;
  handle: string | null;
  title: string;
  request: DraftRequest;
}

export type ReadDraft = (context: Context, box: HTMLElement) => Promise<Draft>;

/** A reply, a quote or a post. */
export async function postDraft(context: Context, box: HTMLElement): Promise<Draft> {
  const surface = readSurface(box, location.pathname);
  const parent = surface === 'post' ? null : readParent(box);
  const handle = parent?.author ?? null;
  const { topics, postsSince } = await context.niche();
  const request: DraftRequest = {
    kind: 'draft',
    surface,
    text: readText(box),
    lang: null,
    locale: navigator.language,
    me: context.ownHandle(),
    parent: parent ? { author: parent.author, text: parent.text } : null,
    niche: topics,
    posts_since_niche: postsSince,
    relationship: handle ? await context.relationshipWith(handle) : null,
  };
  const title = { reply: 'Your reply', quote: 'Your quote', post: 'Your post' }[surface];
  return { surface, about: parent?.id ?? surface, handle, title, request };
}

/** A direct message. */
export async function messageDraft(context: Context, box: HTMLElement): Promise<Draft> {
  const chat = readChat(box, location.pathname);
  const handle = chat.recipient.handle ?? null;
  const request: DraftRequest = {
    kind: 'draft',
    surface: 'dm',
    text: readText(box),
    lang: null,
    locale: navigator.language,
    now: new Date().toISOString(),
    me: context.ownHandle(),
    recipient: { ...chat.recipient, bio: context.seen.bioOf(handle) },
    niche: (await context.niche()).topics,
    conversation: { has_history: chat.hasHistory },
    relationship: handle ? await context.relationshipWith(handle) : null,
  };
  return { surface: 'dm', about: chat.key.toLowerCase(), handle, title: handle ? `Your message to @${handle}` : 'Your message', request };
}
