/** Counts a direct message once X's own button (or Enter) was used and the text has left the box; the text itself is not kept. */
import { messageId, PAGE, personOf } from '../../ledger/events';
import type { Context } from '../context';
import { readChat, readText } from '../readers/composer';
import { all, closest, type SelectorName } from '../selectors';

const LOOKS = [50, 150, 400, 1_000, 2_500]; // ms after sending: X empties the box at once or when its server has it

export function messagesSent(context: Context): void {
  for (const name of ['chatComposer', 'chatComposerOld'] satisfies SelectorName[]) {
    context.watcher.on(name, (box, signal) => watchBox(context, box, signal));
  }
}

function watchBox(context: Context, box: HTMLElement, signal: AbortSignal): void {
  const root = box.getRootNode() as Document | ShadowRoot;
  const panel = (): ParentNode => closest(box, 'chatPanel') ?? root;
  let open: AbortController | null = null;
  const sending = (byKey: boolean): void => {
    const chat = readChat(box, location.pathname);
    const person = personOf(chat.recipient.handle);
    if (!person || readText(box).trim() === '') return;
    open?.abort();
    open = new AbortController();
    const stop = AbortSignal.any([open.signal, signal]);
    const at = Date.now();
    const before = all(panel(), 'chatMessage').length;
    for (const ms of LOOKS) {
      setTimeout(() => {
        if (stop.aborted || readText(box).trim() !== '' || personOf(readChat(box, location.pathname).recipient.handle) !== person) return;
        // Enter may also only have chosen an emoji: a new message has to stand in the list.
        if (byKey && all(panel(), 'chatMessage').length <= before) return;
        open?.abort();
        context.remember({ events: [{ id: messageId(person, String(at)), person, by: 'me', type: 'dm', at, post: null, about: null, via: PAGE }] });
      }, ms);
    }
  };
  const onClick = (event: Event): void => {
    const target = event.composedPath()[0];
    if (target instanceof Element && closest(target, 'chatSend') && panel().contains(target)) sending(false);
  };
  const onKey = (event: Event): void => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (key === 'Enter' && !shiftKey && !isComposing) sending(true);
  };
  root.addEventListener('click', onClick, { capture: true, passive: true, signal });
  box.addEventListener('keydown', onKey, { capture: true, passive: true, signal });
}
