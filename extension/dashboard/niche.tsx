/** What one's own posts make one known for, quarter by quarter, against what one says one is about. */
import { axisX, axisY, dot, line, plot, text } from '@observablehq/plot';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../bridge/client';
import type { Hint, NicheReply } from '../generated/messages';
import type { OwnPost } from '../ledger/events';
import { declaredIn, keepTopics } from '../ledger/niche';
import { ownPosts } from '../ledger/read';
import type { LedgerDb } from '../ledger/schema';
import { attempt } from './attempt';
import { Chart } from './chart';
import { day } from './dates';
import { Hints } from './hints';
import { quarterName, tickSays, timeTicks } from './time_axis';
import { messageOf } from '../message_of';

const QUARTERS = 12;
const TERMS = 5;
const MOST = 20_000; // newest posts that are read as a whole
/** Pixels: the size of the chart's letters, how wide one of them is at most on average, and what is left before a name. */
const FONT = 12;
const LETTER = 7;
const NAME_GAP = 8;

interface Topics {
  overall: NicheReply;
  quarters: { quarter: string; start: Date; reply: NicheReply }[];
}

export function Niche({ db, now }: { db: LedgerDb; now: number }) {
  const [declared, setDeclared] = useState<string[] | null>(null);
  const [topics, setTopics] = useState<Topics | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const [unsaved, setUnsaved] = useState(''); // Its own, so that a reading that ends meanwhile does not take it away.
  useEffect(() => attempt('What you say you are about could not be read', declaredIn(db).then(setDeclared), setProblem), [db]);
  useEffect(() => {
    const gone = new AbortController();
    if (declared) read(db, declared, now, gone.signal).then(setTopics, (error: unknown) => gone.signal.aborted || setProblem(messageOf(error)));
    return () => gone.abort();
  }, [db, declared, now]);
  const declare = (value: string): void => {
    const terms = [...new Set(value.split(/[,;\n]/).map(term => term.trim().slice(0, 60)).filter(Boolean))].slice(0, 20);
    setUnsaved('');
    attempt('What you say you are about could not be saved', keepTopics(db, 'declared', terms).then(() => setDeclared(terms)), setUnsaved);
  };
  if (declared === null) return problem ? <p class="error">{problem}</p> : null;
  return (
    <section aria-labelledby="niche">
      <h2 id="niche">What you are known for</h2>
      <label class="column">
        What you say you are about (words with commas between them)
        <input type="text" value={typed ?? declared.join(', ')} onInput={event => setTyped(event.currentTarget.value)} onChange={event => declare(event.currentTarget.value)} />
      </label>
      {unsaved && <p class="error">{unsaved}</p>}
      {problem && <p class="error">{problem}</p>}
      {topics ? <Found topics={topics} declared={declared} /> : !problem && <p role="status">Reading your posts …</p>}
    </section>
  );
}

/** How often one posts, over the four weeks the core counts. */
function pace(perWeek: number): string {
  if (perWeek === 0) return 'Nothing you wrote in the last four weeks is here.';
  return `Over the last four weeks you posted or replied ${perWeek === 1 ? 'once' : `${perWeek} times`} a week.`;
}

