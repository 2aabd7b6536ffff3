/** A picture with its numbers: every chart can be read as a table and taken along as CSV. */
import { useEffect, useRef } from 'preact/hooks';
import { csv } from '../ledger/transfer';
import { shownDate } from './dates';
import { saveFile } from './save_file';

const ISO = /^\d{4}-\d\d(?:-\d\d)?$/;
const QUARTER = /^\d{4} Q\d$/;

export interface ChartProps {
  title: string;
  /** One sentence that says what is to be seen. */
  says: string;
  draw(width: number): SVGSVGElement | HTMLElement;
  header: readonly string[];
  /** Days and months are ISO (UTC), as the CSV has them; the table shows them as every other page does. */
  rows: readonly (readonly (string | number)[])[];
  name: string;
}

export function Chart({ title, says, draw, header, rows, name }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return undefined;
    let drawn = 0;
    const redraw = (): void => {
      const width = Math.floor(box.clientWidth);
      if (width === drawn || width === 0) return;
      drawn = width;
      box.replaceChildren(draw(width));
    };
    const seen = new ResizeObserver(redraw);
    seen.observe(box);
    return () => seen.disconnect();
  }, [draw]);
  return (
    <figure aria-label={title}>
      <figcaption>
        <h3>{title}</h3>
        <p class="muted">{says}</p>
      </figcaption>
      <div ref={place} class="plot" aria-hidden="true" />
      <details>
        <summary>As a table</summary>
        <div class="scroll" tabIndex={0} role="group" aria-label={`${title}, as a table`}>
          <table>
            <thead>
              <tr>
                {header.map(name => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, n) => (
                <tr key={n}>
                  {row.map((cell, at) => (
                    <Cell key={at} of={String(cell)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <button type="button" onClick={() => saveFile(`${name}.csv`, csv(header, rows), 'text/csv')}>
          Save as CSV
        </button>
      </details>
    </figure>
  );
}

function Cell({ of }: { of: string }) {
  if (ISO.test(of)) return <td class="when">{shownDate(of)}</td>;
  return <td class={QUARTER.test(of) ? 'when' : ''}>{of}</td>;
}
