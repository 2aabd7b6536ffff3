/** Keep in touch: labels with an interval, and whom it has been a while with. Nothing is sent, nobody is counted late. */
import { useState } from 'preact/hooks';
import type { BadgeChanged } from '../bridge/messages';
import { deleteLabel } from '../ledger/correct';
import { dueAmong } from '../ledger/keep_in_touch';
import { editPerson, shownName } from '../ledger/people';
import type { Label, LedgerDb, Person } from '../ledger/schema';
import { attempt, useRead } from './attempt';
import { counted } from './counted';

const WEEK = 7 * 86_400_000;
const FIRST: Label = { name: '', ideal: 30, longest: 90 };

interface Props {
  db: LedgerDb;
  people: readonly Person[];
  now: number;
  changed(): void;
}

export function KeepInTouch({ db, people, now, changed }: Props) {
  const [turn, setTurn] = useState(0);
  const [problem, setProblem] = useState('');
  const read = useRead('Your labels could not be read', () => db.getAll('labels'), [db, turn]);
  const labels = read.found ?? [];
  const due = dueAmong(people, labels, now);
  const after = (done: () => void) => (): void => {
    setProblem('');
    done();
    tellBadge();
  };
  const reload = (): void => setTurn(n => n + 1);
  const edit = (handle: string, change: Parameters<typeof editPerson>[2]): void => attempt('This could not be saved', editPerson(db, handle, change).then(after(changed)), setProblem);
  const remove = (name: string): void => attempt(`The label ${name} could not be deleted`, deleteLabel(db, name).then(after(() => (reload(), changed()))), setProblem);
  return (
    <section aria-labelledby="touch">
      <h2 id="touch">Keep in touch</h2>
      <p class="muted">Give people labels on their page here. A label may say how often you like to be in touch.</p>
      {(problem || read.problem) && <p class="error">{problem || read.problem}</p>}
      <h3>It has been a while</h3>
      {due.length === 0 && <p>Nobody right now.</p>}
      <ul class="list">
        {due.map(({ person, label, days, past }) => (
          <li key={person.handle}>
            <span>
              <a href={`#person/${encodeURIComponent(person.handle)}`}>{shownName(person)}</a>{' '}
              <span class="muted">
                {counted(days, 'day')}, “{label}”{past && ', longer than you wanted'}
              </span>
            </span>
            <span class="row">
              <button type="button" aria-label={`Remind me of ${shownName(person)} in a week`} onClick={() => edit(person.handle, { snoozedUntil: now + WEEK })}>
                In a week
              </button>
              <button type="button" aria-label={`No reminders for ${shownName(person)}`} onClick={() => edit(person.handle, { noReminders: true })}>
                Not any more
              </button>
            </span>
          </li>
        ))}
      </ul>
      <h3>Labels</h3>
      {read.found?.length === 0 && <p>None yet. Make one such as “friends” below, then give it to people on their page.</p>}
      <ul class="list">
        {labels.map(label => (
          <li key={label.name}>
            <span>
              {label.name} <span class="muted">{often(label)}</span>
            </span>
            <button type="button" aria-label={`Delete the label ${label.name}`} onClick={() => remove(label.name)}>
              Delete
            </button>
          </li>
        ))}
      </ul>
      <p class="muted">A label’s first number is how often you would like to be in touch: after so many days without contact, its people come up above. After the second they come first, as longer than you wanted. Leave both empty for a label without reminders.</p>
      <NewLabel save={label => db.put('labels', label).then(after(reload))} />
    </section>
  );
}

/** How often one wants to be in touch with those who wear a label. */
export function often({ ideal, longest }: Label): string {
  if (ideal === null) return 'no reminders';
  const every = ideal === 1 ? 'every day' : `every ${counted(ideal, 'day')}`;
  return longest === null ? every : `${every}, at the latest after ${counted(longest, 'day')}`;
}

function NewLabel({ save }: { save(label: Label): Promise<void> }) {
  const [label, setLabel] = useState(FIRST);
  const [problem, setProblem] = useState('');
  const days = (value: string): number | null => (value === '' ? null : Math.min(3_650, Math.max(1, Math.round(Number(value)))));
  const add = (event: Event): void => {
    event.preventDefault();
    const name = label.name.trim();
    if (name === '' || name.length > 40) return setProblem('A label needs a name of up to 40 characters.');
    if (label.ideal !== null && label.longest !== null && label.longest < label.ideal) return setProblem('The longest interval cannot be shorter than the ideal one.');
    setProblem('');
    attempt(`The label ${name} could not be saved`, save({ ...label, name }).then(() => setLabel(FIRST)), setProblem); // What was typed stays until it is.
  };
  return (
    <form class="row" onSubmit={add}>
      <label class="column">
        New label
        <input type="text" value={label.name} aria-describedby="label-problem" onInput={event => setLabel({ ...label, name: event.currentTarget.value })} />
      </label>
      <label class="column">
        Ideally every (days)
        <input type="number" min={1} max={3650} value={label.ideal ?? ''} onInput={event => setLabel({ ...label, ideal: days(event.currentTarget.value) })} />
      </label>
      <label class="column">
        At the latest after (days)
        <input type="number" min={1} max={3650} value={label.longest ?? ''} onInput={event => setLabel({ ...label, longest: days(event.currentTarget.value) })} />
      </label>
      <button>Add label</button>
      <p id="label-problem" class="error" role="status">
        {problem}
      </p>
    </form>
  );
}

/** The number on Acquaint’s button goes by the same list. */
export function tellBadge(): void {
  const message: BadgeChanged = { acquaint: 'badge' };
  void chrome.runtime.sendMessage(message).catch(() => undefined); // Nobody listens: it is drawn anew at the next start.
}
