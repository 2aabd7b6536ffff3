/** The settings page: what speaks where and when, about whom never, every tip, and everything as a file. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, DEFAULTS, followSettings, loadSettings, SURFACES, type Settings } from '../page/settings';
import { QuietButton } from '../popup/quiet';
import { Dismissed } from './dismissed';
import { Files, Never } from './people_and_files';
import { RuleList } from './rule_list';
import { REST, restFits } from './settings_file';
import { NAMES } from './surface_names';

function Options() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  useEffect(() => {
    const gone = new AbortController();
    void loadSettings().then(setSettings);
    followSettings(setSettings, gone.signal);
    return () => gone.abort();
  }, []);
  return (
    <>
      <h1>Settings and tips</h1>
      <section aria-labelledby="hints">
        <h2 id="hints">Hints</h2>
        <Switch label="Show hints" on={settings.on} change={on => ({ on })} />
        <fieldset>
          <legend>Where</legend>
          {SURFACES.map(name => (
            <Switch key={name} label={NAMES[name]} on={settings.surfaces[name]} change={on => now => ({ surfaces: { ...now.surfaces, [name]: on } })} />
          ))}
        </fieldset>
        <Switch label="Only when I ask (Alt+Shift+H)" on={settings.onlyWhenAsked} change={onlyWhenAsked => ({ onlyWhenAsked })} />
        <Rest settings={settings} />
        <div class="row">
          <QuietButton settings={settings} />
        </div>
      </section>
      <section aria-labelledby="memory">
        <h2 id="memory">Memory</h2>
        <Switch label="Remember whom I showed up for and who for me, on this device only" on={settings.remember} change={remember => ({ remember })} />
        <p class="muted">
          What is remembered, and how to save or delete it: <a href="/dashboard/dashboard.html">People and history</a>. Private windows are never remembered.
        </p>
      </section>
      <Never settings={settings} />
      <Dismissed settings={settings} />
      <Files settings={settings} />
      <RuleList settings={settings} />
    </>
  );
}

type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

function Switch({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => Change }) {
  const flip = (): void => {
    const next = change(!on);
    void changeSettings(now => (typeof next === 'function' ? next(now) : next));
  };
  return (
    <label>
      <input type="checkbox" checked={on} onChange={flip} />
      {label}
    </label>
  );
}

function Rest({ settings }: { settings: Settings }) {
  const [problem, setProblem] = useState('');
  const store = (input: HTMLInputElement): void => {
    const restMs = input.value === '' ? Number.NaN : Number(input.value);
    setProblem(restFits(restMs) ? '' : `Choose ${REST.least} to ${REST.most} milliseconds. It stays at ${settings.restMs}.`);
    if (restFits(restMs)) void changeSettings(() => ({ restMs }));
    else input.value = String(settings.restMs); // What is in the box is what holds.
  };
  return (
    <>
      <label class="column">
        Wait after a word before a hint comes ({REST.least} to {REST.most} milliseconds)
        <input type="number" min={REST.least} max={REST.most} step="any" value={settings.restMs} aria-describedby="rest-problem" onChange={event => store(event.currentTarget)} />
      </label>
      <p id="rest-problem" class="error" role="status">
        {problem}
      </p>
    </>
  );
}

const app = document.getElementById('app');
if (app) render(<Options />, app);
