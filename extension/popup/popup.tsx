/** The popup: one's own checklist where it was read, otherwise what to open; and the switches one reaches for. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followOwnProfile, lastOwnProfile, type OwnProfile } from '../page/own_profile';
import { quietSurfaces, type QuietSurfaces } from '../page/surfaces/missing_parts';
import { changeSettings, DEFAULTS, followSettings, loadSettings, type Settings } from '../page/settings';
import { dueNow } from '../bridge/badge';
import type { Due } from '../ledger/keep_in_touch';
import { shownName } from '../ledger/people';
import { Checklist } from './checklist';
import { QuietButton } from './quiet';
import { counted } from '../dashboard/counted';

const SHOWN = 5; // people it has been a while with

function Popup() {
  const [own, setOwn] = useState<OwnProfile | null | undefined>(undefined);
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [access, setAccess] = useState(true);
  const [due, setDue] = useState<Due[]>([]);
  const [missing, setMissing] = useState<QuietSurfaces>({});
  useEffect(() => {
    const gone = new AbortController();
    void lastOwnProfile().then(setOwn);
    followOwnProfile(setOwn);
    void loadSettings().then(setSettings);
    followSettings(setSettings, gone.signal);
    void quietSurfaces().then(setMissing);
    void dueNow().then(setDue, () => undefined); // Without the ledger the rest of this window still helps.
    void chrome.permissions.contains({ origins: ['https://x.com/*'] }).then(setAccess);
    return () => gone.abort();
  }, []);
  if (own === undefined) return null;
  return (
    <>
      {!access && <NoAccess />}
      <Quiet missing={missing} />
      {own ? <Checklist own={own} /> : <WhatToOpen />}
      <DueList due={due} />
      <nav aria-label="Acquaint">
        <button type="button" aria-pressed={settings.on} onClick={() => void changeSettings(now => ({ on: !now.on }))}>
          {settings.on ? 'Hints are on' : 'Hints are off'}
        </button>
        <QuietButton settings={settings} />
        <a class="button" href="/dashboard/dashboard.html" target="_blank">
          People and history
        </a>
        <a class="button" href="/options/options.html" target="_blank">
          Settings and tips
        </a>
        <a class="button" href="/diagnostics/diagnostics.html" target="_blank">
          Diagnostics
        </a>
      </nav>
    </>
  );
}

/** A few of those it has been a while with; the rest is one click away. */
function DueList({ due }: { due: readonly Due[] }) {
  if (due.length === 0) return null;
  return (
    <div class="notice">
      <h2>It has been a while</h2>
      <ul class="plain">
        {due.slice(0, SHOWN).map(({ person, days }) => (
          <li key={person.handle}>
            <a href={`/dashboard/dashboard.html#person/${encodeURIComponent(person.handle)}`} target="_blank">
              {shownName(person)}
            </a>{' '}
            <span class="muted">{counted(days, 'day')}</span>
          </li>
        ))}
      </ul>
      <a href="/dashboard/dashboard.html#touch" target="_blank">
        {due.length === 1 ? 'Snooze or dismiss' : `All ${due.length}: snooze or dismiss`}
      </a>
    </div>
  );
}

function WhatToOpen() {
  return (
    <div class="notice">
      <h1>Open your own profile on X</h1>
      <p>Acquaint reads it there, on this device, and shows here what it already says about you and what it could.</p>
      <p class="muted">On X, choose “Profile” in the menu, then open this window again. A page of X that was open before Acquaint was installed needs to be reloaded once.</p>
    </div>
  );
}

/** X changes; a surface that no longer finds what it goes by is silent, and says so here. */
function Quiet({ missing }: { missing: QuietSurfaces }) {
  const rows = Object.entries(missing);
  if (rows.length === 0) return null;
  return (
    <div class="notice" role="status">
      <h2>Something on X has changed</h2>
      {rows.map(([surface, { missing: part, since }]) => (
        <p key={surface}>
          No hints on the {surface}: “{part}” has not been found since {new Date(since).toLocaleString()}.
        </p>
      ))}
      <p class="muted">An update of Acquaint may help. “Diagnostics” below has a report to copy; nothing personal is in it.</p>
    </div>
  );
}

/** Firefox lets people take the permission back; without it no page is read. */
function NoAccess() {
  return (
    <div class="notice" role="alert">
      <p>Acquaint may not read x.com in this browser, so it can show no hints.</p>
      <button type="button" onClick={() => void chrome.permissions.request({ origins: ['https://x.com/*', 'https://twitter.com/*'] })}>
        Allow on x.com
      </button>
    </div>
  );
}

const app = document.getElementById('app');
if (app) render(<Popup />, app);
