/** Every tip with its reason, its source and what it speaks on; each can be turned off. */
import { useState } from 'preact/hooks';
import rules from '../generated/rules.json';
import { changeSettings, type Settings } from '../page/settings';

type Rule = (typeof rules)[number];

export function RuleList({ settings }: { settings: Settings }) {
  const [search, setSearch] = useState('');
  const found = rules.filter(rule => matches(rule, search));
  return (
    <section aria-labelledby="tips">
      <h2 id="tips">Tips</h2>
      <label class="column">
        Search
        <input type="search" value={search} onInput={event => setSearch(event.currentTarget.value)} />
      </label>
      <p class="muted" role="status">
        {found.length} of {rules.length} tips
      </p>
      <ul class="list">
        {found.map(rule => (
          <RuleItem key={rule.id} rule={rule} on={!settings.off.includes(rule.id)} />
        ))}
      </ul>
    </section>
  );
}

function RuleItem({ rule, on }: { rule: Rule; on: boolean }) {
  const change = (): void => void changeSettings(now => ({ off: on ? [...now.off, rule.id] : now.off.filter(id => id !== rule.id) }));
  return (
    <li class="rule" data-rule={rule.id}>
      <label>
        <input type="checkbox" checked={on} onChange={change} />
        <span>{rule.tip}</span>
      </label>
      <p class="muted">{rule.why}</p>
      <details>
        <summary>
          Source and examples<span class="muted"> ({rule.id})</span>
        </summary>
        <p class="muted">From “{rule.source}”</p>
        {rule.study && <p class="muted">{rule.study}</p>}
        <p>It speaks on:</p>
        <Examples texts={rule.fires} />
        <p>It says nothing on:</p>
        <Examples texts={rule.quiet} />
      </details>
    </li>
  );
}

function Examples({ texts }: { texts: readonly unknown[] }) {
  return (
    <ul>
      {texts.map((text, n) => (
        <li key={n} dir="auto">
          {typeof text === 'string' ? text : JSON.stringify(text)}
        </li>
      ))}
    </ul>
  );
}

function matches(rule: Rule, search: string): boolean {
  const text = `${rule.id} ${rule.tip} ${rule.why} ${rule.source} ${rule.on}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every(word => text.includes(word));
}
