/** What an action came to, said in one place that stays while the page around it is drawn anew. */
import { useState } from 'preact/hooks';

/** Tells the person; `wrong` for what failed. An empty text takes the last word away. */
export type Say = (text: string, wrong?: boolean) => void;

export interface Said {
  text: string;
  wrong: boolean;
}

/** The last word, and the way to say the next. */
export function useSaid(): [said: Said, say: Say] {
  const [said, setSaid] = useState<Said>({ text: '', wrong: false });
  return [said, (text, wrong = false) => setSaid({ text, wrong })];
}

/** Always there, so that a screen reader hears when words come into it. */
export function SaidLine({ said: { text, wrong } }: { said: Said }) {
  return (
    <p role="status" class={wrong ? 'said error' : 'said'}>
      {text}
    </p>
  );
}
