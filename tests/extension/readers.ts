/** The readers and selectors, for a saved page to run: everything hangs on one global of the test's own. */
import { readOwnHandle } from '../../extension/page/readers/account';
import { readChat, readSurface, readText } from '../../extension/page/readers/composer';
import { readParent, readPost } from '../../extension/page/readers/post';
import { seenIn } from '../../extension/page/capture/from_posts';
import { readTies } from '../../extension/page/readers/conversation';
import { readProfile } from '../../extension/page/readers/profile';
import { count } from '../../extension/page/readers/text';
import { all, handleOf, one, profileAt, SELECTORS, type SelectorName } from '../../extension/page/selectors';

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
  },
});
