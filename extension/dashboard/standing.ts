/** What the core says of two people, as the dashboard says it. */
import type { RelationshipReply } from '../generated/messages';

const NO_REPROACH = 60 * 86_400_000; // ms

/** Of 0 to 10, without a decimal nobody can act on; a little is not nothing. */
export const strengthSays = (strength: number): string => `${isLittle(strength) ? 'below 1' : Math.round(strength)} of 10`;

/** The same for a column of a table. */
export const strengthShort = (strength: number): string => (isLittle(strength) ? '<1' : String(Math.round(strength)));

const isLittle = (strength: number): boolean => strength > 0 && strength < 1;

/** Since when something is unanswered (epoch ms), or null: after two months nothing is waited for, and a date would only reproach. */
export function waitingSince({ waiting_since }: Pick<RelationshipReply, 'waiting_since'>, now: number): number | null {
  const since = waiting_since ? Date.parse(waiting_since) : Number.NaN;
  return now - since <= NO_REPROACH ? since : null;
}
