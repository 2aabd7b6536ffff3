/** What a post on screen says about two people: whom it answers, whom it names, what one did to it. */
import { all, handleOf, one, pageAt, SELECTORS } from '../selectors';
import { readPost, type PostOnScreen } from './post';

export interface PostAndTies extends PostOnScreen {
  article: HTMLElement;
  /** Handle and, where it is on screen, id of the post it answers. */
  answers: { author: string; id: string | null; sure: boolean } | null;
  /** Handle of whoever is quoted in it. */
  quotes: string | null;
  /** Handles named in its text. */
  names: string[];
  liked: boolean | null;
  reposted: boolean | null;
}

/** Every post on screen outside of dialogs, in order, with its ties. */
export function readTies(page: Document, pathname: string): PostAndTies[] {
  const articles = all(page, 'post').filter(article => !article.closest(SELECTORS.dialog.css) && article.closest('[hidden]') === null);
  const posts = articles.map(article => ({ article, ...readPost(article) }));
  const focal = pageAt(pathname) === 'status' ? articles.findIndex(article => article.matches(SELECTORS.focusedPost.css)) : -1;
  return posts.map((post, n) => ({
    ...post,
    answers: answered(posts, n, focal),
    quotes: quoted(post.article),
    names: named(post.article),
    liked: state(post.article, 'unlike', 'like'),
    reposted: state(post.article, 'unretweet', 'retweet'),
  }));
}

/**
 * Whom a post answers. X says so in a line of links in some layouts; on a status page the posts above the one it is
 * about lead up to it, and those below answer it unless another post stands right above them without a gap.
 */
function answered(posts: readonly (PostOnScreen & { article: HTMLElement })[], n: number, focal: number): PostAndTies['answers'] {
  const post = posts[n];
  if (!post) return null;
  const above = posts[n - 1];
  const said = replyingTo(post.article);
  const joined = above && adjacent(above.article, post.article) ? above : null;
  if (said) return { author: said, id: joined?.author?.toLowerCase() === said.toLowerCase() ? joined.id : null, sure: true };
  if (focal < 0) return null;
  if (n <= focal) return joined?.author ? { author: joined.author, id: joined.id, sure: true } : null;
  const parent = joined && n - 1 > focal ? joined : posts[focal];
  return parent?.author ? { author: parent.author, id: parent.id, sure: parent === posts[focal] } : null;
}

/** The first handle in the line between a post's header and its text. */
function replyingTo(article: HTMLElement): string | null {
  const header = one(article, 'postHeader');
  const text = one(article, 'postText');
  if (!header || !text) return null;
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const between = header.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING && text.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING;
    if (between && !header.contains(link) && link.closest(SELECTORS.avatar.css) === null && link.closest(SELECTORS.quotedPost.css) === null) {
      const handle = handleOf(link.href);
      if (handle) return handle;
    }
  }
  return null;
}

/** True when no empty cell (X's gap between conversations) lies between two posts. */
function adjacent(above: HTMLElement, below: HTMLElement): boolean {
  const [first, second] = [above, below].map(article => article.closest(SELECTORS.cell.css));
  if (!first || !second) return above.parentElement === below.parentElement;
  return first.nextElementSibling === second;
}

/** A quoted post has no links; its handle is the text that begins with @ in its header. */
function quoted(article: HTMLElement): string | null {
  const card = [...article.querySelectorAll(SELECTORS.quotedPost.css)].find(link => link.querySelector(SELECTORS.postHeader.css));
  const spans = card ? [...card.querySelectorAll(`${SELECTORS.postHeader.css} span`)] : [];
  const shown = spans.map(span => span.textContent?.trim() ?? '').find(text => /^@\w{1,20}$/.test(text));
  return shown ? shown.slice(1) : null;
}

function named(article: HTMLElement): string[] {
  const text = all(article, 'postText').find(element => element.closest(`${SELECTORS.quotedPost.css}, article`) === article);
  const links = text ? [...text.querySelectorAll<HTMLAnchorElement>('a[href]')] : [];
  return links.map(link => handleOf(link.href)).filter(handle => handle !== null);
}

function state(article: HTMLElement, done: 'unlike' | 'unretweet', open: 'like' | 'retweet'): boolean | null {
  if (one(article, done)) return true;
  return one(article, open) ? false : null;
}
