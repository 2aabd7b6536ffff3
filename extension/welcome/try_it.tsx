/** A first message to nobody, read by the same core as on X; it shows that Python is there, and is kept nowhere. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../bridge/client';
import type { DraftReply, DraftRequest } from '../generated/messages';
import { messageOf } from '../message_of';
import { draftFacts } from '../page/ui/draft_card';

const REST = 250; // ms without a key before a message is read

interface Said {
  request: DraftRequest;
  reply: DraftReply;
}

export function TryIt() {
  const [text, setText] = useState('Hi');
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const gone = new AbortController();
    const request: DraftRequest = { kind: 'draft', surface: 'dm', text, locale: navigator.language, conversation: { has_history: false } };
    const read = (): void =>
      void ask(request, { signal: gone.signal }).then(
        reply => (setSaid({ request, reply }), setProblem('')),
        (error: unknown) => gone.signal.aborted || setProblem(messageOf(error)),
      );
    const timer = setTimeout(read, said ? REST : 0);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [text]);
  return (
    <section aria-labelledby="try">
      <h2 id="try">Try it</h2>
      <label>
        A first message to somebody you would like to know
        <textarea value={text} onInput={event => setText(event.currentTarget.value)} />
      </label>
      <div class="answer" role="status">
        {problem ? <p>{problem}</p> : said ? <Answer {...said} /> : <p>Python is getting ready on this device. It takes some seconds, this once.</p>}
      </div>
    </section>
  );
}

function Answer({ request, reply }: Said) {
  const facts = draftFacts(request, reply);
  if (reply.hints.length === 0) return <p>{reply.verdict === 'empty' ? 'Write something, and see.' : ['Nothing to say about it', ...facts].join(' · ')}</p>;
  return (
    <>
      {facts.length > 0 && <p class="muted">{facts.join(' · ')}</p>}
      <ul>
        {reply.hints.map(hint => (
          <li key={hint.rule}>
            <p class="said">{hint.tip}</p>
            <p class="muted">{hint.why}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
