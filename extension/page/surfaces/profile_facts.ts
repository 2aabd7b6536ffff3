/** What the core found on a profile, in a few kind words each; a verdict on nobody. */
import type { ProfileReply, RelationshipReply } from '../../generated/messages';
import { STAGE_SAYS } from '../../ledger/stage_words';
import { section } from '../ui/card';
import { el, icon } from '../ui/dom';

const SIGNALS: Record<keyof ProfileReply['signals'], string> = {
  job: 'says what they do',
  employer: 'names an employer',
  skills: 'names skills',
  open_to_work: 'open to work',
  community: 'part of a community',
  hobby: 'has interests beyond work',
  link_page: 'links a page of their own',
};

const KINDS = { person: 'a person', organisation: 'an organisation', other: 'not clear who' };
const NAMES = { full: 'uses a full name', first: 'uses a first name', none: null };
const FIELDS = { name: 'in the name', handle: 'in the handle', bio: 'in the bio', location: 'in the place', url: 'in the link', category: 'in the category' };

/** Everything there is to say about somebody else. */
export function profileFacts(reply: ProfileReply, known: RelationshipReply | null): string[] {
  const name = reply.account.kind === 'person' ? NAMES[reply.name] : null;
  return [known && STAGE_SAYS[known.stage], kindOf(reply), name, ...signalsOf(reply)].filter(fact => fact != null);
}

/** The same on one short line: where you two stand, which no page says, then who, and one thing they tell of themselves. */
export function shortFacts(reply: ProfileReply, known: RelationshipReply | null): string {
  return [known && STAGE_SAYS[known.stage], kindOf(reply), signalsOf(reply)[0]].filter(Boolean).join(' · ');
}

/** "A person" beside "nothing here says who this is" would be no fact. */
function kindOf({ account, anonymous }: ProfileReply): string {
  return anonymous ? 'gives no name' : KINDS[account.kind];
}

/** Which words each signal was read from, for the card. */
export function signalDetails(reply: ProfileReply): Node[] {
  if (reply.evidence.length === 0) return [];
  const lines = reply.evidence.map(({ signal, field, text }) =>
    el('li', {}, el('span', {}, SIGNALS[signal], ': “', text, '”'), el('span', { class: 'state' }, FIELDS[field])),
  );
  return [section('Where this is read', el('ul', { class: 'parts' }, ...lines))];
}

/** What one's own checklist still lacks, and what to write for it. */
export function ownDetails(reply: ProfileReply): Node[] {
  const missing = (reply.checklist ?? []).filter(item => item.passed === false);
  if (missing.length === 0) return [];
  const lines = missing.map(({ title, tip }) => el('li', {}, icon('open'), el('span', {}, el('b', {}, title), ': ', tip)));
  return [section('Still missing', el('ul', { class: 'parts' }, ...lines), el('p', { class: 'why' }, 'Acquaint’s button beside the address bar has the whole list, with reasons.'))];
}

function signalsOf(reply: ProfileReply): string[] {
  const names = Object.keys(SIGNALS) as (keyof ProfileReply['signals'])[];
  return names.filter(name => reply.signals[name]).map(name => SIGNALS[name]);
}
