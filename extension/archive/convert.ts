/** Items of an archive as events, own posts and names; whatever is missing or odd in an item is left out. */
import { canHaveHappened, followId, messageId, personOf, reactionId, talkId, timeOf, type By, type EventType, type LedgerEvent, type OwnPost } from '../ledger/events';

/** What is known while an archive is read. */
export interface Reading {
  own: string;
  accountId: string | null;
  generated: number;
  /** When it is read: nothing in it can be from later. */
  now: number;
  via: string;
  /** Account number to handle, learned from posts. */
  names: Map<string, string>;
  /** Whose post an id is, as far as one answered it. */
  authors: Map<string, string>;
}

export interface Taken {
  events: LedgerEvent[];
  posts: OwnPost[];
  /** What was counted, for the summary. */
  counted: string;
}

type Json = Record<string, unknown>;
const NOTHING: Taken = { events: [], posts: [], counted: 'skipped' };
const STATUS = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,20})\/status\/(\d{1,20})/;

/** A post of one's own: a reply, a quote, a repost, mentions, and its text for the niche. */
export function takeTweet(item: unknown, reading: Reading): Taken {
  const tweet = object(object(item)['tweet'] ?? item);
  const id = digits(tweet['id_str'] ?? tweet['id']);
  const text = string(tweet['full_text'] ?? tweet['text']);
  const at = id === null ? Number.NaN : (timeOf(id) ?? Date.parse(string(tweet['created_at'])));
  if (id === null || !canHaveHappened(at, reading.now) || text === '') return NOTHING;
  const mentions = mentionsOf(tweet, reading);
  const retweet = /^RT @(\w{1,20}):/.exec(text)?.[1] ?? null;
  if (retweet !== null) return { events: made(reading, [['repost', retweet, `rt:${id}`, null]], at, id), posts: [], counted: 'reposts' };
  const about = digits(tweet['in_reply_to_status_id_str'] ?? tweet['in_reply_to_status_id']);
  const answered = answeredBy(tweet, reading);
  if (answered && about) reading.authors.set(about, answered);
  const quoted = list(object(tweet['entities'])['urls']).map(url => STATUS.exec(string(object(url)['expanded_url']))).find(Boolean);
  const ties = new Map<string, readonly [EventType, string | null]>();
  for (const [person, type, post] of [[answered, 'reply', about], [quoted?.[1], 'quote', quoted?.[2] ?? null], ...beyondTheHead(tweet, text, mentions, about !== null).map(handle => [handle, 'mention', null])] as [string | null | undefined, EventType, string | null][]) {
    const handle = person?.startsWith('#') ? person : personOf(person);
    if (handle && !ties.has(handle)) ties.set(handle, [type, post]);
  }
  const events = made(reading, [...ties].map(([person, [type, post]]) => [type, person, talkId('me', id, person), post]), at, id);
  return { events, posts: [{ id, at, text: plain(text), isReply: answered !== null || about !== null, via: reading.via }], counted: about === null ? 'posts' : 'replies' };
}

/** A like says neither when nor whose post it was; the person is known where one also answered that post. */
export function takeLike(item: unknown, reading: Reading): Taken {
  const id = digits(object(object(item)['like'])['tweetId']);
  const person = id === null ? undefined : reading.authors.get(id);
  if (id === null || !person) return { ...NOTHING, counted: 'likes_unnamed' };
  const at = timeOf(id);
  return at === null || !canHaveHappened(at, reading.now) ? NOTHING : { events: made(reading, [['like', person, reactionId('me', 'like', id, person), null]], at, id), posts: [], counted: 'likes' };
}

/** Follows have no date in the archive: they are known as of the day it was made, and so never count as contact. */
export function takeFollow(item: unknown, reading: Reading, by: By): Taken {
  const account = digits(object(object(item)[by === 'me' ? 'following' : 'follower'])['accountId']);
  if (account === null) return NOTHING;
  const person = reading.names.get(account) ?? `#${account}`;
  const event = { id: followId(by, person), person, by, type: 'follow' as const, at: reading.generated, post: null, about: null, via: reading.via };
  return { events: [event], posts: [], counted: by === 'me' ? 'following' : 'followers' };
}

/** Direct messages between two: who wrote when. Their text is not looked at. */
export function takeConversation(item: unknown, reading: Reading): Taken {
  const messages = list(object(object(item)['dmConversation'])['messages']);
  const events = messages.flatMap(message => {
    const { id, senderId, recipientId, createdAt } = object(object(message)['messageCreate']);
    return sent(reading, digits(id), digits(senderId), digits(recipientId), Date.parse(string(createdAt)));
  });
  return { events, posts: [], counted: 'messages' };
}

