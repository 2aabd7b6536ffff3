/** Reads the boxes text is typed in: Draft.js composers, and the chat's textarea (or its older editors). */
import type { Recipient } from '../../generated/messages';
import { all, closest, handleOf, one, pageAt } from '../selectors';
import { line, visibleText } from './text';

export type Surface = 'reply' | 'quote' | 'post';

/** Text of a composer, one line a block. */
export function readText(composer: HTMLElement): string {
  if (composer instanceof HTMLTextAreaElement) return composer.value;
  const blocks = all(composer, 'editorLine');
  // An empty block holds a <br> that is no line of its own.
  return blocks.length > 0 ? blocks.map(block => visibleText(block).replaceAll('\n', '')).join('\n') : visibleText(composer);
}

/**
 * What is being written: on a status page a box in the page is a reply, in a dialog a post shown above the box is
 * the one answered and one shown below it the one quoted; else it is a post.
 */
export function readSurface(composer: HTMLElement, pathname: string): Surface {
  const dialog = closest(composer, 'dialog');
  if (!dialog) return pageAt(pathname) === 'status' ? 'reply' : 'post';
  const article = one(dialog, 'post');
  if (article) return article.compareDocumentPosition(composer) & Node.DOCUMENT_POSITION_FOLLOWING ? 'reply' : 'quote';
  return one(dialog, 'postText') ? 'quote' : 'post';
}

export interface ChatOnScreen {
  /** Stable while the same conversation stays open. */
  key: string;
  recipient: Recipient;
  hasHistory: boolean | null;
}

/** Whom a message box writes to, and whether the two have talked before. */
export function readChat(composer: HTMLElement, pathname: string): ChatOnScreen {
  const root = composer.getRootNode() as Document | ShadowRoot;
  const panel = closest(composer, 'chatPanel') ?? root;
  const header = one(panel, 'chatHeader') ?? one(root, 'chatHeader');
  const links = header ? [...header.querySelectorAll<HTMLAnchorElement>('a[href]')] : [];
  const handle = links.map(link => handleOf(link.href)).find(Boolean) ?? null;
  const name = line(one(panel, 'chatName') ?? (header ? one(header, 'chatName') : null));
  return {
    key: handle ?? name ?? pathname,
    recipient: { handle, name, bio: null },
    hasHistory: header ? all(panel, 'chatMessage').length > 0 : null,
  };
}
