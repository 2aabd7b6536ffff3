/** Long posts, which the posts file of an archive cuts short, found by the notes that have their whole text. */
import type { OwnPost } from '../ledger/events';

const LONG = 200; // characters from which on X may have cut a post short
const NOTE_WITHIN = 2_000; // ms between a long post and its note
const SECOND = 1_000; // ms

/** Kept by second: an archive may hold ten thousand of each, and a note is compared with the few of its time only. */
export class LongPosts {
  private readonly bySecond = new Map<number, OwnPost[]>();

  add(post: OwnPost): void {
    if (post.text.length < LONG) return;
    const second = Math.floor(post.at / SECOND);
    const same = this.bySecond.get(second);
    if (same) same.push(post);
    else this.bySecond.set(second, [post]);
  }

  /** The post whose beginning this is the whole of, with all its text; undefined when there is none. */
  mended(note: { at: number; text: string }): OwnPost | undefined {
    const [from, to] = [note.at - NOTE_WITHIN, note.at + NOTE_WITHIN];
    for (let second = Math.floor(from / SECOND); second <= Math.floor(to / SECOND); second++) {
      const cut = this.bySecond.get(second)?.find(post => post.at >= from && post.at <= to && goesOn(note.text, beginning(post.text)));
      if (cut) return { ...cut, text: note.text };
    }
    return undefined;
  }
}

const goesOn = (text: string, start: string): boolean => text.length > start.length && text.startsWith(start);

/** A post without the dots and the link to itself that X puts where it cut. */
function beginning(text: string): string {
  return text.replace(/…?\s*(?:https:\/\/t\.co\/\w+)?$/, '');
}
