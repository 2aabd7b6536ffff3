/** Facts of the posts on screen as events: replies, quotes, mentions, likes and reposts between oneself and others. */
import { PAGE, personOf, reactionId, talkId, timeOf, type By, type EventType, type LedgerEvent, type OwnPost } from '../../ledger/events';
import type { PostAndTies } from '../readers/conversation';
import type { Seen } from './outbox';

/** What these posts tell about oneself and others; posts between other people tell nothing. */
export function seenIn(posts: readonly PostAndTies[], own: string): Required<Pick<Seen, 'events' | 'posts'>> {
  const me = own.toLowerCase();
  const events: LedgerEvent[] = [];
  const mine: OwnPost[] = [];
  for (const post of posts) {
    const author = personOf(post.author);
    if (!post.id || !author || post.promoted) continue;
    const at = timeOf(post.id) ?? (post.at ? Date.parse(post.at) : Number.NaN);
    if (!Number.isFinite(at)) continue;
    if (author === me) {
      mine.push({ id: post.id, at, text: post.text, isReply: post.answers !== null, via: PAGE });
      events.push(...talk('me', post.id, at, about(post, handle => handle !== me)));
    } else {
      const tie = about(post, handle => handle === me).find(([person]) => person === me);
      if (tie) events.push(...talk('them', post.id, at, [[author, tie[1], tie[2]]]));
      if (post.liked) events.push({ id: reactionId('me', 'like', post.id, author), person: author, by: 'me', type: 'like', at, post: post.id, about: null, via: PAGE });
      if (post.reposted) events.push({ id: reactionId('me', 'repost', post.id, author), person: author, by: 'me', type: 'repost', at, post: post.id, about: null, via: PAGE });
    }
  }
  return { events, posts: mine };
}

type Tie = readonly [person: string, type: EventType, about: string | null];

/** Each person a post turns to, with the closest way it does; a guess among several is only a mention of others. */
function about(post: PostAndTies, wanted: (handle: string) => boolean): Tie[] {
  const ties = new Map<string, Tie>();
  const add = (handle: string | null | undefined, type: EventType, id: string | null): void => {
    const person = personOf(handle);
    if (person && wanted(person) && !ties.has(person)) ties.set(person, [person, type, id]);
  };
  add(post.answers?.author, post.answers?.sure ? 'reply' : 'mention', post.answers?.id ?? null);
  add(post.quotes, 'quote', null);
  for (const handle of post.names) add(handle, 'mention', null);
  return [...ties.values()];
}

function talk(by: By, post: string, at: number, ties: readonly Tie[]): LedgerEvent[] {
  return ties.map(([person, type, answered]) => ({ id: talkId(by, post, person), person, by, type, at, post, about: answered, via: PAGE }));
}
