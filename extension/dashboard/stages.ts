/** The five stages and the strength in words; the core says the same of two people whose events it has read. */
import type { Stage } from '../ledger/schema';

/** What each stage means, to stand behind its name. */
export const STAGE_SAYS: Record<Stage, string> = {
  stranger: 'you two have not talked in public',
  noticed: 'one of you has answered the other',
  acquainted: 'you showed up, they have not yet',
  mutual: 'you both showed up',
  close: 'you both show up often, and lately',
};

/** Of 0 to 10, without a decimal nobody can act on; a little is not nothing. */
export function strengthSays(strength: number): string {
  if (strength > 0 && strength < 1) return 'below 1 of 10';
  return `${Math.round(strength)} of 10`;
}
