/** One person: where you two stand and why, what passed between you, and what you wrote down about them. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../bridge/client';
import type { Hint, RelationshipReply } from '../generated/messages';
import { deletePerson } from '../ledger/correct';
import { eventsOf } from '../ledger/read';
import type { LedgerEvent } from '../ledger/events';
import { editPerson, relationshipOf, shownName, STAGES, type Edit } from '../ledger/people';
import type { Label, LedgerDb, Person as Known, Stage } from '../ledger/schema';
import { eventsIn } from '../ledger/tally';
import { attempt, sentenceOn, useRead } from './attempt';
import { counted } from './counted';
import { day, minute } from './dates';
import { GiveAndTake, useHistory } from './give_and_take';
import { Hints } from './hints';
import { STAGE_SAYS } from '../ledger/stage_words';
import { strengthSays, waitingSince } from './standing';
import { tellBadge } from './touch';
import { messageOf } from '../message_of';
import { postAddress, profileAddress } from '../page/selectors';

const SHOWN = 200; // events
const REST = 400; // ms after the last key
const DID: Record<LedgerEvent['type'], [me: string, them: string]> = {
  reply: ['You replied', 'They replied'],
  mention: ['You mentioned them', 'They mentioned you'],
  quote: ['You quoted them', 'They quoted you'],
  repost: ['You reposted them', 'They reposted you'],
  like: ['You liked a post', 'They liked a post of yours'],
  dm: ['You sent a message', 'They sent a message'],
  follow: ['You followed them', 'They followed you'],
};

interface Props {
  db: LedgerDb;
  own: string;
  handle: string;
  now: number;
  changed(): void;
}

export function Person({ db, own, handle, now, changed }: Props) {
  const [person, setPerson] = useState<Known | null | undefined>(undefined);
  const [reply, setReply] = useState<RelationshipReply | null>(null);
  const [labels, setLabels] = useState<Label[]>([]);
  const [said, setSaid] = useState<{ text: string; wrong: boolean }>({ text: '', wrong: false });
  const wrong = (text: string): void => setSaid({ text, wrong: true });
  useEffect(() => {
    attempt('What is remembered about this person could not be read', db.get('people', handle).then(known => setPerson(known ?? null)), wrong);
    attempt('Your labels could not be read', db.getAll('labels').then(setLabels), wrong);
  }, [db, handle]);
  useEffect(() => {
    if (person) relationshipOf(db, own, handle, now, ask).then(setReply, (error: unknown) => wrong(messageOf(error)));
  }, [db, handle, person?.stage, now]);
  if (person === undefined) return said.wrong ? <p class="error">{said.text}</p> : null;
  if (person === null) return <p>Nothing is remembered about {shownName({ handle, name: null })}.</p>;
  const edit = (change: Edit): void => {
    setSaid({ text: 'Saving …', wrong: false });
    setPerson({ ...person, ...change }); // What was chosen stands at once.
    editPerson(db, handle, change).then(
      next => {
        setPerson(now => now && { ...next, ...change });
        setSaid({ text: `${'notes' in change ? 'Notes' : 'labels' in change ? 'Labels' : 'Choice'} saved.`, wrong: false });
        changed();
        tellBadge();
      },
      (error: unknown) => wrong(sentenceOn('This could not be saved', error)),
    );
  };
  const remove = (): void => {
    if (confirm(`Delete everything Acquaint remembers about ${shownName(person)}: ${counted(eventsIn(person), 'event')}, notes and labels? Nothing changes on X.`)) {
      attempt('This person could not be deleted', deletePerson(db, handle).then(() => (changed(), (location.hash = '#people'))), wrong);
    }
  };
  return (
    <section aria-labelledby="person">
      <h2 id="person">{shownName(person)}</h2>
      {!handle.startsWith('#') && (
        <p>
          <a href={profileAddress(handle)} target="_blank" rel="noreferrer">
            Profile on X
          </a>
        </p>
      )}
      {/* Its height is kept while it is read: what is below must not move under the mouse. */}
      <div class="standing">{reply ? <Standing reply={reply} person={person} now={now} edit={edit} /> : !said.wrong && <p role="status">Reading where you two stand …</p>}</div>
      <Notes person={person} labels={labels} edit={edit} />
      <p role="status" class={said.wrong ? 'error' : 'muted'}>
        {said.text}
      </p>
      <Passed db={db} handle={handle} />
      <div class="row">
        <button type="button" class="danger" onClick={remove}>
          Delete everything about this person
        </button>
      </div>
    </section>
  );
}