function Found({ topics: { overall, quarters }, declared }: { topics: Topics; declared: readonly string[] }) {
  const terms = overall.topics?.slice(0, TERMS).map(topic => topic.term) ?? [];
  const points = quarters.flatMap(({ quarter, start, reply }) => terms.map(term => ({ quarter, start, term, share: Math.round(100 * (reply.topics?.find(topic => topic.term === term)?.share ?? 0)) })));
  const draw = useCallback(
    (width: number) => {
      // Names stand at the ends of their lines where that leaves most of the width for the lines, otherwise above, whole.
      const needed = NAME_GAP + LETTER * Math.max(...terms.map(term => term.length));
      const beside = needed <= width / 3;
      const room = beside ? needed : NAME_GAP;
      const times = timeTicks(quarters[0]?.start ?? new Date(0), quarters.at(-1)?.start ?? new Date(0), width - room, 3);
      return plot({
        width,
        height: 260,
        marginBottom: 40, // The second line of a tick is its year.
        marginRight: room,
        style: { background: 'transparent', color: 'inherit', fontSize: `${FONT}px` },
        y: { zero: true, nice: true },
        color: { scheme: 'observable10', legend: !beside },
        marks: [
          axisX({ label: null, ticks: times, tickFormat: tickSays(times, quarterName) }),
          axisY({ label: null, tickFormat: (share: number) => `${share} %`, ticks: 5 }),
          line(points, { x: 'start', y: 'share', stroke: 'term', strokeWidth: 2 }),
          dot(points, { x: 'start', y: 'share', fill: 'term', r: 3 }),
          beside ? text(labelled(points), { x: 'start', y: 'place', text: 'term', textAnchor: 'start', dx: NAME_GAP, lineWidth: (room - NAME_GAP) / FONT, textOverflow: 'ellipsis' }) : null,
        ],
      });
    },
    [overall, quarters],
  );
  if (terms.length === 0) return <p class="muted">Too few posts so far to say. Your archive brings them all at once.</p>;
  const drift = overall.drift == null ? null : Math.round(100 * overall.drift);
  return (
    <>
      <Hints hints={(overall.hints ?? []) as Hint[]} />
      <p>
        {pace(overall.posts_per_week ?? 0)}{' '}
        {drift !== null && `Of your last two months’ posts ${100 - drift} % name ${declared.join(', ')}.`}
      </p>
      <Chart
        title="Topics over time"
        says="Share of your posts in each quarter that name the topic."
        draw={draw}
        header={['quarter', 'topic', 'share of posts (%)']}
        rows={points.map(({ quarter, term, share }) => [quarter, term, share])}
        name="topics"
      />
      <table>
        <caption>All topics found</caption>
        <thead>
          <tr>
            <th scope="col">topic</th>
            <th scope="col">posts</th>
            <th scope="col">last</th>
          </tr>
        </thead>
        <tbody>
          {overall.topics?.toSorted((a, b) => b.posts - a.posts).map(topic => (
            <tr key={topic.term}>
              <td>{topic.term}</td>
              <td>{topic.posts}</td>
              <td class="when">{day(Date.parse(topic.last))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The end of each line, moved apart so that the names do not lie on each other. */
function labelled(points: readonly { start: Date; term: string; share: number }[]): { start: Date; term: string; place: number }[] {
  const last = points.at(-1)?.start;
  const ends = points.filter(({ start }) => start === last).sort((a, b) => a.share - b.share);
  const gap = Math.max(1, Math.max(...points.map(({ share }) => share)) / 14);
  let below = -gap;
  return ends.map(({ start, term, share }) => ({ start, term, place: (below = Math.max(share, below + gap)) }));
}

async function read(db: LedgerDb, declared: string[], now: number, signal: AbortSignal): Promise<Topics> {
  const posts = (await ownPosts(db)).slice(-MOST);
  const asked = (some: readonly OwnPost[], at: number): Promise<NicheReply> =>
    ask({ kind: 'niche', now: new Date(at).toISOString(), declared, posts: some.map(({ at: when, text: words, isReply }) => ({ at: new Date(when).toISOString(), text: words, is_reply: isReply })) }, { signal });
  const overall = await asked(posts, now);
  await keepTopics(db, 'topics', overall.topics?.slice(0, TERMS).map(topic => topic.term) ?? []); // So that the timeline knows which questions are yours.
  const quarters: Topics['quarters'] = [];
  const today = new Date(posts.at(-1)?.at ?? now); // Somebody who paused sees the time before the pause.
  for (let back = QUARTERS - 1; back >= 0; back--) {
    const start = new Date(Date.UTC(today.getUTCFullYear(), Math.floor(today.getUTCMonth() / 3) * 3 - 3 * back, 1));
    const end = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 3, 1);
    const some = posts.filter(({ at }) => at >= +start && at < end);
    if (some.length > 0) quarters.push({ quarter: `${start.getUTCFullYear()} Q${start.getUTCMonth() / 3 + 1}`, start, reply: await asked(some, end) });
  }
  return { overall, quarters };
}
