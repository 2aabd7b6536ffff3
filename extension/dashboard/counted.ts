/** Numbers with what is counted: “1 reply”, “1,800 replies”. Every count on a page of ours goes through here. */

const PLURAL = new Intl.PluralRules('en'); // The language of our sentences, whatever the browser’s.

/** The count and its noun in the right number; `many` where an s does not make it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${nounOf(count, one, many)}`;
}

/** The noun alone, where the count stands elsewhere. */
export function nounOf(count: number, one: string, many = `${one}s`): string {
  return PLURAL.select(count) === 'one' ? one : many;
}

/** Parts of a sentence as one says them: “a, b and c”. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}
