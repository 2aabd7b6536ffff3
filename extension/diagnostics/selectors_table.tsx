/** Every part of X that Acquaint goes by, and how often it is found on the X tab used last. */
import { useState } from 'preact/hooks';
import { SELECTORS, type SelectorName } from '../page/selectors';
import { SELF_TEST, type SelfTest } from '../page/surfaces/self_test';

const NOT_FOUND = 'No tab with X answered. Open x.com, reload it if it was open before Acquaint was installed, and try again.';

/** Asks the X tab used last. */
export async function askTab(): Promise<SelfTest> {
  const tabs = await chrome.tabs.query({ url: ['https://x.com/*', 'https://twitter.com/*'] });
  const byLatest = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  for (const { id } of byLatest) {
    const answer = id === undefined ? null : await chrome.tabs.sendMessage<unknown, SelfTest | undefined>(id, { acquaint: SELF_TEST }).catch(() => null);
    if (answer) return answer;
  }
  throw new Error(NOT_FOUND);
}

export function SelectorsTable({ found, onFound }: { found: SelfTest | null; onFound: (found: SelfTest) => void }) {
  const [trouble, setTrouble] = useState('');
  const ask = (): void => {
    setTrouble('');
    askTab().then(onFound, (error: unknown) => setTrouble(error instanceof Error ? error.message : NOT_FOUND));
  };
  return (
    <section>
      <h2>What is found on X</h2>
      <p class="muted">Acquaint goes by these parts of X’s pages. None at all where you would expect some: X may have changed.</p>
      <p>
        <button type="button" onClick={ask}>
          Look at the X tab used last
        </button>
      </p>
      <p role="status">{trouble || (found ? `On a page of the kind “${found.page}”, ${hits(found)} of ${Object.keys(SELECTORS).length} parts are found.` : '')}</p>
      {found && (
        <table id="selectors">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">What it is</th>
              <th scope="col">Found</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(SELECTORS) as SelectorName[]).map(name => (
              <tr key={name}>
                <th scope="row" class="plain">
                  {name}
                </th>
                <td>{SELECTORS[name].is}</td>
                <td class="number">{found.counts[name] || 'none'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function hits(found: SelfTest): number {
  return Object.values(found.counts).filter(count => count > 0).length;
}
