/** How far an import is, as the page shows it: what each word of the importer changes. */
import type { Progress } from '../archive/import';
import type { FromImporter } from '../archive/import_worker';
import type { ImportRecord } from '../ledger/schema';
import { counted, listed } from './counted';

export type State =
  | { is: 'idle' }
  /** The archive is of another account than the one shown: nothing is written before the person agrees. */
  | { is: 'asking'; theirs: string }
  | { is: 'running'; now: Progress | null; since: number; from: number; paused: boolean; cancelling: boolean }
  | { is: 'said'; text: string; wrong: boolean; record: ImportRecord | null };

/** An import that has just begun. */
export const begun = (at: number): State => ({ is: 'running', now: null, since: at, from: 0, paused: false, cancelling: false });

/** What is shown after a word of the importer. `own` is the account shown, or empty. */
export function next(before: State, data: FromImporter, own: string): State {
  switch (data.kind) {
    case 'planned':
      return asksFirst(data.own, own) ? { is: 'asking', theirs: data.own } : before;
    case 'progress': // What was under way when it was cancelled still reports.
      return before.is === 'running' && !before.cancelling ? { ...before, now: data.now } : before;
    case 'cancelled':
      return { is: 'said', text: 'Cancelled. Nothing of it was kept.', wrong: false, record: null };
    case 'failed':
      return { is: 'said', text: data.message, wrong: true, record: null };
    case 'done':
      return { is: 'said', ...outcome(data.own, data.record), record: data.record };
  }
}

/** Whether an archive of `theirs` may be a mistake. */
export const asksFirst = (theirs: string, own: string): boolean => own !== '' && theirs !== own;

/** The first line on an import that came to its end. */
function outcome(own: string, { summary, problems }: ImportRecord): { text: string; wrong: boolean } {
  if (!summary['added']) {
    if (problems.length > 0) return { text: `Nothing new came in from the archive of @${own}: part of it could not be read.`, wrong: true };
    return { text: `The archive of @${own} is in. All of it was here already.`, wrong: false };
  }
  const end = problems.length > 0 ? ', but for what could not be read' : '';
  return { text: `The archive of @${own} is in${end}.`, wrong: false };
}

/** What the archive holds in one sentence, or nothing where no post of one’s own is in it. */
export function contents({ summary }: ImportRecord): string {
  const { posts = 0, replies = 0, reposts = 0, answered = 0, from, to } = summary;
  const kinds: string[] = [];
  if (replies > 0) kinds.push(counted(replies, 'reply', 'replies') + (answered > 0 ? ` to ${counted(answered, 'person', 'people')}` : ''));
  if (posts > 0) kinds.push(counted(posts, 'post'));
  if (reposts > 0) kinds.push(counted(reposts, 'repost'));
  if (kinds.length === 0) return '';
  const day = (at: number): string => new Date(at).toLocaleDateString(undefined, { dateStyle: 'long' });
  return `${listed(kinds)}${from && to ? `, from ${day(from)} to ${day(to)}` : ''}.`;
}

const COUNTED: Record<string, readonly [one: string, many: string]> = {
  notes: ['long post', 'long posts'],
  likes: ['like', 'likes'],
  likes_unnamed: ['like that does not say whose post it was (X leaves that out)', 'likes that do not say whose post it was (X leaves that out)'],
  followers: ['follower', 'followers'],
  following: ['person you follow', 'people you follow'],
  messages: ['direct message (when and with whom, not its text)', 'direct messages (when and with whom, not their text)'],
  group_messages: ['message in groups (counted only)', 'messages in groups (counted only)'],
  skipped: ['item without anything to remember', 'items without anything to remember'],
};

/** What else was in it, a line each. */
export function besides({ summary }: ImportRecord): string[] {
  return Object.entries(COUNTED).flatMap(([what, [one, many]]) => (summary[what] ? [counted(summary[what], one, many)] : []));
}
