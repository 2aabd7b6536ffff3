/** @jsxImportSource react */
/** What people do: posts that were sent and X's toast about them, follow buttons, quotes, notifications. */
import { useEffect, useState } from 'react';
import { t } from './look.js';
import { ME, REPLIES } from './people.js';

const published = [...REPLIES];
const listeners = new Set();

/** A post id as X makes them: the time in its upper bits. */
const snowflake = ms => String((BigInt(ms) - 1288834974657n) << 22n);

/** Adds a post to its conversation, as X does once its server has it. */
export function publish(text, parent, author = ME.handle) {
  const now = Date.now();
  published.push({ id: snowflake(now), author, text, parent, lang: 'en', at: new Date(now).toISOString() });
  for (const tell of listeners) tell(published.length);
}

export function usePublished() {
  const [, setCount] = useState(published.length);
  useEffect(() => {
    listeners.add(setCount);
    return () => void listeners.delete(setCount);
  }, []);
  return published;
}

/** Only a reply from a dialog has one: in the page the reply itself is seen. */
export function Toast() {
  const last = usePublished().at(-1);
  if (!last || last.author !== ME.handle || !location.pathname.startsWith('/compose')) return null;
  return <div data-testid="toast" role="alert"><a href={`/${ME.handle}/status/${last.id}`}>{t('post')}</a></div>;
}

export function FollowButton({ person }) {
  const [following, setFollowing] = useState(false);
  return <button data-testid={`${person.id}-${following ? 'unfollow' : 'follow'}`} aria-label={`${t('follow')} @${person.handle}`} onClick={() => setFollowing(!following)}>{t(following ? 'following' : 'follow')}</button>;
}

/** A quoted post: its own header and text, no links, and no article. */
export const Quoted = ({ post }) => (
  <div role="link" tabIndex={0}>
    <div data-testid="User-Name"><span>{post.author}</span><span>@{post.author}</span></div>
    <div data-testid="tweetText" lang="en"><span>{post.text}</span></div>
  </div>
);

const HEART = 'M20.884 13.19c-1.351 2.48-4.001 5.12-8.379 7.67l-.503.3-.504-.3c-4.379-2.55-7.029-5.19-8.382-7.67z';

/** Somebody liked a post of one's own, somebody follows. */
export const Notifications = () => (
  <div data-testid="primaryColumn">
    <article data-testid="notification"><svg viewBox="0 0 24 24" width="24"><path d={HEART} /></svg>
      <div data-testid="UserAvatar-Container-ana_dev"><a href="/ana_dev">A</a></div><div data-testid="UserAvatar-Container-pixelape"><a href="/pixelape">P</a></div>
      <div data-testid="tweetText" lang="en"><span>my first adapter works</span></div></article>
    <article data-testid="notification"><svg viewBox="0 0 24 24" width="24"><path d="M17.863 13.44z" /></svg>
      <div data-testid="UserAvatar-Container-void_walker"><a href="/void_walker">V</a></div><a href="/void_walker">void</a></article>
  </div>
);
