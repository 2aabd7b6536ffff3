/** The readers and selectors, for a saved page to run: everything hangs on one global of the test's own. */
import { readOwnHandle } from '../../extension/page/readers/account';
import { readChat, readSurface, readText } from '../../extension/page/readers/composer';
import { readParent, readPost } from '../../extension/page/readers/post';
import { seenIn } from '../../extension/page/capture/from_posts';
import { readTies } from '../../extension/page/readers/conversation';
import { readProfile } from '../../extension/page/readers/profile';
import { count } from '../../extension/page/readers/text';
import { all, handleOf, one, pageAt, profileAt, SELECTORS, statusOf, type SelectorName } from '../../extension/page/selectors';
import type { Context } from '../../extension/page/context';
import { SeenProfiles } from '../../extension/page/seen_profiles';
import { followProfile } from '../../extension/page/surfaces/profile_reading';

/** How often the core is asked about the profile on screen, by two surfaces, at first and after each change of where two stand. */
async function questionsAbout(person: string, changes: number): Promise<number[]> {
  const tell = new Set<(people: readonly string[]) => void>();
  let asked = 0;
  const context = {
    relationshipWith: () => Promise.resolve(null),
    ask: () => Promise.resolve({ asked: ++asked }),
    watcher: { onTick: () => undefined },
    seen: new SeenProfiles(),
    onRelationships: (each: (people: readonly string[]) => void) => tell.add(each),
  } as unknown as Context;
  const stop = new AbortController();
  const read = { one: 0, two: 0 };
  const settled = async (times: number): Promise<void> => {
    while (read.one < times || read.two < times) await new Promise(resolve => setTimeout(resolve));
  };
  followProfile(context, stop.signal, () => read.one++);
  followProfile(context, stop.signal, () => read.two++);
  await settled(1);
  const counts = [asked];
  for (let n = 1; n <= changes; n++) {
    const people = [person];
    for (const each of tell) each(people);
    await settled(n + 1);
    counts.push(asked);
  }
  stop.abort();
  return counts;
}

Object.assign(globalThis, {
  readers: {
    profile: (path: string) => readProfile(document, path),
    ownHandle: () => readOwnHandle(document),
    ties: (path: string) => readTies(document, path).map(({ article: _, ...post }) => post),
    seen: (path: string, own: string) => seenIn(readTies(document, path), own),
    posts: () => all(document, 'post').map(readPost),
    composers: (path: string) => all(document, 'composer').map(box => ({ text: readText(box), surface: readSurface(box, path), parent: readParent(box) })),
    chat: (path: string) => {
      const box = one(document, 'chatComposer') ?? one(document, 'chatComposerOld');
      return box && readChat(box, path);
    },
    counts: () => Object.fromEntries((Object.keys(SELECTORS) as SelectorName[]).map(name => [name, all(document, name).length])),
    count,
    handleOf,
    profileAt,
    pageAt,
    statusOf,
    questionsAbout,
  },
});
