/** People never spoken about, hints taken away, and the settings as a file. */
import { useState } from 'preact/hooks';
import { saveFile } from '../dashboard/save_file';
import rules from '../generated/rules.json';
import { changeSettings, DEFAULTS, type Settings } from '../page/settings';
import { NAMES } from './surface_names';
import { readSettingsFile, settingsFile } from './settings_file';

export function Never({ settings }: { settings: Settings }) {
  const [handle, setHandle] = useState('');
  const [problem, setProblem] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const name = handle.trim().replace(/^@/, '').toLowerCase();
    if (!/^[a-z0-9_]{1,20}$/.test(name)) return setProblem('A handle has up to 20 letters, digits and underscores and nothing else, such as @ana_dev.');
    setProblem('');
    setHandle('');
    void changeSettings(now => ({ never: [...new Set([...now.never, name])] }));
  };
  return (
    <section aria-labelledby="never">
      <h2 id="never">Never about these people</h2>
      <form class="row" onSubmit={add}>
        <label class="column">
          Handle
          <input type="text" value={handle} aria-describedby="handle-problem" aria-invalid={problem !== ''} onInput={event => setHandle(event.currentTarget.value)} />
        </label>
        <button>Add</button>
      </form>
      <p id="handle-problem" class="error" role="status">
        {problem}
      </p>
      <ul class="list">
        {settings.never.map(name => (
          <li key={name}>
            @{name}
            <button type="button" aria-label={`Hints about @${name} again`} onClick={() => void changeSettings(now => ({ never: now.never.filter(other => other !== name) }))}>
              Hints again
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

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
                (<About about={entry.about} />, {new Date(entry.at).toLocaleDateString()})
              </span>
            </span>
            <button type="button" onClick={() => void changeSettings(now => ({ dismissed: now.dismissed.filter(other => !(other.rule === entry.rule && other.about === entry.about)) }))}>
              Undo
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a hint was about, as its surface noted it: a post, a kind of draft, a handle, or a conversation without one. */
function About({ about }: { about: string }) {
  if (/^\d+$/.test(about)) {
    return (
      <a href={`https://x.com/i/status/${about}`} target="_blank" rel="noreferrer">
        one post
      </a>
    );
  }
  if (about === 'post' || about === 'quote' || about === 'reply') return <>{NAMES[about].toLowerCase()}</>;
  return <>{/^\w{1,20}$/.test(about) ? `@${about}` : about}</>;
}

export function Files({ settings }: { settings: Settings }) {
  const [said, setSaid] = useState<{ text: string; wrong: boolean }>({ text: '', wrong: false });
  const save = (): void => {
    saveFile('acquaint-settings.json', settingsFile(settings), 'application/json');
    setSaid({ text: 'Saved as acquaint-settings.json; your browser puts it with its downloads.', wrong: false });
  };
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const read = readSettingsFile(await file.text());
    if (typeof read === 'string') return setSaid({ text: read, wrong: true });
    await changeSettings(() => read);
    setSaid({ text: 'The settings of the file are in use.', wrong: false });
  };
  const reset = async (): Promise<void> => {
    await changeSettings(() => DEFAULTS);
    setSaid({ text: 'Everything is as after installing.', wrong: false });
  };
  return (
    <section aria-labelledby="files">
      <h2 id="files">Settings as a file</h2>
      <div class="row">
        <button type="button" onClick={save}>
          Save to a file
        </button>
        <label class="button">
          Open a file
          <input type="file" accept="application/json,.json" onChange={event => void open(event.currentTarget)} />
        </label>
        <button type="button" onClick={() => void reset()}>
          Reset to defaults
        </button>
      </div>
      <p role="status" class={said.wrong ? 'error' : 'muted'}>
        {said.text}
      </p>
    </section>
  );
}
