/** The strength in words. */

/** Of 0 to 10, without a decimal nobody can act on; a little is not nothing. */
export function strengthSays(strength: number): string {
  if (strength > 0 && strength < 1) return 'below 1 of 10';
  return `${Math.round(strength)} of 10`;
}
