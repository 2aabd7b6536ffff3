/** Where the caret is in a composer, in UTF-16 units of its text, and moving it there. */
import { all, one } from '../selectors';
import { readText } from './composer';
import { visibleText } from './text';

export interface Span {
  start: number;
  end: number;
}

/** The selection in this box, or null when it is elsewhere. */
export function caretOf(box: HTMLElement): Span | null {
  if (box instanceof HTMLTextAreaElement) return { start: box.selectionStart, end: box.selectionEnd };
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  return { start: unitsBefore(box, range.startContainer, range.startOffset), end: unitsBefore(box, range.endContainer, range.endOffset) };
}

/** Selects from `start` to `end`; both are kept within the text. */
export function selectText(box: HTMLElement, start: number, end: number): void {
  if (box instanceof HTMLTextAreaElement) return box.setSelectionRange(start, end);
  const from = pointAt(box, start);
  const to = pointAt(box, end);
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function blocksOf(box: HTMLElement): Element[] {
  const blocks = all(box, 'editorLine');
  return blocks.length > 0 ? blocks : [box];
}

function unitsBefore(box: HTMLElement, node: Node, offset: number): number {
  const blocks = blocksOf(box);
  const index = blocks.findIndex(block => block.contains(node));
  const block = blocks[index];
  if (!block) return readText(box).length;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  const earlier = blocks.slice(0, index).reduce((sum, each) => sum + plain(each).length + 1, 0);
  return earlier + plain(range.cloneContents()).length;
}

function pointAt(box: HTMLElement, units: number): { node: Node; offset: number } {
  let left = units;
  const blocks = blocksOf(box);
  for (const block of blocks) {
    const { length } = plain(block);
    if (left <= length || block === blocks.at(-1)) return pointIn(block, Math.min(left, length));
    left -= length + 1;
  }
  return { node: box, offset: 0 };
}

function pointIn(block: Element, units: number): { node: Node; offset: number } {
  let left = units;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  const leaf = one(block, 'editorText') ?? block; // An empty block has a <br> and no text node.
  return { node: leaf, offset: 0 };
}

/** A block is one line: the <br> of an empty one is none. */
function plain(node: Node): string {
  return visibleText(node).replaceAll('\n', '');
}
