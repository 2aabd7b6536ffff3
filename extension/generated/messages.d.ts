/* Made by `python3 build.py dist` from py_core/messages; do not edit. */

/**
 * Who speaks here; `confidence` is a calibrated probability of `kind`.
 */
export interface Account {
  kind: 'person' | 'organisation' | 'other';
  confidence: number;
}
/**
 * What is known of the picture; null is unknown and never counts against anyone.
 */
export interface Avatar {
  is_default?: boolean | null;
  shape?: ('circle' | 'square' | 'hexagon') | null;
  kind?: ('face' | 'photo' | 'illustration' | 'nft' | 'logo') | null;
  background?: ('clean' | 'cluttered') | null;
}
/**
 * A gap left for the writer in a template; offsets in UTF-16 units into its text.
 */
export interface Blank {
  label: string;
  start: number;
  end: number;
}
/**
 * One line of the own-profile checklist; `passed` null means it cannot be told from the page.
 */
export interface ChecklistItem {
  id:
    | 'real_name'
    | 'face_photo'
    | 'job_title'
    | 'employer'
    | 'skills'
    | 'open_to_work'
    | 'community'
    | 'hobby'
    | 'clean_background'
    | 'link_page';
  passed: boolean | null;
  title: string;
  tip: string;
  why: string;
  source: string;
  bonus: boolean;
}
/**
 * Null history is unknown and treated as none.
 */
export interface Conversation {
  has_history?: boolean | null;
}
/**
 * `verdict`, `purpose`, `parts` for a dm; `templates` for a dm and an empty post; `tone` for a reply or a quote,
 * and `negative` for a dm that insults or threatens.
 */
export interface DraftReply {
  id: number | string;
  kind: 'draft';
  score: number;
  breakdown: ScorePart[];
  verdict: ('empty' | 'worst' | 'weak' | 'good') | null;
  purpose: ('help' | 'chat' | 'thanks' | 'pitch' | 'other') | null;
  parts: Parts | null;
  unread: (
    | 'greets_by_name'
    | 'specific_about_them'
    | 'specific_ask'
    | 'says_what_tried'
    | 'asks_for_alternatives_or_people'
    | 'time_boxed_call'
    | 'thanks'
  )[];
  templates: Template[];
  tone: ('hype' | 'joke' | 'helpful' | 'question' | 'neutral' | 'negative' | 'spam') | null;
  hints: Hint[];
}
/**
 * One line of the score: the points it earned of the points it could.
 */
export interface ScorePart {
  part: string;
  label: string;
  points: number;
  of: number;
}
/**
 * What an opening message already does.
 */
export interface Parts {
  greets_by_name: boolean;
  specific_about_them: boolean;
  specific_ask: boolean;
  says_what_tried: boolean;
  asks_for_alternatives_or_people: boolean;
  time_boxed_call: boolean;
  thanks: boolean;
}
/**
 * A scaffold offered, never sent; every blank is the writer's to fill.
 */
export interface Template {
  id: 'help' | 'chat' | 'learned' | 'obstacle' | 'overcame' | 'opinion' | 'question';
  title: string;
  text: string;
  blanks: Blank[];
}
/**
 * One piece of advice and where it points; offsets are UTF-16 units, as JavaScript counts.
 */
export interface Hint {
  rule: string;
  severity: 'tip' | 'nudge' | 'stop';
  tip: string;
  why: string;
  source: string;
  study: string | null;
  evidence: string | null;
  start: number | null;
  end: number | null;
}
/**
 * `text` is the whole draft, lines joined by newline; `lang` as the page states it, or null.
 */
export interface DraftRequest {
  id?: number | string;
  locale?: string | null;
  off?: string[];
  kind: 'draft';
  surface: 'dm' | 'reply' | 'quote' | 'post';
  text: string;
  lang?: string | null;
  recipient?: Recipient | null;
  parent?: Parent | null;
  conversation?: Conversation | null;
  relationship?: KnownRelationship | null;
  me?: string | null;
  shared?: string[];
  niche?: string[];
  posts_since_niche?: number | null;
  now?: string | null;
  minutes_open?: number | null;
  rewrites?: number | null;
}
/**
 * Whom a direct message is addressed to, as far as the page shows.
 */
export interface Recipient {
  name?: string | null;
  handle?: string | null;
  bio?: string | null;
}
/**
 * The post being answered or quoted.
 */
export interface Parent {
  author?: string | null;
  text?: string | null;
}
/**
 * A relationship reply handed back in another request; whatever is missing or null is unknown.
 */
export interface KnownRelationship {
  stage?: ('stranger' | 'noticed' | 'acquainted' | 'mutual' | 'close') | null;
  strength?: number | null;
  gave?: number | null;
  got?: number | null;
  last_contact?: string | null;
  waiting_since?: string | null;
  dm_ready?: boolean | null;
  owed_thanks?: boolean | null;
}
/**
 * One thing one person did towards another. `from` is a Python keyword, hence the alias.
 */
