/** The parts of the card that a draft adds: verdict, what is there and what is missing, the score's sum, templates. */
import type { DraftReply, DraftRequest, Parts, Template } from '../../generated/messages';
import { section } from './card';
import { el, icon } from './dom';

const VERDICTS = { worst: 'Says little yet', weak: 'On its way', good: 'Ready to send' } as const;
/** Good as a text, while a hint says that it may be too early for it. */
const GOOD_BUT = 'Says what it needs';
const PARTS: Record<keyof Parts, string> = {
  greets_by_name: 'Greets by name',
  specific_about_them: 'Names something of theirs',
  specific_ask: 'Asks one clear question',
  says_what_tried: 'Says what you tried',
  asks_for_alternatives_or_people: 'Asks for other ideas or people (if you like)',
  time_boxed_call: 'Says how long a call would be',
  thanks: 'Says thanks',
};
const FOR_CHATS: ReadonlySet<string> = new Set(['time_boxed_call']);
const FOR_HELP: ReadonlySet<string> = new Set(['says_what_tried', 'asks_for_alternatives_or_people']);
/** Tones worth a word; that a question asks is no news to who wrote it, and a pill would cover the page for nothing. */
const TONES: Partial<Record<NonNullable<DraftReply['tone']>, string>> = { negative: 'Sounds harsh', spam: 'Reads like an advert' };

/** The draft in a few words, for the pill and the head of the card. */
export function draftFacts(request: DraftRequest, reply: DraftReply): string[] {
  if (reply.verdict === 'empty') return reply.templates.length > 0 ? ['A way to begin'] : [];
  const tone = reply.tone && request.text.trim() ? TONES[reply.tone] : undefined;
  if (tone) return [tone];
  if (reply.verdict === 'worst') return [VERDICTS.worst]; // A sum of next to nothing would only sting.
  // What was not read may be there: then neither a sum nor "on its way" would be true.
  if (!reply.verdict || reply.unread.length > 0) return [];
  const word = reply.verdict === 'good' && reply.hints.some(hint => hint.severity !== 'tip') ? GOOD_BUT : VERDICTS[reply.verdict];
  return reply.breakdown.length > 0 ? [word, `${reply.score} of 100`] : [word];
}

/** Checklist, sum and templates of an opening message; `insert` gives what to say when it did not work. */
export function draftSections(reply: DraftReply, insert: (template: Template) => Promise<string | null>): Node[] {
  if (reply.tone === 'negative') return []; // Neither better parts nor another beginning is what an insult wants.
  const ways = reply.templates.length > 0 ? [templates(reply.templates, insert)] : [];
  const has = reply.parts && reply.verdict !== 'empty' ? [checklist(reply.parts, reply.purpose, new Set<string>(reply.unread))] : [];
  const points = reply.breakdown.length > 0 && reply.unread.length === 0 ? [sum(reply)] : [];
  // Where nothing is said yet a way to begin helps most.
  return reply.verdict === 'worst' ? [...ways, ...has, ...points] : [...has, ...points, ...ways];
}

function checklist(parts: Parts, purpose: DraftReply['purpose'], unread: ReadonlySet<string>): HTMLElement {
  const fits = (part: string): boolean => !(purpose === 'help' && FOR_CHATS.has(part)) && !(purpose !== 'help' && FOR_HELP.has(part)) && !(purpose !== 'chat' && FOR_CHATS.has(part));
  const lines = (Object.keys(PARTS) as (keyof Parts)[])
    .filter(part => parts[part] || (fits(part) && !unread.has(part)))
    .map(part => el('li', {}, icon(parts[part] ? 'done' : 'open'), el('span', {}, PARTS[part]), el('span', { class: 'state' }, parts[part] ? 'Yes' : 'Not yet')));
  const aside = unread.size > 0 ? [el('p', { class: 'why' }, 'In this language only greetings, thanks and shared words are read; the rest is left to you.')] : [];
  return section('What it has', el('ul', { class: 'parts' }, ...lines), ...aside);
}

function sum(reply: DraftReply): HTMLElement {
  const lines = reply.breakdown.map(({ label, points, of }) => el('li', {}, el('span', {}, label), el('span', { class: 'points' }, `${points} of ${of}`)));
  return el('details', { class: 'section breakdown' }, el('summary', {}, `How ${reply.score} of 100 comes about`), el('ul', { class: 'parts' }, ...lines));
}

function templates(offered: readonly Template[], insert: (template: Template) => Promise<string | null>): HTMLElement {
  const said = el('p', { role: 'status', class: 'why' });
  const buttons = offered.map(template => {
    const button = el('button', { type: 'button' }, template.title);
    button.addEventListener('click', () => void insert(template).then(outcome => (said.textContent = outcome ?? '')));
    return button;
  });
  return section(offered.some(({ id }) => id === 'help') ? 'Put in a template' : 'Start from one of these', el('p', { class: 'why' }, 'It goes where your cursor is. Tab goes from blank to blank; undo takes it out. Nothing is sent.'), el('div', { class: 'actions' }, ...buttons), said);
}
