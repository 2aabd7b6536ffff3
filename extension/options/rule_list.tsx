/** Every tip with its reason, its source and what it speaks on; each can be turned off. */
import { useState } from 'preact/hooks';
import { counted } from '../dashboard/counted';
import rules from '../generated/rules.json';
import { changeSettings, type Settings } from '../page/settings';
import { alsoIn, groupOf, GROUPS } from './surface_names';

type Rule = (typeof rules)[number];

/** Of these tips those that are turned off; an id of a tip there is no more says nothing anyway. */
export const knownOff = ({ off }: Settings, among: readonly Rule[] = rules): Rule[] => among.filter(({ id }) => off.includes(id));

export function RuleList({ settings }: { settings: Settings }) {
  const [search, setSearch] = useState('');
  const found = rules.filter(rule => matches(rule, search));
  const off = (some: readonly Rule[]): string => offAmong(some, settings);
  return (
    <section aria-labelledby="tips">
      <h2 id="tips">Tips</h2>
      <p class="muted">
        Each comes from the article “How to Build Your Professional Network on Twitter”. Where a study is named, grade A means a controlled experiment or a large peer-reviewed study, grade B a large body of observations.
      </p>
      <label class="column">
        Search
        <input type="search" value={search} onInput={event => setSearch(event.currentTarget.value)} />
      </label>
      <p class="muted" role="status">
        {found.length < rules.length && `${found.length} of `}
        {counted(rules.length, 'tip')}
        {off(found)}
      </p>
      {found.length === 0 && <p>No tip has all of “{search.trim()}” in it. Try one word of it.</p>}
      {GROUPS.map(group => {
        const rulesHere = found.filter(rule => groupOf(rule) === group);
        return (
          rulesHere.length > 0 && (
            <details key={group} class="group" open={search.trim() !== ''}>
              <summary>
                {group} <span class="muted">({rulesHere.length}
                  {off(rulesHere)})</span>
              </summary>
              <ul class="list">
                {rulesHere.map(rule => (
                  <RuleItem key={rule.id} rule={rule} on={!settings.off.includes(rule.id)} />
                ))}
              </ul>
            </details>
          )
        );
      })}
    </section>
  );
}

/** “, 2 off”, or nothing. */
function offAmong(some: readonly Rule[], settings: Settings): string {
  const off = knownOff(settings, some).length;
  return off > 0 ? `, ${off} off` : '';
}

function RuleItem({ rule, on }: { rule: Rule; on: boolean }) {
  const change = (): void => void changeSettings(now => ({ off: on ? [...now.off, rule.id] : now.off.filter(id => id !== rule.id) }));
  return (
    <li class="rule" data-rule={rule.id}>
      <label>
        <input type="checkbox" checked={on} onChange={change} />
        <span>{rule.title}</span>
      </label>
      <p class="muted">{rule.why}</p>
      <details>
        <summary>
          Source and examples<span class="muted"> ({rule.id})</span>
        </summary>
        {alsoIn(rule) && <p class="muted">Speaks {alsoIn(rule)}</p>}
        <p class="muted">From the article, “{rule.source}”</p>
        {rule.study && <p class="muted">{rule.study}</p>}
        <p>It speaks on:</p>
        <Examples examples={rule.fires} />
        <p>It says nothing on:</p>
        <Examples examples={rule.quiet} />
      </details>
    </li>
  );
}

/** What makes the difference first: the same words may be right with one person and not with another. */
function Examples({ examples }: { examples: Rule['fires'] }) {
  return (
    <ul>
      {examples.map(({ because, text }) => (
        <li key={because}>
          {because}
          {text && (
            <>
              : <q dir="auto">{text}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function matches(rule: Rule, search: string): boolean {
  const text = `${rule.id} ${rule.title} ${rule.why} ${rule.source} ${groupOf(rule)}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every(word => text.includes(word));
}
