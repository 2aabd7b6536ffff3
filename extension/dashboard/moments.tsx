/** Marked posts one has not answered, liked or reposted: still there, no hurry. */
import type { LedgerDb } from '../ledger/schema';
import { useRead } from './attempt';
import { day } from './dates';
import { missedMoments } from './history';
import { postAddress } from '../page/selectors';

const WORDS: Record<string, string> = { win: 'Good news', problem_question: 'A question' };
const SHOWN = 50;

export function Moments({ db }: { db: LedgerDb }) {
  const { found: moments, problem } = useRead('The moments could not be read', () => missedMoments(db), [db]);
  if (problem) return <p class="error">{problem}</p>;
  if (!moments) return null;
  return (
    <section aria-labelledby="moments">
      <h2 id="moments">Moments you may have missed</h2>
      {moments.length === 0 ? (
        <p class="muted">None. Posts that were marked in your timeline and that you did nothing about appear here.</p>
      ) : (
        <ul class="list">
          {moments.slice(0, SHOWN).map(moment => (
            <li key={moment.id}>
              <span>
                {WORDS[moment.moment] ?? moment.moment} of <a href={`#person/${moment.person}`}>@{moment.person}</a> <span class="muted">{day(moment.at)}</span>
              </span>
              <a class="button" href={postAddress(moment.id, moment.person)} target="_blank" rel="noreferrer">
                Open the post
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
