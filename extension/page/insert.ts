/** Puts a snippet at the caret of a composer, checks what came of it, and takes it back when it went wrong. Never sends. */
import { readText } from './readers/composer';
import { caretOf, selectText } from './readers/caret';
import { closest, one, SELECTORS } from './selectors';

export interface NotInserted {
  ok: false;
  /** The snippet is on the clipboard instead. */
  copied: boolean;
  /** The box holds what it held before. */
  restored: boolean;
}

export type Inserted = { ok: true; at: number } | NotInserted;

const SETTLE = 400; // ms within which X enables its button
const FRAME = 16;

/** Inserts behind the caret (a selection stays), with `between` after a word; `at` is where the text begins; `ok` only if the text is what it should be and X noticed. */
export async function insertAtCaret(box: HTMLElement, text: string, between = ''): Promise<Inserted> {
  const before = readText(box);
  const at = await settleCaret(box, before);
  const apart = /\S$/.test(before.slice(0, at)) ? between : '';
  const snippet = apart + text.replaceAll(/\r\n?/g, '\n');
  put(box, snippet, before);
  const wanted = before.slice(0, at) + snippet + before.slice(at);
  for (let waited = 0; waited < SETTLE; waited += FRAME) {
    if (readText(box) === wanted && noticed(box)) return { ok: true, at: at + apart.length };
    await pause();
  }
  const restored = await takeBack(box, before);
  return { ok: false, copied: await copy(snippet), restored };
}

/** What to tell the person when it was not put in. */
export function sentenceOf({ copied, restored }: NotInserted): string {
  if (restored) return copied ? 'Copied: paste it where you want it.' : 'It could not be put in. Your text is as it was.';
  const changed = 'It could not be put in as it should, and your text is not as it was: look it over before you send it.';
  return copied ? `${changed} The template is copied.` : changed;
}

/** Focuses the box and gives where text will go, in UTF-16 units. */
async function settleCaret(box: HTMLElement, before: string): Promise<number> {
  const at = caretOf(box)?.end ?? before.length;
  box.focus({ preventScroll: true });
  if (!(box instanceof HTMLTextAreaElement)) await pause(); // Draft.js sets its own selection when focused.
  selectText(box, at, at);
  if (!(box instanceof HTMLTextAreaElement)) await pause();
  return at;
}

function put(box: HTMLElement, snippet: string, before: string): void {
  // An empty Draft.js editor takes `insertText` twice, and one with lines loses the empty ones.
  if (box instanceof HTMLTextAreaElement || (before !== '' && !snippet.includes('\n'))) {
    document.execCommand('insertText', false, snippet);
    return;
  }
  box.dispatchEvent(pasting(snippet));
}

/** Firefox shows a page no clipboard data of a content script's, but what its own older form of the event was given. */
function pasting(text: string): ClipboardEvent {
  const older: ClipboardEventInit & { dataType: string; data: string } = { dataType: 'text/plain', data: text, bubbles: true, cancelable: true };
  const event = new ClipboardEvent('paste', older);
  if (event.clipboardData) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
}

/** X's button for this box, if it is drawn now. */
export function sendButton(box: HTMLElement): HTMLElement | null {
  const root = box.getRootNode() as Document | ShadowRoot;
  const scope = closest(box, 'chatPanel') ?? closest(box, 'dialog') ?? root;
  const chat = box instanceof HTMLTextAreaElement || box.matches(SELECTORS.chatComposerOld.css);
  return one(scope, chat ? 'chatSend' : 'postButton');
}

/** X's button may be pressed: its own state has the text too. */
function noticed(box: HTMLElement): boolean {
  const button = sendButton(box);
  return button !== null && button.getAttribute('aria-disabled') !== 'true' && !button.matches(':disabled');
}

/** Undoes once, and says whether that gave back what was there: the person may have typed meanwhile. */
async function takeBack(box: HTMLElement, before: string): Promise<boolean> {
  if (readText(box) === before) return true;
  if (box instanceof HTMLTextAreaElement) {
    document.execCommand('undo');
  } else {
    const mac = navigator.platform.startsWith('Mac');
    const undo = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true };
    box.dispatchEvent(new KeyboardEvent('keydown', undo));
  }
  await pause();
  return readText(box) === before;
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, FRAME));
}
