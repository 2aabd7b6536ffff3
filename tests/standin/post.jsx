/** @jsxImportSource react */
/** Posts and a virtualised timeline: cells are absolutely placed, leave the page and come back. */
import { useEffect, useState } from 'react';
import { Quoted } from './social.jsx';
import { PEOPLE } from './people.js';

const CELL = 140;
const MARGIN = 6;
const CUT = { overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 };
const ICON = { width: 32, height: 20, border: 0, background: 'none', color: 'inherit' };

/** Text with the links X makes of handles. */
const Words = ({ text }) => text.split(/(@\w+)/).map((part, n) => (n % 2 ? <a key={n} role="link" href={`/${part.slice(1)}`}>{part}</a> : <span key={n}>{part}</span>));

export function Post({ post, focused = false }) {
  const person = PEOPLE[post.author];
  const [liked, setLiked] = useState(false);
  const [reposted, setReposted] = useState(false);
  const link = `/${post.author}/status/${post.id}`;
  const time = <a role="link" href={link} style={{ flex: 'none' }}><time dateTime={post.at}>{post.at.slice(5, 10)}</time></a>;
  return (
    <article data-testid="tweet" role="article" tabIndex={focused ? -1 : 0} style={{ padding: 12, paddingInlineStart: 60, position: 'relative' }}>
      <div data-testid="Tweet-User-Avatar" style={{ position: 'absolute', insetInlineStart: 12, width: 40 }}><div data-testid={`UserAvatar-Container-${post.author}`} style={{ height: 40, borderRadius: 20, background: 'var(--border)' }}><a role="link" href={`/${post.author}`} aria-hidden="true" tabIndex={-1}>{person.name[0]}</a></div></div>
      <div style={{ display: 'flex', justifyContent: 'space-between', whiteSpace: 'nowrap' }}>
        <div data-testid="User-Name" style={{ display: 'flex', gap: 4, minWidth: 0 }}>
          <a role="link" href={`/${post.author}`} style={CUT}><div dir="ltr" style={CUT}><span><span>{person.name}</span></span></div></a>
          <a role="link" href={`/${post.author}`} tabIndex={-1} style={CUT}><span>@{post.author}</span></a>{!focused && <> · {time}</>}
        </div>
        <div style={{ display: 'flex', gap: 8 }}><button style={ICON}>✦</button><button data-testid="caret" style={ICON}>…</button></div>
      </div>
      <div data-testid="tweetText" lang={post.lang} dir="auto"><Words text={post.text} /></div>
      {post.quotes && <Quoted post={post.quotes} />}
      {focused && time}
      <div role="group" aria-label="1 reply, 2 likes" style={{ display: 'flex', gap: 40, paddingTop: 8 }}>
        <button data-testid="reply" onClick={() => window.standin.go(`/compose/post?in_reply_to=${post.id}`)}>↩</button>
        <button data-testid={reposted ? 'unretweet' : 'retweet'} onClick={() => setReposted(!reposted)}>⟳</button>
        <button data-testid={liked ? 'unlike' : 'like'} onClick={() => setLiked(!liked)}>{liked ? '♥' : '♡'}</button>
      </div>
    </article>
  );
}

export function Timeline({ posts }) {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const onScroll = () => setTop(Math.floor(scrollY / CELL));
    addEventListener('scroll', onScroll);
    return () => removeEventListener('scroll', onScroll);
  }, []);
  // Recycling: cells stay and are given the next posts, as some virtual lists do.
  const [moved, setMoved] = useState(0);
  useEffect(() => { window.standin.recycle = () => setMoved(n => n + 1); }, []);
  const from = Math.max(0, top - MARGIN) + moved;
  const visible = posts.slice(from, from + Math.ceil(innerHeight / CELL) + 2 * MARGIN);
  return (
    <section role="region" aria-labelledby="accessible-list-1">
      <h1 id="accessible-list-1" style={{ fontSize: 1, margin: 0 }}>{' '}</h1>
      <div aria-label="Timeline"><div style={{ position: 'relative', minHeight: posts.length * CELL }}>
        {visible.map((post, n) => (
          <div key={moved ? n : post.id} data-testid="cellInnerDiv" style={{ transform: `translateY(${(from - moved + n) * CELL}px)`, position: 'absolute', width: '100%', height: CELL, borderBottom: '1px solid var(--border)', boxSizing: 'border-box', overflow: 'hidden' }}>
            <Post post={post} />
          </div>
        ))}
      </div></div>
    </section>
  );
}
