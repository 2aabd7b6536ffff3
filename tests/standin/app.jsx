/** @jsxImportSource react */
/**
 * A stand-in for X: the real Draft.js and React, the page structure of late 2026 (test ids, Draft.js composers, chat
 * in an open shadow root, virtualised cells, pushState navigation). Driven by tests through `window.standin`.
 */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat, OldChat } from './chat.jsx';
import { Composer } from './composer.jsx';
import { become, LIVELY, ME, PEOPLE, POSTS } from './people.js';
import { Post, Timeline } from './post.jsx';
import { HoverCard } from './hover.jsx';
import { ProfileHeader } from './profile.jsx';
import { setUp, t } from './look.js';
import { Notifications, Toast, usePublished } from './social.jsx';

function App() {
  const [path, setPath] = useState(location.pathname);
  const [epoch, setEpoch] = useState(0);
  const [duplicated, setDuplicated] = useState(false);
  useEffect(() => {
    const go = to => { history.pushState({}, '', to); setPath(to); };
    addEventListener('popstate', () => setPath(location.pathname));
    Object.assign(window.standin, { go, rerender: () => setEpoch(n => n + 1), duplicate: setDuplicated, switchTo: handle => { become(handle); setEpoch(n => n + 1); } });
    document.addEventListener('click', event => {
      const link = event.target.closest?.('a[href^="/"]');
      if (!link) return;
      event.preventDefault();
      go(link.getAttribute('href'));
    });
  }, []);
  const modal = path.startsWith('/compose/post');
  const page = modal ? (window.standin.behind ?? '/home') : path;
  if (!modal) window.standin.behind = path;
  return (
    <>
      <div id="layers" style={{ zIndex: 1, position: 'relative' }}>{modal && <Modal />}<Toast /><HoverCard /></div>
      <div dir={document.documentElement.dir} style={{ display: 'flex' }}>
        <Navigation />
        <main role="main" key={epoch} style={{ display: 'flex', flexGrow: 1, minWidth: 0 }}>
          <Page path={page} />
          {duplicated && <div hidden={duplicated !== 'seen'}><Page path={page} /></div>}
        </main>
      </div>
    </>
  );
}

function Page({ path }) {
  const [, first, second, third] = path.split('/');
  if (first === 'messages') return <OldChat conversation={second} />;
  if (first === 'notifications') return <Notifications />;
  if (first === 'i' && second === 'chat') return <Chat conversation={third} />;
  return (
    <div data-testid="primaryColumn" style={{ width: 600, maxWidth: '100%', borderInline: '1px solid var(--border)' }}>
      {second === 'status' ? <Status id={third} /> : PEOPLE[first] ? <Profile person={PEOPLE[first]} /> : <Home />}
    </div>
  );
}

const Home = () => (
  <>
    <div style={{ padding: 12 }}><Composer placeholder={t('happening')} button="tweetButtonInline" label={t('post')} /></div>
    <Timeline posts={window.standin.lively ? LIVELY : POSTS} />
  </>
);

const Profile = ({ person }) => (
  <>
    <ProfileHeader person={person} />
    <Timeline posts={POSTS.filter(post => post.author === person.handle).slice(0, 5)} />
  </>
);

function Status({ id }) {
  const replies = usePublished().filter(({ parent }) => parent === id);
  const post = POSTS.find(candidate => candidate.id === id) ?? POSTS[0];
  return (
    <section role="region">
      <div data-testid="cellInnerDiv"><Post post={post} focused /></div>
      <div data-testid="inline_reply_offscreen" style={{ padding: 12, borderBlock: '1px solid var(--border)' }}>
        <Composer placeholder={t('reply')} button="tweetButtonInline" label={t('answer')} parent={id} />
      </div>
      {replies.map(reply => <div key={reply.id}><div data-testid="cellInnerDiv"><Post post={reply} /></div><div data-testid="cellInnerDiv" /></div>)}
    </section>
  );
}

function Modal() {
  const parent = POSTS.find(post => post.id === new URLSearchParams(location.search).get('in_reply_to'));
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="modal-header" style={{ position: 'fixed', top: 48, left: '50%', transform: 'translateX(-50%)', width: 560, maxWidth: '96vw', background: 'var(--background)', border: '1px solid var(--border)', borderRadius: 16, padding: 16 }}>
      <button data-testid="app-bar-close" onClick={() => history.back()}>×</button>
      <h2 id="modal-header" style={{ fontSize: 1 }}>{' '}</h2>
      {parent && <Post post={parent} />}
      <Composer placeholder={parent ? t('reply') : t('happening')} button="tweetButton" label={t('post')} parent={parent?.id ?? null} />
      <Composer index={1} placeholder={t('another')} button="" label="" />
    </div>
  );
}

/** Below 500 px X has no side bar: a bar on top with one's own picture, and the rest at the foot. */
const Navigation = () => innerWidth < 500 ? (
  <div data-testid="TopNavBar" style={{ position: 'fixed', bottom: 0, insetInline: 0, padding: 12, background: 'var(--background)', borderTop: '1px solid var(--border)' }}>
    <a data-testid="DashButton_ProfileIcon_Link" href={`/${ME.handle}`}><div data-testid={`UserAvatar-Container-${ME.handle}`}>S</div></a>
  </div>
) : (
  <header role="banner" style={{ width: 88, flex: 'none', padding: 12 }}>
    <nav>
      <a data-testid="AppTabBar_Home_Link" href="/home">{t('home')}</a><br />
      <a data-testid="AppTabBar_DirectMessage_Link" href="/i/chat">{t('chat')}</a><br />
      <a data-testid="AppTabBar_Profile_Link" href={`/${ME.handle}`}>{t('profile')}</a><br />
      <a data-testid="SideNav_NewTweet_Button" href="/compose/post">{t('post')}</a>
    </nav>
    <button data-testid="SideNav_AccountSwitcher_Button" aria-label={t('account')}><div data-testid={`UserAvatar-Container-${ME.handle}`}>S</div></button>
  </header>
);

setUp();
createRoot(document.getElementById('react-root')).render(<App />);
