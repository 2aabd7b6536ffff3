/**
 * Takes the items out of one file of an X archive (`window.YTD.tweets.part0 = [ {…}, {…} ]`) as its bytes come in.
 * Our own, because such a file may have hundreds of megabytes: each item is cut out by its braces and given to
 * JSON.parse, several times faster than a streaming parser, and a broken item costs only itself.
 */
import { messageOf } from '../message_of';

export type Item = { value: unknown; at: number } | { broken: string; at: number };

const [NEWLINE, RETURN, SPACE, QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d];
const LONGEST = 64_000_000; // bytes of one item
const LOOKAHEAD = 4; // bytes that tell a new item after a broken one

export class Items {
  private rest = new Uint8Array(0);
  /** Place of `rest` in the file. */
  private base = 0;
  /** Where in `rest` to go on, and where the open item begins (-1: none is open). */
  private next = 0;
  private start = -1;
  private depth = 0;
  private inString = false;
  private began = false;
  private ended = false;
  private lost = false;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });

  /** The items that `chunk` completes. */
  push(chunk: Uint8Array): Item[] {
    return this.take(chunk, false);
  }

  /** What is left at the end of the file: nothing, or an item that breaks off. */
  end(): Item[] {
    const items = this.take(new Uint8Array(0), true);
    if (!this.began) items.push({ broken: 'there is no list in it', at: 0 });
    else if (this.start >= 0 || this.lost) items.push({ broken: 'the file ends in the middle of an item', at: this.base + Math.max(this.start, 0) });
    else if (!this.ended) items.push({ broken: 'the file ends before its list does', at: this.base + this.rest.length });
    return items;
  }

  private take(chunk: Uint8Array, last: boolean): Item[] {
    this.append(chunk);
    const items: Item[] = [];
    const bytes = this.rest;
    const until = last ? bytes.length : bytes.length - LOOKAHEAD;
    let n = this.next;
    for (; n < until && !this.ended; n++) {
      const byte = bytes[n];
      if (byte === NEWLINE && this.startsAfter(n)) {
        if (this.start >= 0) items.push(this.giveUp());
        this.lost = false;
      } else if (this.lost || (!this.began && byte !== OPEN_LIST)) continue;
      else if (this.inString) {
        if (byte === BACKSLASH) n++;
        else if (byte === QUOTE) this.inString = false;
        else if (byte === NEWLINE) items.push(this.giveUp()); // A string never holds a bare line break: a quote is missing.
      } else if (byte === QUOTE) this.inString = this.start >= 0;
      else if (byte === OPEN || byte === OPEN_LIST) this.open(n);
      else if (byte === CLOSE || byte === CLOSE_LIST) this.close(n, items);
      if (this.start >= 0 && n - this.start > LONGEST) items.push(this.giveUp());
    }
    this.next = n;
    return items;
  }

  private open(n: number): void {
    if (!this.began) {
      this.began = true;
      return;
    }
    if (this.depth === 0) this.start = n;
    this.depth++;
  }

  private close(n: number, items: Item[]): void {
    if (this.depth === 0) {
      this.ended = true;
      return;
    }
    this.depth--;
    if (this.depth > 0) return;
    const at = this.base + this.start;
    try {
      items.push({ value: JSON.parse(this.decoder.decode(this.rest.subarray(this.start, n + 1))) as unknown, at });
    } catch (error) {
      items.push({ broken: messageOf(error), at });
    }
    this.start = -1;
  }

  /** True when the line after `n` begins an item of the outer list, as X indents them (or without any indent). */
  private startsAfter(n: number): boolean {
    if (!this.began || (this.depth === 0 && !this.lost)) return false;
    const bytes = this.rest;
    const brace = bytes[n + 1] === OPEN ? n + 1 : bytes[n + 1] === SPACE && bytes[n + 2] === SPACE && bytes[n + 3] === OPEN ? n + 3 : -1;
    const after = bytes[brace + 1];
    return brace > 0 && (this.lost || after === NEWLINE || after === RETURN || (brace === n + 1 && this.previous(n) === COMMA && this.depth > 1));
  }

  private previous(n: number): number | undefined {
    for (let at = n - 1; at >= 0; at--) if (this.rest[at] !== RETURN && this.rest[at] !== SPACE) return this.rest[at];
    return undefined;
  }

  private giveUp(): Item {
    const at = this.base + this.start;
    Object.assign(this, { start: -1, depth: 0, inString: false, lost: true });
    return { broken: 'it is not complete', at };
  }

  private append(chunk: Uint8Array): void {
    const from = this.start >= 0 ? this.start : Math.min(this.next, this.rest.length);
    const kept = this.rest.subarray(from);
    const joined = new Uint8Array(kept.length + chunk.length);
    joined.set(kept);
    joined.set(chunk, kept.length);
    this.base += from;
    this.next -= from;
    if (this.start >= 0) this.start = 0;
    this.rest = joined;
  }
}
