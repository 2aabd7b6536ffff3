/** The checklist for one's own profile: done, missing or cannot tell, each with its reason. */
import { counted, listed } from '../dashboard/counted';
import type { ChecklistItem } from '../generated/messages';
import { checklistSum, type OwnProfile } from '../page/own_profile';

type State = 'done' | 'missing' | 'unknown';

const WORDS: Record<State, string> = { done: 'Done', missing: 'Missing', unknown: 'Cannot tell' };
const SHAPES: Record<State, string> = {
  done: 'M4 9.5 7.5 13 14 5.5',
  missing: 'M9 4v6M9 13v.3',
  unknown: 'M6.5 7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M9 14v.3',
};

const stateOf = (item: ChecklistItem): State => (item.passed === null ? 'unknown' : item.passed ? 'done' : 'missing');

export function Checklist({ own }: { own: OwnProfile }) {
  const items = own.reply.checklist ?? [];
  const { done, of } = checklistSum(own.reply);
  const uncounted = besides(items);
  return (
    <>
      <div class="top">
        <h1>@{own.handle}</h1>
        <p class="muted">Read {ago(own.readAt)}</p>
      </div>
      <div class="meter">
        <p>
          {done} done of {of} that could be read
        </p>
        <div class="bar" aria-hidden="true">
          <span style={{ width: `${of ? (100 * done) / of : 0}%` }} />
        </div>
        {uncounted && <p class="muted">{uncounted}</p>}
      </div>
      <ul class="checklist">
        {items.map(item => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

/** The rows the sum leaves out, so that it can be followed. */
function besides(items: readonly ChecklistItem[]): string {
  const bonus = items.filter(item => item.bonus).length;
  const unread = items.filter(item => !item.bonus && item.passed === null).length;
  const parts = [unread > 0 && `${unread} that could not be read`, bonus > 0 && counted(bonus, 'bonus', 'bonuses')];
  const said = listed(parts.filter(part => part !== false));
  return said && `Not counted: ${said}.`;
}

function Item({ item }: { item: ChecklistItem }) {
  const state = stateOf(item);
  return (
    <li data-state={state} data-id={item.id}>
      <details>
        <summary>
          <svg viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
            <path d={SHAPES[state]} />
          </svg>
          <span>
            {item.title}
            {item.bonus && <span class="muted"> (bonus)</span>}
          </span>
          <span class="state">{WORDS[state]}</span>
        </summary>
        <div class="more">
          <p>{item.tip}</p>
          <p class="muted">{item.why}</p>
          <p class="muted">From the article, “{item.source}”</p>
        </div>
      </details>
    </li>
  );
}

function ago(iso: string): string {
  const minutes = Math.round((Date.parse(iso) - Date.now()) / 60_000);
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  if (minutes > -60) return words.format(minutes, 'minute');
  if (minutes > -60 * 24) return words.format(Math.round(minutes / 60), 'hour');
  return words.format(Math.round(minutes / 60 / 24), 'day');
}
