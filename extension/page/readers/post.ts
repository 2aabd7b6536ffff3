/** Reads one post of a timeline or a status page. */
import { all, handleOf, one, SELECTORS } from '../selectors';
import { visibleText } from './text';

export interface PostOnScreen {
  id: string | null;
  author: string | null;
  text: string;
  lang: string | null;
  at: string | null;
  promoted: boolean;
}

/** Facts of an article; a quoted post inside it is somebody else's and left out. */
export function readPost(article: HTMLElement): PostOnScreen {
  const own = (element: Element): boolean => element.closest(`${SELECTORS.quotedPost.css}, article`) === article;
  const text = all(article, 'postText').find(own);
  const permalink = permalinkOf(article);
  const author = all(article, 'postAuthor').map(link => handleOf((link as HTMLAnchorElement).href)).find(Boolean);
  return {
    id: idIn(permalink),
    author: author ?? null,
    text: text ? visibleText(text).trim() : '',
    lang: language(text?.lang),
    at: permalink?.querySelector('time')?.dateTime ?? null,
    promoted: article.closest('[data-testid="placementTracking"]') !== null && !permalink,
  };
}

/** True when an article says what it said: X reuses articles for other posts. */
export function samePost(one: PostOnScreen, other: PostOnScreen): boolean {
  return one.id === other.id && one.author === other.author && one.text === other.text;
}

function permalinkOf(article: HTMLElement): HTMLAnchorElement | undefined {
  const links = [...article.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')];
  return links.find(link => link.querySelector('time') && link.closest(`${SELECTORS.quotedPost.css}, article`) === article);
}

function idIn(permalink: HTMLAnchorElement | undefined): string | null {
  return /\/status\/(\d+)/.exec(permalink?.href ?? '')?.[1] ?? null;
}

/** The post a composer answers: in its dialog the first one, on a status page the one it is about. */
export function readParent(composer: HTMLElement): PostOnScreen | null {
  const dialog = composer.closest<HTMLElement>(SELECTORS.dialog.css);
  if (dialog) {
    const article = one(dialog, 'post');
    return article ? readPost(article) : null;
  }
  const onStatus = /^\/[^/]+\/status\/\d+/.test(location.pathname);
  const article = onStatus ? (one(document, 'focusedPost') ?? one(document, 'post')) : null;
  return article ? readPost(article) : null;
}

/** X's pseudo codes say that there are no words; `in` is its old code for Indonesian. */
function language(code: string | undefined): string | null {
  if (!code || code === 'zxx' || code === 'und' || code.startsWith('q')) return null;
  return code === 'in' ? 'id' : code;
}
