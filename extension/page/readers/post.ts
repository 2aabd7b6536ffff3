/** Reads one post of a timeline or a status page. */
import { all, closest, handleOf, one, pageAt, SELECTORS, statusOf } from '../selectors';
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
    id: permalink ? (statusOf(permalink.href)?.id ?? null) : null,
    author: author ?? null,
    text: text ? visibleText(text).trim() : '',
    lang: language(text?.lang),
    at: permalink?.querySelector('time')?.dateTime ?? null,
    promoted: closest(article, 'promotion') !== null && !permalink,
  };
}

/** True when an article says what it said: X reuses articles for other posts. */
export function samePost(one: PostOnScreen, other: PostOnScreen): boolean {
  return one.id === other.id && one.author === other.author && one.text === other.text;
}

function permalinkOf(article: HTMLElement): HTMLAnchorElement | undefined {
  const links = all(article, 'postLink') as HTMLAnchorElement[];
  return links.find(link => link.querySelector('time') && link.closest(`${SELECTORS.quotedPost.css}, article`) === article);
}

/** The post a composer answers: in its dialog the first one, on a status page the one it is about. */
export function readParent(composer: HTMLElement): PostOnScreen | null {
  const dialog = composer.closest<HTMLElement>(SELECTORS.dialog.css);
  if (dialog) {
    const article = one(dialog, 'post');
    return article ? readPost(article) : null;
  }
  const article = pageAt(location.pathname) === 'status' ? (one(document, 'focusedPost') ?? one(document, 'post')) : null;
  return article ? readPost(article) : null;
}

/** X's pseudo codes say that there are no words; `in` is its old code for Indonesian. */
function language(code: string | undefined): string | null {
  if (!code || code === 'zxx' || code === 'und' || code.startsWith('q')) return null;
  return code === 'in' ? 'id' : code;
}