/** The same for X Chat, whose text is encrypted in the archive anyway. */
export function takeChat(item: unknown, reading: Reading): Taken {
  const { messageId: id, sequenceId, senderId, conversationId, createdAtMsec, detail } = object(object(item)['messageEvent']);
  const pair = /^(\d+)[-:](\d+)$/.exec(string(conversationId));
  const sender = digits(senderId);
  if (!pair || sender === null || !('messageCreateEvent' in object(detail))) return NOTHING;
  const other = pair[1] === sender ? pair[2] : pair[1];
  const key = (string(id) || string(sequenceId)).replace(/[^\w-]/g, '').slice(0, 40);
  return { events: sent(reading, key || null, sender, other ?? null, Number(createdAtMsec)), posts: [], counted: 'messages' };
}

/** Messages among several are counted, not laid at anybody's door. */
export function countGroup(item: unknown): number {
  return list(object(object(item)['dmConversation'])['messages']).filter(message => 'messageCreate' in object(message)).length;
}

/** The whole text of a long post, and when it was written. */
export function takeNote(item: unknown): { at: number; text: string } | null {
  const note = object(object(item)['noteTweet']);
  const text = string(object(note['core'])['text']);
  const at = Date.parse(string(note['createdAt']));
  return text !== '' && Number.isFinite(at) ? { at, text } : null;
}

function sent(reading: Reading, id: string | null, sender: string | null, recipient: string | null, at: number): LedgerEvent[] {
  const other = sender === reading.accountId ? recipient : sender;
  if (id === null || sender === null || other === null || other === reading.accountId || !canHaveHappened(at, reading.now)) return [];
  const person = reading.names.get(other) ?? `#${other}`;
  return [{ id: messageId(person, id), person, by: sender === reading.accountId ? 'me' : 'them', type: 'dm', at, post: null, about: null, via: reading.via }];
}

function made(reading: Reading, ties: readonly (readonly [EventType, string, string, string | null])[], at: number, post: string): LedgerEvent[] {
  return ties.flatMap(([type, handle, id, about]) => {
    const person = handle.startsWith('#') ? handle : personOf(handle);
    return person === null || person === reading.own ? [] : [{ id: id.toLowerCase(), person, by: 'me', type, at, post, about, via: reading.via }];
  });
}

/** Whom a post answers: the handle, or `#` and the number of an account that has none here. */
function answeredBy(tweet: Json, reading: Reading): string | null {
  const account = digits(tweet['in_reply_to_user_id_str'] ?? tweet['in_reply_to_user_id']);
  const handle = personOf(string(tweet['in_reply_to_screen_name'])) ?? (account === null ? null : (reading.names.get(account) ?? `#${account}`));
  if (handle && account && !handle.startsWith('#')) reading.names.set(account, handle);
  return handle;
}

interface Mention {
  handle: string;
  start: number;
}

function mentionsOf(tweet: Json, reading: Reading): Mention[] | null {
  const entities = tweet['entities'];
  if (typeof entities !== 'object' || entities === null || !Array.isArray(object(entities)['user_mentions'])) return null;
  return list(object(entities)['user_mentions']).flatMap(entry => {
    const mention = object(entry);
    const handle = personOf(string(mention['screen_name']));
    const account = digits(mention['id_str'] ?? mention['id']);
    if (handle && account && account !== '-1') reading.names.set(account, handle);
    return handle ? [{ handle, start: Number(list(mention['indices'])[0] ?? 0) }] : [];
  });
}

/** Handles named in the text itself; those X put before a reply name whoever is in the conversation. */
function beyondTheHead(tweet: Json, text: string, mentions: Mention[] | null, isReply: boolean): string[] {
  const head = isReply ? (/^(?:@\w+\s+)*/.exec(text)?.[0].length ?? 0) : 0;
  if (mentions === null) return [...text.slice(head).matchAll(/(?<![\w@])@(\w{1,20})/g)].map(found => found[1] ?? '');
  const shown = isReply ? Math.max(head, Number(list(tweet['display_text_range'])[0] ?? 0)) : 0;
  return mentions.filter(({ start }) => start >= shown).map(({ handle }) => handle);
}

const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const digits = (value: unknown): string | null => (/^\d{1,20}$/.test(String(value)) ? String(value) : null);
