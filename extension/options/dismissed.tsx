/** Hints taken away, one by one or everywhere, and the way to have them again. */
import { day } from '../dashboard/dates';
import rules from '../generated/rules.json';
import { postAddress } from '../page/selectors';
import { changeSettings, type Settings } from '../page/settings';
import { knownOff } from './rule_list';
import { NAMES } from './surface_names';

export function Dismissed({ settings }: { settings: Settings }) {
  return (
    <section aria-labelledby="dismissed">
      <h2 id="dismissed">Dismissed hints</h2>
      {settings.dismissed.length === 0 && <p class="muted">None.</p>}
      <ul class="list">
        {settings.dismissed.toReversed().map(entry => (
          <li key={`${entry.rule} ${entry.about} ${entry.at}`}>
            <span>
              {rules.find(rule => rule.id === entry.rule)?.title ?? entry.rule} <span class="muted">
                (<About about={entry.about} />, {day(Date.parse(entry.at))})
              </span>
            </span>
            <button type="button" onClick={() => void changeSettings(now => ({ dismissed: now.dismissed.filter(other => !(other.rule === entry.rule && other.about === entry.about)) }))}>
              Undo
            </button>
          </li>
        ))}
      </ul>
      <TurnedOff settings={settings} />
    </section>
  );
}

/** “Never show this tip” takes one click in a hint; the tip itself is far down this page, in a closed group. */
function TurnedOff({ settings }: { settings: Settings }) {
  const off = knownOff(settings);
  if (off.length === 0) return null;
  return (
    <>
      <h3>Tips turned off everywhere</h3>
      <ul class="list">
        {off.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <button type="button" aria-label={`Show again: ${title}`} onClick={() => void changeSettings(now => ({ off: now.off.filter(other => other !== id) }))}>
              Show again
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a hint was about, as its surface noted it: a post, a kind of draft, a handle, or a conversation without one. */
function About({ about }: { about: string }) {
  if (/^\d+$/.test(about)) {
    return (
      <a href={postAddress(about)} target="_blank" rel="noreferrer">
        one post
      </a>
    );
  }
  if (about === 'post' || about === 'quote' || about === 'reply') return <>{NAMES[about].toLowerCase()}</>;
  return <>{/^\w{1,20}$/.test(about) ? `@${about}` : about}</>;
}
