/** Hints of the core on a page of ours: the tip, and why. */
import type { Hint } from '../generated/messages';

export function Hints({ hints }: { hints: readonly Hint[] }) {
  return (
    <>
      {hints.map(hint => (
        <div key={hint.rule} class="notice" role="note">
          <p>{hint.tip}</p>
          <p class="muted">{hint.why}</p>
        </div>
      ))}
    </>
  );
}
