/** People never spoken about, and the settings as a file. */
import { useState } from 'preact/hooks';
import { counted, listed } from '../dashboard/counted';
import { saveFile } from '../dashboard/save_file';
import { changeSettings, DEFAULTS, type Settings } from '../page/settings';
import { handleIn } from '../page/selectors';
import { knownOff } from './rule_list';
import { readSettingsFile, settingsFile } from './settings_file';

export function Never({ settings }: { settings: Settings }) {
  const [handle, setHandle] = useState('');
  const [problem, setProblem] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    if (handle.trim() === '') return setProblem('Type whom you mean first: a handle such as @ana_dev, or the address of a profile.');
    const name = handleIn(handle);
    if (name === null) return setProblem('This is nobody on X. A handle has letters, digits and underscores only, such as @ana_dev; the address of a profile will do too.');
    setProblem('');
    setHandle('');
    void changeSettings(now => ({ never: [...new Set([...now.never, name])] }));
  };
  return (
    <section aria-labelledby="never">
      <h2 id="never">Never about these people</h2>
      <p class="muted">No hint comes up on their profile, on their posts, or while you write to them. What passes between you two is remembered as before.</p>
      <form class="row" onSubmit={add}>
        <label class="column">
          Handle, or the address of their profile
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
  const kept = settings.remember ? '' : ' Memory stays off.';
  const reset = async (): Promise<void> => {
    if (!confirm(`Set everything on this page to what it was after installing? ${whatGoes(settings)}.${kept} People and history stay. This cannot be undone; “Save to a file” keeps a copy.`)) return;
    await changeSettings(now => ({ ...DEFAULTS, remember: now.remember })); // Who turned memory off did not mean this button to turn it on.
    setSaid({ text: `Everything is as after installing.${kept}`, wrong: false });
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

/** What a reset takes away, in a sentence. */
function whatGoes(settings: Settings): string {
  const { never, dismissed } = settings;
  const off = knownOff(settings).length;
  const lists = [
    never.length > 0 && `your list of ${counted(never.length, 'person', 'people')} never to speak about`,
    dismissed.length > 0 && `what you dismissed (${counted(dismissed.length, 'hint')})`,
    off > 0 && `what you turned off (${counted(off, 'tip')})`,
  ];
  return `Gone will be ${listed(['what you chose above', ...lists.filter(part => part !== false)])}`;
}
