/** The button that keeps every hint away for an hour; while it does, it says until when. */
import { useEffect, useReducer } from 'preact/hooks';
import { minute } from '../dashboard/dates';
import { changeSettings, type Settings } from '../page/settings';

const HOUR = 3_600_000;
const LONGEST_TIMER = 2 ** 31 - 1; // ms

export function QuietButton({ settings: { quietUntil } }: { settings: Settings }) {
  const [, redraw] = useReducer<number, void>(n => n + 1, 0);
  const left = quietUntil - Date.now();
  const quiet = left > 0;
  useEffect(() => {
    const over = quiet ? setTimeout(redraw, Math.min(left, LONGEST_TIMER)) : undefined; // A time that has passed must not stand there.
    return () => clearTimeout(over);
  }, [quietUntil, quiet]);
  return (
    <button type="button" aria-pressed={quiet} onClick={() => void changeSettings(() => ({ quietUntil: quiet ? 0 : Date.now() + HOUR }))}>
      {quiet ? `Quiet until ${clock(quietUntil, left)}: speak again` : 'Quiet for an hour'}
    </button>
  );
}

/** The time; with its day where a settings file put it far away. */
const clock = (at: number, left: number): string => (left > 24 * HOUR ? minute(at) : new Date(at).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' }));
