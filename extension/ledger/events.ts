/** What the ledger remembers: one thing one of two people did towards the other. Ids make a thing seen twice one event. */
import type { Event } from '../generated/messages';

export type EventType = Event['type'];
export type By = 'me' | 'them';

export interface LedgerEvent {
  /** The same thing always has the same id, whichever tab, reload or archive it came from. */
  id: string;
  /** Lower-case handle of the other person, or `#` and their account number until a handle is known. */
  person: string;
  by: By;
  type: EventType;
  /** Epoch milliseconds. */
  at: number;
  /** The post it was done with (a reply, a quote) or to (a like, a repost). */
  post: string | null;
  /** The post that was answered or quoted, where known. */
  about: string | null;
  /** `page`, or the import it came with. */
  via: string;
}

/** One of one's own posts: what one is known for is read from these. */
export interface OwnPost {
  /** Post id. */
  id: string;
  at: number;
  text: string;
  isReply: boolean;
  via: string;
}

/** A post that was worth showing up for, as marked on the timeline; no text of it is kept. */
export interface Moment {
  /** Post id. */
  id: string;
  person: string;
  moment: string;
  at: number;
}

/** Whose an account number is. */
export interface Name {
  /** Account number. */
  id: string;
  handle: string;
  /** The import it was learned with; one learned on X, or before this was noted, has none. */
  via?: string;
}

export interface Batch {
  events?: readonly LedgerEvent[];
  posts?: readonly OwnPost[];
  moments?: readonly Moment[];
  /** Learned on the way; what is known already stays. */
  names?: readonly Name[];
}

export const PAGE = 'page';
const TYPES: readonly string[] = ['reply', 'mention', 'quote', 'repost', 'like', 'dm', 'follow'] satisfies EventType[];
const PERSON = /^(?:[a-z0-9_]{1,20}|#\d{1,20})$/;
const POST = /^\d{1,20}$/;
const ID = /^[\w:#-]{1,90}$/;
const LONGEST_TEXT = 25_000; // X's longest post
const TWITTER_EPOCH = 1_288_834_974_657n;
const FIRST_SNOWFLAKE = 30_000_000_000; // Ids below were counted up, not made of a time.
const X_BEGAN = Date.UTC(2006, 2, 21);
const DAY = 86_400_000;
const MOST_DAYS = 3_650;

/** A handle as the ledger keys it, or null when it is none. */
export function personOf(handle: string | null | undefined): string | null {
  const person = handle?.trim().replace(/^@/, '').toLowerCase() ?? '';
  return PERSON.test(person) ? person : null;
}

/** When a post was made, read from its id (epoch ms), or null for ids from before late 2010. */
export function timeOf(post: string): number | null {
  if (!POST.test(post) || Number(post) < FIRST_SNOWFLAKE) return null;
  return Number((BigInt(post) >> 22n) + TWITTER_EPOCH);
}

/** Talk by post: a post of mine may answer one person and name others; one of theirs is to me alone. */
export const talkId = (by: By, post: string, person: string): string => (by === 'me' ? `me:${post}:${person}` : `them:${post}`);
/** A like or repost of a post: mine is told by the post, theirs by post and person. */
export const reactionId = (by: By, type: 'like' | 'repost', post: string, person: string): string => (by === 'me' ? `${type}:${post}` : `${type}:${post}:${person}`);
export const followId = (by: By, person: string): string => `follow:${by}:${person}`;
export const messageId = (person: string, key: string): string => `dm:${person}:${key}`;

/** The event when every field is what it should be, else null: it comes from a page or a file. */
export function readEvent(value: unknown): LedgerEvent | null {
  const event = value as Partial<Record<keyof LedgerEvent, unknown>> | null;
  if (typeof event !== 'object' || event === null) return null;
  const { id, person, by, type, at, post = null, about = null, via = PAGE } = event;
  const sound =
    matches(id, ID) && matches(person, PERSON) && (by === 'me' || by === 'them') && typeof type === 'string' && TYPES.includes(type) && isTime(at) &&
    (post === null || matches(post, POST)) && (about === null || matches(about, POST)) && matches(via, ID);
  return sound ? ({ id, person, by, type, at, post, about, via } as LedgerEvent) : null;
}

/** The same for one's own post; a text beyond X's longest is cut. */
export function readOwnPost(value: unknown): OwnPost | null {
  const post = value as Partial<Record<keyof OwnPost, unknown>> | null;
  if (typeof post !== 'object' || post === null) return null;
  const { id, at, text, isReply = false, via = PAGE } = post;
  if (!matches(id, POST) || !isTime(at) || typeof text !== 'string' || typeof isReply !== 'boolean' || !matches(via, ID)) return null;
  return { id: id as string, at: at as number, text: text.slice(0, LONGEST_TEXT), isReply, via: via as string };
}

export function readMoment(value: unknown): Moment | null {
  const moment = value as Partial<Record<keyof Moment, unknown>> | null;
  if (typeof moment !== 'object' || moment === null) return null;
  const sound = matches(moment.id, POST) && matches(moment.person, PERSON) && matches(moment.moment, ID) && isTime(moment.at);
  return sound ? ({ id: moment.id, person: moment.person, moment: moment.moment, at: moment.at } as Moment) : null;
}

export const matches = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);
export const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 8.64e15;
/** Whether anything on X can have happened then; clocks differ by up to a day. One date the core cannot read spoils everything about a person. */
export const canHaveHappened = (at: number, now: number): boolean => at >= X_BEGAN && at <= now + DAY;
/** An interval or a time to keep things; nought would mean everything at once. */
export const isDays = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= MOST_DAYS;
