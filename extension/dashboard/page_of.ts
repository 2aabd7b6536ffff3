/** Which page of the dashboard an address means. */

/** The pages in their order, and what the links to them say. */
export const PAGES = { people: 'People', history: 'Give and take', niche: 'Niche', touch: 'Keep in touch', archive: 'Your archive', data: 'Your data' } as const;

/** What a page has to show once something is remembered. */
export const WILL_SHOW: Readonly<Record<Exclude<keyof typeof PAGES, 'archive'> | 'person', string>> = {
  people: 'This page will list everybody you met on X: where you two stand, what you gave and got, and when you were last in contact.',
  person: 'This page will show where you and this person stand, and what passed between you.',
  history: 'This page will draw what you gave and got month by month, and the days you showed up.',
  niche: 'This page will draw what your own posts make you known for, quarter by quarter.',
  touch: 'This page will say whom it has been a while with, among those you gave a label such as “friends”.',
  data: 'This page will say how much is remembered, and lets you save it, shorten it or delete it.',
};

export type Page = { name: keyof typeof PAGES } | { name: 'person'; handle: string } | { name: 'unknown' };

/** The page of a hash such as `#person/ana_dev`; none at all means the people. */
export function pageOf(hash: string): Page {
  const [name = '', handle = ''] = (hash.replace(/^#/, '') || 'people').split('/');
  if (Object.hasOwn(PAGES, name)) return { name: name as keyof typeof PAGES };
  const person = name === 'person' ? decoded(handle) : '';
  return person ? { name: 'person', handle: person } : { name: 'unknown' };
}

/** Empty where it is not what an address of ours has. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