export interface Event {
  at: string;
  from: string;
  to: string;
  type: 'reply' | 'mention' | 'quote' | 'repost' | 'like' | 'dm' | 'follow';
  tone?: ('hype' | 'joke' | 'helpful' | 'question' | 'neutral' | 'negative' | 'spam') | null;
  id?: string | null;
}
/**
 * The words a signal was read from.
 */
export interface Evidence {
  signal: 'job' | 'employer' | 'skills' | 'open_to_work' | 'community' | 'hobby' | 'link_page';
  field: 'name' | 'handle' | 'bio' | 'location' | 'url' | 'category';
  text: string;
}
/**
 * The one answer to a request that could not be read or served; the next one still is.
 */
export interface Failure {
  id: number | string | null;
  kind: 'failure';
  code: 'not_json' | 'too_large' | 'unknown_kind' | 'bad_request' | 'internal';
  message: string;
}
/**
 * Topics, most telling first; `drift` 0 (all about what you declare) to 1 (none), null if unknown.
 */
export interface NicheReply {
  id: number | string;
  kind: 'niche';
  topics: Topic[];
  streak_days: number;
  posts_per_week: number;
  drift: number | null;
  hints: Hint[];
}
/**
 * One term, how many posts name it, and the share of the posts that do.
 */
export interface Topic {
  term: string;
  posts: number;
  share: number;
  first: string;
  last: string;
}
/**
 * `declared`: the topics one says one is about (own bio, settings), for the drift.
 */
export interface NicheRequest {
  id?: number | string;
  locale?: string | null;
  off?: string[];
  kind: 'niche';
  posts?: OwnPost[];
  now: string;
  declared?: string[];
}
/**
 * One post of one's own.
 */
export interface OwnPost {
  at: string;
  text: string;
  is_reply?: boolean;
}
/**
 * What kind of moment the post is; hints are few by design.
 */
export interface PostReply {
  id: number | string;
  kind: 'post';
  moment: 'win' | 'learning' | 'problem_question' | 'opinion' | 'work_in_progress' | 'other';
  hints: Hint[];
}
/**
 * One post of somebody else.
 */
export interface PostRequest {
  id?: number | string;
  locale?: string | null;
  off?: string[];
  kind: 'post';
  text: string;
  lang?: string | null;
  author?: string | null;
  niche?: string[];
}
/**
 * One profile as the page shows it.
 */
export interface Profile {
  handle: string;
  name?: string | null;
  bio?: string | null;
  location?: string | null;
  url?: string | null;
  category?: string | null;
  joined?: string | null;
  followers?: number | null;
  following?: number | null;
  posts?: number | null;
  verified?: ('blue' | 'business' | 'government') | null;
  protected?: boolean | null;
  avatar?: Avatar | null;
  has_banner?: boolean | null;
  follows_me?: boolean | null;
  i_follow?: boolean | null;
}
/**
 * Answer to a profile request; `checklist` only for one's own.
 */
export interface ProfileReply {
  id: number | string;
  kind: 'profile';
  account: Account;
  name: 'full' | 'first' | 'none';
  anonymous: boolean;
  web3: boolean;
  signals: Signals;
  evidence: Evidence[];
  social_proof: number;
  checklist: ChecklistItem[] | null;
  hints: Hint[];
}
/**
 * What the profile states about the person; false means not stated.
 */
export interface Signals {
  job: boolean;
  employer: boolean;
  skills: boolean;
  open_to_work: boolean;
  community: boolean;
  hobby: boolean;
  link_page: boolean;
}
/**
 * `is_self`: the person is looking at their own profile.
 */
export interface ProfileRequest {
  id?: number | string;
  locale?: string | null;
  off?: string[];
  kind: 'profile';
  is_self?: boolean;
  profile: Profile;
  relationship?: KnownRelationship | null;
}
/**
 * Where two people stand. `strength` is 0-10 by the formula in docs/relationship.md.
 */
export interface RelationshipReply {
  id: number | string;
  kind: 'relationship';
  stage: 'stranger' | 'noticed' | 'acquainted' | 'mutual' | 'close';
  strength: number;
  gave: number;
  got: number;
  last_contact: string | null;
  waiting_since: string | null;
  dm_ready: boolean;
  streak_weeks: number;
  owed_thanks: boolean;
  explanation: string[];
  hints: Hint[];
}
/**
 * Handles compare without case and without a leading @.
 */
export interface RelationshipRequest {
  id?: number | string;
  locale?: string | null;
  off?: string[];
  kind: 'relationship';
  me: string;
  person: string;
  now: string;
  events?: Event[];
  stage_override?: ('stranger' | 'noticed' | 'acquainted' | 'mutual' | 'close') | null;
}
