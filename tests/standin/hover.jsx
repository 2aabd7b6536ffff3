/** @jsxImportSource react */
/** The card over a name: late content, one card for whichever name comes next, gone soon after the mouse. */
import { useEffect, useState } from 'react';
import { PEOPLE } from './people.js';
import { FollowButton } from './social.jsx';
import { t } from './look.js';

const WAIT = 60; // ms; on X about 600

export function HoverCard() {
  const [over, setOver] = useState(null);
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let timer;
    const onMove = event => {
      if (event.target.closest?.('[data-testid="hoverCardParent"]')) return clearTimeout(timer);
      const link = event.target.closest?.('[data-testid="User-Name"] a[href]');
      const person = link && PEOPLE[link.getAttribute('href').slice(1)];
      const at = link?.getBoundingClientRect();
      clearTimeout(timer);
      timer = setTimeout(() => setOver(person ? { person, x: at.left, y: at.bottom } : null), WAIT);
    };
    document.addEventListener('mouseover', onMove);
    return () => document.removeEventListener('mouseover', onMove);
  }, []);
  useEffect(() => {
    if (!over) return setLoaded(false);
    const timer = setTimeout(() => setLoaded(true), WAIT);
    return () => clearTimeout(timer);
  }, [over]);
  if (!over) return null;
  const { person, x, y } = over;
  return (
    <div data-testid="hoverCardParent" style={{ position: 'fixed', left: Math.min(x, innerWidth - 300), top: y, width: 300, boxSizing: 'border-box', padding: 16, background: 'var(--background)', border: '1px solid var(--border)', borderRadius: 16 }}>
      {loaded && <div data-testid="HoverCard">
        <div style={{ display: 'flex', justifyContent: 'space-between' }}><div data-testid={`UserAvatar-Container-${person.handle}`}><a href={`/${person.handle}`} aria-hidden="true" tabIndex={-1}>{person.name[0]}</a></div><FollowButton person={person} /></div>
        <a href={`/${person.handle}`}><div dir="ltr"><span>{person.name}</span></div></a>
        <a href={`/${person.handle}`} tabIndex={-1}><span>@{person.handle}</span></a>
        <div dir="auto"><span>{person.bio}</span></div>
        <div><a role="link" href={`/${person.handle}/following`}><span>{person.following}</span> {t('following')}</a> <a role="link" href={`/${person.handle}/verified_followers`}><span>{person.followers.toLocaleString('en')}</span> {t('followers')}</a></div>
      </div>}
    </div>
  );
}
