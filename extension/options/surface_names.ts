/** What the settings call the places hints speak in, and under which heading a tip stands. */
import { SURFACES, type SurfaceName } from '../page/settings';

export const NAMES: Record<SurfaceName, string> = {
  profile: 'On profiles',
  hover: 'On the card over a name',
  message_button: 'At the message button',
  dm: 'In messages',
  reply: 'In replies',
  quote: 'In quotes',
  post: 'In posts of your own',
  timeline: 'On posts in the timeline',
};

/** Headings of the list of tips, in the order of the settings; what speaks on no page of X comes last. */
export const GROUPS = ['On profiles', 'In messages', 'In replies and quotes', 'In posts of your own', 'On posts in the timeline', 'On where you two stand', 'On what you are known for'] as const;
type Group = (typeof GROUPS)[number];

const KINDS: Record<string, Group> = { profile: 'On profiles', post: 'On posts in the timeline', relationship: 'On where you two stand', niche: 'On what you are known for' };
const DRAFTS: Partial<Record<string, Group>> = { dm: 'In messages', reply: 'In replies and quotes', quote: 'In replies and quotes', post: 'In posts of your own' };

/** The heading a tip stands under; one on several kinds of draft stands under the first. */
export function groupOf({ on, surfaces }: { on: string; surfaces: readonly string[] }): Group {
  return KINDS[on] ?? DRAFTS[surfaces[0] ?? 'dm'] ?? 'In messages';
}

/** All the drafts it speaks in, where its heading does not say them all; else empty. */
export function alsoIn({ surfaces }: { surfaces: readonly string[] }): string {
  const places = SURFACES.filter(name => surfaces.includes(name));
  return new Set(places.map(name => DRAFTS[name])).size > 1 ? places.map(name => NAMES[name].toLowerCase()).join(', ') : '';
}
