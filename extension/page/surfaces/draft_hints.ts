/** Hints while something is written: replies, quotes, posts, and messages in either layout of the chat. */
import type { DraftReply, DraftRequest } from '../../generated/messages';
import { actionsFor, allowed, Latest, type Context } from '../context';
import { readChat, readSurface, readText } from '../readers/composer';
import { readParent } from '../readers/post';
import { closest } from '../selectors';
import type { SurfaceName } from '../settings';
import { HintView, type Anchor } from '../ui/hint_view';

const WORD_END = /[\s\p{P}\p{S}]$/u;
/** A word may be unfinished: wait this much longer than after a space or a full stop. */
const WORD_FACTOR = 3;

interface Draft {
  surface: SurfaceName;
  /** Whom or what it is about: dismissals and "never about" go by it. */
  about: string;
  handle: string | null;
  title: string;
  request: DraftRequest;
}

/** Watches every composer from now on. */
export function draftHints(context: Context): void {
  context.watcher.on('composer', (box, signal) => watchBox(context, box, signal, postDraft));
  for (const name of ['chatComposer', 'chatComposerOld'] as const) {
    context.watcher.on(name, (box, signal) => watchBox(context, box, signal, messageDraft));
  }
}

function watchBox(context: Context, box: HTMLElement, signal: AbortSignal, read: (context: Context, box: HTMLElement) => Draft): void {
  const latest = new Latest(signal);
  let about = '';
  let last: string | null = null;
  let shown: { draft: Draft; reply: DraftReply } | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const view = new HintView(context.overlay, anchorOf(box), actionsFor(() => about), signal);

  const draw = (): void => {
    if (!shown) return view.clear();
    const { draft, reply } = shown;
    const hints = allowed(context, draft.surface, draft.handle, draft.about, reply.hints);
    view.show({ hints, title: draft.title });
    if (hints[0]) context.overlay.announce(`Acquaint: ${hints[0].tip}`);
  };

  const settle = (): void => {
    const draft = read(context, box);
    about = draft.about;
    void latest.run(async stop => {
      const reply = await context.ask(draft.request, { signal: stop });
      shown = { draft, reply };
      draw();
    });
  };

  const changed = (): void => {
    const text = readText(box);
    if (text === last) return;
    last = text;
    clearTimeout(rest);
    if (text.trim() === '') {
      latest.cancel();
      shown = null;
      return draw();
    }
    if (context.settings().onlyWhenAsked) return;
    const { restMs } = context.settings();
    rest = setTimeout(settle, WORD_END.test(text) ? restMs : restMs * WORD_FACTOR);
  };

  // Draft.js handles `beforeinput` itself and no `input` follows: watch what it draws instead.
  const observer = new MutationObserver(changed);
  observer.observe(box, { childList: true, subtree: true, characterData: true });
  box.addEventListener('input', changed, { signal });
  context.watcher.onTick(changed, signal); // After sending, the page empties the box without any event.
  context.onSettings(draw, signal);
  box.addEventListener('acquaint-ask', settle, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(rest);
  });
  changed();
}

function postDraft(context: Context, box: HTMLElement): Draft {
  const surface = readSurface(box, location.pathname);
  const parent = surface === 'post' ? null : readParent(box);
  const request: DraftRequest = {
    kind: 'draft',
    surface,
    text: readText(box),
    lang: null,
    locale: navigator.language,
    me: context.ownHandle(),
    parent: parent ? { author: parent.author, text: parent.text } : null,
  };
  const title = { reply: 'Your reply', quote: 'Your quote', post: 'Your post' }[surface];
  return { surface, about: parent?.id ?? surface, handle: parent?.author ?? null, title, request };
}

function messageDraft(context: Context, box: HTMLElement): Draft {
  const chat = readChat(box, location.pathname);
  const handle = chat.recipient.handle ?? null;
  const request: DraftRequest = {
    kind: 'draft',
    surface: 'dm',
    text: readText(box),
    lang: null,
    locale: navigator.language,
    me: context.ownHandle(),
    recipient: chat.recipient,
    conversation: { has_history: chat.hasHistory },
  };
  return { surface: 'dm', about: chat.key.toLowerCase(), handle, title: handle ? `Your message to @${handle}` : 'Your message', request };
}

function anchorOf(box: HTMLElement): Anchor {
  const layer = closest(box, 'dialog') ? 'dialog' : 'page';
  const element = closest(box, 'composerFrame') ?? box;
  return { element, placement: 'top-end', layer };
}
