/** Which page of the dashboard an address means. */

/** The pages in their order, and what the links to them say. */
export const PAGES = { people: 'People', history: 'Give and take', niche: 'Niche', touch: 'Keep in touch', archive: 'Your archive', data: 'Your data' } as const;

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
