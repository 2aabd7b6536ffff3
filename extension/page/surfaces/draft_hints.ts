/** Hints while something is written: replies, quotes, posts, and messages in either layout of the chat. */
import type { DraftReply, Hint, Template } from '../../generated/messages';
import { actionsFor, allowed, Latest, type Context } from '../context';
import { insertAtCaret, sendButton, sentenceOf } from '../insert';
import { walkBlanks } from '../placeholders';
import { readText } from '../readers/composer';
import { closest } from '../selectors';
import { speaks } from '../settings';
import { draftFacts, draftSections } from '../ui/draft_card';
import { deepActive, HintView, type Anchor } from '../ui/hint_view';
import { messageDraft, postDraft, type Draft, type ReadDraft } from './draft_request';
import { Effort, onDeleting } from './effort';

const WORD_END = /[\s\p{P}\p{S}]$/u;
/** A word may be unfinished: wait this much longer than after a space or a full stop. */
const WORD_FACTOR = 3;
/** How long an empty box is left alone (ms): a post may need a thought, a message a way to begin. */
const EMPTY_REST = { post: 8_000, dm: 600 };

/** Watches every composer from now on. */
export function draftHints(context: Context): void {
  context.watcher.on('composer', (box, signal) => new Box(context, box, signal, postDraft));
  for (const name of ['chatComposer', 'chatComposerOld'] as const) {
    context.watcher.on(name, (box, signal) => new Box(context, box, signal, messageDraft));
  }
}

/** One composer from its appearing until it leaves the page. */
class Box {
  private readonly latest: Latest;
  private readonly view: HintView;
  private readonly effort = new Effort();
  private about = '';
  private last: string | null = null;
  private where = '';
  private shown: { draft: Draft; reply: DraftReply } | null = null;
  private said: string | null = null;
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** Kinds of hints on screen, and those that were and went: they stay away until the next draft. */
  private present = new Set<string>();
  private readonly spent = new Set<string>();

  constructor(
    private readonly context: Context,
    private readonly box: HTMLElement,
    private readonly signal: AbortSignal,
    private readonly read: ReadDraft,
  ) {
    this.latest = new Latest(signal);
    this.view = new HintView(context.overlay, anchorOf(box), actionsFor(context, () => this.about), signal);
    // Draft.js handles `beforeinput` itself and no `input` follows: watch what it draws instead.
    const observer = new MutationObserver(() => this.changed());
    observer.observe(box, { childList: true, subtree: true, characterData: true });
    box.addEventListener('input', () => this.changed(), { signal });
    onDeleting(box, () => this.effort.deleted(Date.now()), signal);
    box.addEventListener('focus', () => this.restWhileEmpty(), { signal });
    context.watcher.onTick(() => this.changed(), signal); // After sending, the page empties the box without any event.
    context.onSettings(() => this.draw(), signal);
    context.onAsked(() => this.asked(), signal);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.rest);
    });
    this.changed();
    this.restWhileEmpty();
  }

  private changed(): void {
    const text = readText(this.box);
    // X may keep the box, and what is in it, for the next conversation.
    const where = this.read === messageDraft ? location.pathname : '';
    if (text === this.last && where === this.where) return;
    if (where !== this.where) {
      this.effort.reset();
      this.emptied();
    }
    this.where = where;
    this.last = text;
    this.effort.note(text.trim().length, Date.now());
    clearTimeout(this.rest);
    if (text.trim() === '') return this.emptied();
    const { restMs, onlyWhenAsked } = this.context.settings();
    if (onlyWhenAsked) {
      this.latest.cancel();
      this.shown = null;
      return this.draw();
    }
    this.rest = setTimeout(() => void this.settle(), WORD_END.test(text) ? restMs : restMs * WORD_FACTOR);
  }

  private emptied(): void {
    this.latest.cancel();
    this.shown = null;
    this.draw();
    this.spent.clear();
    this.present.clear();
    this.restWhileEmpty();
  }

  /** Somebody who is at an empty box and writes nothing may like a way to begin; a box nobody is at stays bare. */
  private restWhileEmpty(): void {
    if (this.last?.trim() || this.context.settings().onlyWhenAsked) return;
    clearTimeout(this.rest);
    const ms = this.read === messageDraft ? EMPTY_REST.dm : EMPTY_REST.post;
    this.rest = setTimeout(() => {
      if (!this.last?.trim() && deepActive() === this.box) void this.settle();
    }, ms);
  }

  private async asked(): Promise<boolean> {
    if (deepActive() !== this.box) return false;
    await this.settle();
    return true;
  }

  private settle(): Promise<void> {
    return this.latest.run(async stop => {
      const draft = await this.read(this.context, this.box);
      const empty = draft.request.text.trim() === '';
      if (empty && !(draft.surface === 'post' || (draft.surface === 'dm' && draft.request.conversation?.has_history === false))) return;
      if (!speaks(this.context.settings(), draft.surface, draft.handle, Date.now())) return;
      const reply = await this.context.ask({ ...draft.request, ...this.effort.facts(Date.now()), off: this.context.settings().off }, { signal: stop });
      if (stop.aborted) return;
      this.about = draft.about;
      this.shown = { draft, reply };
      this.draw();
    });
  }

  private draw(): void {
    if (!this.shown) return this.view.clear();
    const { draft, reply } = this.shown;
    if (!speaks(this.context.settings(), draft.surface, draft.handle, Date.now())) return this.view.clear();
    const hints = this.once(allowed(this.context, draft.surface, draft.handle, draft.about, reply.hints));
    const facts = draftFacts(draft.request, { ...reply, hints });
    const insert = (template: Template): Promise<string | null> => this.insert(template);
    const sections = reply.verdict === null && (reply.templates.length === 0 || hints.length === 0) ? {} : { extra: () => draftSections(reply, insert) };
    this.view.show({ hints, facts, title: draft.title, ...sections });
    const tip = hints[0]?.tip ?? null;
    if (tip !== null && tip !== this.said) this.context.overlay.announce(`Acquaint: ${tip}`);
    this.said = tip;
  }

  /** At most one hint of a kind a draft: what was taken care of or dismissed is not brought up again. */
  private once(hints: readonly Hint[]): Hint[] {
    const now = new Set(hints.map(hint => hint.rule));
    for (const rule of this.present) if (!now.has(rule)) this.spent.add(rule);
    const kinds = new Set<string>();
    const left = hints.filter(({ rule }) => !this.spent.has(rule) && !kinds.has(rule) && kinds.add(rule));
    this.present = kinds;
    return left;
  }

  /** Puts a template at the caret; gives what to tell the person, or null when all went well. */
  private async insert(template: Template): Promise<string | null> {
    const done = await insertAtCaret(this.box, template.text, '\n\n');
    if (done.ok) {
      walkBlanks(this.box, template, done.at, this.signal);
      this.view.close();
      return null;
    }
    return sentenceOf(done);
  }
}

/** Above the box; the button that sends, and the box itself, stay in sight whatever opens. */
function anchorOf(box: HTMLElement): Anchor {
  const dialog = closest(box, 'dialog');
  const element = closest(box, 'composerFrame') ?? box;
  const around = (): HTMLElement[] => {
    const button = sendButton(box);
    return button ? [element, button] : [element];
  };
  return { element, placement: 'top-end', layer: dialog ? 'dialog' : 'page', around, besides: () => sendButton(box) };
}
