/** Give and take by month, and the days one showed up. */
import { axisX, axisY, cell, gridY, plot, rectY, ruleY } from '@observablehq/plot';
import { useCallback } from 'preact/hooks';
import type { LedgerDb } from '../ledger/schema';
import { useRead, type Read } from './attempt';
import { Chart } from './chart';
import { counted } from './counted';
import { historyOf, spanOf, wholeTicks, type History } from './history';
import { monthName, tickSays, timeTicks } from './time_axis';

const DAY = 86_400_000;
const WEEKS = 53;
const LOOK = { background: 'transparent', color: 'inherit', fontSize: '12px' };

export function useHistory(db: LedgerDb, person: string | null): Read<History> {
  return useRead('What passed could not be added up', () => historyOf(db, person), [db, person]);
}

export function GiveAndTake({ history, title }: { history: History; title: string }) {
  const { months } = history;
  const draw = useCallback(
    (width: number) => {
      const gap = width / months.length > 8 ? { insetLeft: 1, insetRight: 1 } : { inset: 0 };
      const ticks = wholeTicks(Math.max(...months.map(month => month.gave)), Math.max(...months.map(month => month.got)));
      const times = timeTicks(months[0]?.month ?? new Date(0), months.at(-1)?.month ?? new Date(0), width);
      return plot({
        width,
        height: 220,
        marginBottom: 40, // The second line of a tick is its year.
        style: LOOK,
        x: { domain: spanOf(months) },
        y: { label: null },
        marks: [
          axisX({ label: null, ticks: times, tickFormat: tickSays(times, monthName) }),
          gridY({ ticks }),
          axisY({ label: null, ticks, tickFormat: (n: number) => String(Math.abs(n)) }),
          rectY(months, { x: 'month', interval: 'month', y: 'gave', fill: 'var(--accent)', ...gap }),
          rectY(months, { x: 'month', interval: 'month', y: month => -month.got, fill: 'var(--done)', ...gap }),
          ruleY([0]),
        ],
      });
    },
    [months],
  );
  const [gave, got] = [months.reduce((sum, month) => sum + month.gave, 0), months.reduce((sum, month) => sum + month.got, 0)];
  if (months.length === 0) return <p class="muted">Nothing yet. It fills by itself while you are on X, or at once from your archive.</p>;
  return (
    <Chart
      title={title}
      says={`Above the line what you gave (${gave.toLocaleString()}), below it what you got (${got.toLocaleString()}): replies, quotes, mentions, reposts and likes.`}
      draw={draw}
      header={['month', 'gave', 'got']}
      rows={months.map(month => [month.month.toISOString().slice(0, 7), month.gave, month.got])}
      name="give-and-take"
    />
  );
}

export function Calendar({ history, now }: { history: History; now: number }) {
  const days = daysOf(history, now);
  const draw = useCallback(
    (width: number) =>
      plot({
        width,
        height: 150,
        padding: 0.08,
        style: LOOK,
        x: { axis: null },
        y: { label: null, tickFormat: (day: number) => ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'][day] ?? '', tickSize: 0 },
        marks: [cell(days, { x: 'week', y: 'weekday', fill: (day: Day) => (day.count === 0 ? 'var(--raised)' : 'var(--accent)'), fillOpacity: (day: Day) => (day.count === 0 ? 1 : 0.35 + Math.min(day.count, 8) * 0.08), rx: 2 })],
      }),
    [history, now],
  );
  const active = days.filter(day => day.count > 0).length;
  return (
    <Chart
      title="Days you showed up"
      says={`${counted(active, 'day')} of the last year, Monday on top; the fuller the colour, the more you did.`}
      draw={draw}
      header={['day', 'things you did']}
      rows={days.filter(day => day.count > 0).map(day => [day.date, day.count])}
      name="days"
    />
  );
}

interface Day {
  date: string;
  week: number;
  weekday: number;
  count: number;
}

function daysOf({ days }: History, now: number): Day[] {
  const today = Math.floor(now / DAY);
  const monday = today - ((today + 3) % 7); // Day 0 was a Thursday.
  const first = monday - (WEEKS - 1) * 7;
  return Array.from({ length: today - first + 1 }, (_, n) => {
    const date = new Date((first + n) * DAY).toISOString().slice(0, 10);
    return { date, week: Math.floor(n / 7), weekday: n % 7, count: days.get(date) ?? 0 };
  });
}