function Standing({ reply, person, now, edit }: { reply: RelationshipReply; person: Known; now: number; edit(change: Edit): void }) {
  const waiting = waitingSince(reply, now);
  return (
    <>
      <p>{reply.explanation?.join(' ')}</p>
      <dl class="facts">
        <dt>Stage</dt>
        <dd>{reply.stage}</dd>
        <dt>Strength</dt>
        <dd>
          {strengthSays(reply.strength)} <span class="muted">(what you both gave, the latest most)</span>
        </dd>
        {waiting !== null && (
          <>
            <dt>Unanswered since</dt>
            <dd>{day(waiting)}</dd>
          </>
        )}
      </dl>
      <Hints hints={(reply.hints ?? []) as Hint[]} />
      <label class="column">
        You know better? Set the stage by hand
        <select value={person.stage ?? ''} onChange={event => edit({ stage: (event.currentTarget.value || null) as Stage | null })}>
          <option value="">as the events say</option>
          {STAGES.map(stage => (
            <option key={stage} value={stage}>
              {stage}: {STAGE_SAYS[stage]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Notes({ person, labels, edit }: { person: Known; labels: readonly Label[]; edit(change: Edit): void }) {
  const [notes, setNotes] = useState(person.notes); // Its own, so that nothing drawn meanwhile takes typed words away.
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = (value: string): void => {
    clearTimeout(timer.current);
    edit({ notes: value });
  };
  const type = (value: string): void => {
    setNotes(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => save(value), REST); // Whoever closes the tab in mid-thought keeps what was written.
  };
  const flip = (name: string): void => edit({ labels: person.labels.includes(name) ? person.labels.filter(other => other !== name) : [...person.labels, name] });
  return (
    <>
      <label class="column wide">
        Notes, for you alone
        <textarea rows={3} value={notes} onInput={event => type(event.currentTarget.value)} onChange={event => save(event.currentTarget.value)} />
      </label>
      <fieldset>
        <legend>Labels</legend>
        {labels.length === 0 && (
          <p class="muted">
            None yet: make one under <a href="#touch">Keep in touch</a>.
          </p>
        )}
        <div class="row">
          {labels.map(({ name }) => (
            <label key={name}>
              <input type="checkbox" checked={person.labels.includes(name)} onChange={() => flip(name)} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      {person.labels.length > 0 && (
        <label>
          <input type="checkbox" checked={person.noReminders} onChange={() => edit({ noReminders: !person.noReminders })} />
          No reminders for this person
        </label>
      )}
    </>
  );
}

function Passed({ db, handle }: { db: LedgerDb; handle: string }) {
  const [all, setAll] = useState(false);
  const { found: history, problem: unadded } = useHistory(db, handle);
  const { found, problem } = useRead('What passed between you could not be read', () => eventsOf(db, handle), [db, handle]);
  const events = useMemo(() => found?.toReversed() ?? [], [found]);
  const shown = all ? events : events.slice(0, SHOWN);
  if (!(found && history) && !problem && !unadded) return <p class="coming" role="status">Reading what passed between you …</p>; // Both at once, so that neither pushes the other down.
  return (
    <>
      {history && <GiveAndTake history={history} title="Give and take" />}
      <h3>What passed between you</h3>
      {(problem || unadded) && <p class="error">{problem || unadded}</p>}
      <ul class="events">
        {shown.map(event => (
          <li key={event.id}>
            <time dateTime={new Date(event.at).toISOString()}>{when(event)}</time> <Deed event={event} />
          </li>
        ))}
      </ul>
      {events.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {events.length.toLocaleString()}
        </button>
      )}
    </>
  );
}

/** What was done, as a link to the post where there is one; a list of links must be told apart by a screen reader. */
function Deed({ event }: { event: LedgerEvent }) {
  const { type, by, post } = event;
  const did = DID[type][by === 'me' ? 0 : 1];
  if (!post) return <>{did}</>;
  return (
    <a href={postAddress(post)} target="_blank" rel="noreferrer" aria-label={`${did}, ${when(event)}`}>
      {did}
    </a>
  );
}

/** Neither an archive nor a profile says when a follow was: it is known only that it was by then. */
const when = ({ type, at }: LedgerEvent): string => (type === 'follow' ? `by ${day(at)}` : minute(at));
