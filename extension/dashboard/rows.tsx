/** A long table of which only the rows in view exist; a screen reader is told how many there are and which these are. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

const ROW = 40; // px
const AROUND = 12; // rows drawn beyond the edges

export interface RowsProps<T> {
  label: string;
  columns: readonly string[];
  items: readonly T[];
  keyOf(item: T): string;
  cells(item: T): ComponentChildren[];
}

export function Rows<T>({ label, columns, items, keyOf, cells }: RowsProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer<number, void>(n => n + 1, 0);
  const options = {
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: AROUND,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  virtual.setOptions(options);
  useEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  return (
    <div class="rows" role="table" aria-label={label} aria-rowcount={items.length + 1}>
      <div role="rowgroup">
        <div class="tr head" role="row" aria-rowindex={1}>
          {columns.map(name => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div ref={box} class="body" role="rowgroup" tabIndex={0} aria-label={label}>
        <div role="presentation" style={{ height: `${virtual.getTotalSize()}px`, position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const item = items[index];
            return (
              item !== undefined && (
                <div key={keyOf(item)} class="tr" role="row" aria-rowindex={index + 2} style={{ position: 'absolute', insetInline: 0, top: 0, height: `${ROW}px`, transform: `translateY(${start}px)` }}>
                  {cells(item).map((cell, n) => (
                    <span key={n} role="cell">
                      {cell}
                    </span>
                  ))}
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
