/** @jsxImportSource react */
/** A profile's header as on the saved pages; the header appears late, as it does on X. */
import { useEffect, useState } from 'react';
import { t } from './look.js';
import { ME } from './people.js';
import { FollowButton } from './social.jsx';

const HEIGHT = 420; // Before and after it is drawn: the stand-in itself shifts nothing.
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export function ProfileHeader({ person }) {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => { const timer = setTimeout(() => setDrawn(true), 30); return () => clearTimeout(timer); }, [person]);
  if (!drawn) return <div style={{ minHeight: HEIGHT }} />;
  const self = person.handle === ME.handle;
  const image = person.defaultAvatar ? `${pixel}#/default_profile_images/default_profile_normal.png` : pixel;
  return (
    <div style={{ minHeight: HEIGHT }}>
      <div style={{ height: 100, background: 'var(--border)' }} />
      <div style={{ display: 'flex', justifyContent: 'space-between', padding: 12 }}>
        <div data-testid={`UserAvatar-Container-${person.handle}`}>
          <div style={person.square ? { clipPath: 'url("#shape-square")' } : {}}><a href={`/${person.handle}/photo`}><img alt="" src={image} width="96" height="96" /></a></div>
        </div>
        <div data-testid="placementTracking">
          {self ? <a data-testid="editProfileButton" href="/settings/profile">{t('edit')}</a> : <>
            <button data-testid="sendDMFromProfile" onClick={() => window.standin.go(`/i/chat/${ME.id}-${person.id}`)}>{t('message')}</button>
            <FollowButton person={person} /></>}
        </div>
      </div>
      <div style={{ padding: '0 12px 48px' }}>
        <div data-testid="UserName"><div><div dir="ltr"><span>{person.name}</span>{person.verified && <svg data-testid="icon-verified" width="16" height="16"><path d="M0 0h16v16z" /></svg>}</div>
          <div tabIndex={-1}><div dir="ltr"><span>@{person.handle}</span></div></div></div></div>
        {person.bio && <div data-testid="UserDescription" dir="auto" style={{ marginBlock: 12 }}><span>{person.bio}</span></div>}
        <div data-testid="UserProfileHeader_Items">
          {person.location && <span data-testid="UserLocation"><span>{person.location}</span></span>} {person.url && <a data-testid="UserUrl" href="https://t.co/abc"><span>{person.url}</span></a>}
          <span data-testid="UserJoinDate"><span>{t('joined')} {person.joined}</span></span>
        </div>
        <div style={{ display: 'flex', gap: 16 }}>
          <div><a href={`/${person.handle}/following`}><span><span>{person.following}</span></span> <span>{t('following')}</span></a></div>
          <div><a href={`/${person.handle}/verified_followers`}><span><span>{person.followers.toLocaleString('en')}</span></span> <span>{t('followers')}</span></a></div>
        </div>
      </div>
    </div>
  );
}
