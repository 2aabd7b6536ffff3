/** Everybody one has met: searched, sorted and filtered; only the rows in view are drawn. */
import { useMemo, useState } from 'preact/hooks';
import { shownName, STAGES } from '../ledger/people';
import type { Person } from '../ledger/schema';
import { nounOf } from './counted';
import { day } from './dates';
import type { Everybody } from './folds';
import { Rows } from './rows';
import { strengthShort, waitingSince } from './standing';

type Sort = 'last' | 'name' | 'stage' | 'strength' | 'gave' | 'got';

const SORTS: Record<Sort, string> = { last: 'last contact', name: 'name', stage: 'stage', strength: 'strength', gave: 'you gave', got: 'you got' };
const FILTERS = { all: 'everybody', waiting: 'you are waiting', thanks: 'owed a thank-you', ...Object.fromEntries(STAGES.map(stage => [stage, stage])) } as Record<string, string>;

export function People({ everybody, now }: { everybody: Everybody; now: number }) {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('last');
  const [filter, setFilter] = useState('all');
  const [unnamed, setUnnamed] = useState(false);
  const { people, left } = everybody;
  const found = useMemo(() => chosen(people, search, sort, filter, unnamed, now), [people, search, sort, filter, unnamed, now]);
  const nameless = people.filter(({ handle }) => handle.startsWith('#')).length;
  return (
    <section aria-labelledby="people">
      <h2 id="people">People</h2>
      <div class="row fields">
        <label class="column">
          Search
          <input type="search" value={search} onInput={event => setSearch(event.currentTarget.value)} />
        </label>
        <label class="column">
          Show
          <select value={filter} onChange={event => setFilter(event.currentTarget.value)}>
            {Object.entries(FILTERS).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="column">
          Sort by
          <select value={sort} onChange={event => setSort(event.currentTarget.value as Sort)}>
            {Object.entries(SORTS).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {nameless > 0 && (
          <label>
            <input type="checkbox" checked={unnamed} onChange={() => setUnnamed(!unnamed)} />
            also {nameless.toLocaleString()} without a handle
          </label>
        )}
      </div>
      {nameless > 0 && <p class="muted">X’s archive names some people by account number only. They get their handle here when you open their profile on X.</p>}
      <p class="muted" role="status">
        {people.length > 0 && `${found.length.toLocaleString()} of ${people.length.toLocaleString()} ${nounOf(people.length, 'person', 'people')}`}
        {left > 0 && `; still reading where you stand with ${left.toLocaleString()}`}
      </p>
      {people.length === 0 ? (
        <p>Nobody yet. Whom you reply to, and who replies to you, appears here by itself; your archive from X brings the past.</p>
      ) : found.length === 0 ? (
        <Nobody search={search.trim()} among={filter === 'all' ? 'here' : `under “${FILTERS[filter]}”`} everybody={() => (setSearch(''), setFilter('all'))} />
      ) : (
        <Rows label="People" columns={['person', 'stage', 'strength', 'gave', 'got', 'last', 'labels']} items={found} keyOf={person => person.handle} cells={cells} />
      )}
    </section>
  );
}

/** A search or a choice that fits nobody: what it looked for, and the way out. */
function Nobody({ search, among, everybody }: { search: string; among: string; everybody(): void }) {
  return (
    <div class="notice">
      <p>{search ? `Nobody ${among} has all of “${search}” in their name, handle, labels or notes. Try part of a name.` : `There is nobody ${among} so far.`}</p>
      <div class="row">
        <button type="button" onClick={everybody}>
          Show everybody
        </button>
      </div>
    </div>
  );
}

export const stageOf = (person: Person): string => person.stage ?? person.folded?.reply.stage ?? '…';

function cells(person: Person) {
  return [
    <a key="person" href={`#person/${encodeURIComponent(person.handle)}`}>
      {shownName(person)}
    </a>,
    stageOf(person),
    person.folded ? strengthShort(person.folded.reply.strength) : '…',
    person.gave.toLocaleString(),
    person.got.toLocaleString(),
    day(person.last),
    person.labels.join(', '),
  ];
}

function chosen(people: readonly Person[], search: string, sort: Sort, filter: string, unnamed: boolean, now: number): Person[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = people.filter(person => {
    if (!unnamed && person.handle.startsWith('#')) return false;
    if (filter === 'waiting' && !(person.folded && waitingSince(person.folded.reply, now) !== null)) return false;
    if (filter === 'thanks' && !person.folded?.reply.owed_thanks) return false;
    if ((STAGES as readonly string[]).includes(filter) && stageOf(person) !== filter) return false;
    const text = `${person.handle} ${person.name ?? ''} ${person.labels.join(' ')} ${person.notes}`.toLowerCase();
    return words.every(word => text.includes(word.replace(/^@/, '')));
  });
  const by: Record<Sort, (a: Person, b: Person) => number> = {
    last: (a, b) => b.last - a.last,
    name: (a, b) => (a.name ?? a.handle).localeCompare(b.name ?? b.handle),
    stage: (a, b) => STAGES.indexOf(stageOf(b) as never) - STAGES.indexOf(stageOf(a) as never) || b.last - a.last,
    strength: (a, b) => (b.folded?.reply.strength ?? 0) - (a.folded?.reply.strength ?? 0) || b.last - a.last,
    gave: (a, b) => b.gave - a.gave,
    got: (a, b) => b.got - a.got,
  };
  return found.sort(by[sort]);
}
