/** Answers the diagnostics page: how often each selector matches on this tab, and on what kind of page. Numbers, no text. */
import { all, pageAt, SELECTORS, type PageKind, type SelectorName } from '../selectors';

export interface SelfTest {
  page: PageKind;
  counts: Record<SelectorName, number>;
}

export const SELF_TEST = 'self-test';

/** Listens until aborted; `stillOurs` is false once this script was left behind. */
export function selfTest(signal: AbortSignal, stillOurs: () => boolean): void {
  const onMessage = (message: { acquaint?: string }, _: unknown, respond: (found: SelfTest) => void): boolean => {
    if (message.acquaint === SELF_TEST) respond({ page: pageAt(location.pathname), counts: countAll() });
    return false;
  };
  chrome.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (stillOurs()) chrome.runtime.onMessage.removeListener(onMessage);
  });
}

function countAll(): SelfTest['counts'] {
  const chats = all(document, 'chatRoute').map(host => host.shadowRoot).filter(root => root !== null);
  const names = Object.keys(SELECTORS) as SelectorName[];
  const count = (name: SelectorName): number => [document, ...chats].reduce((sum, root) => sum + all(root, name).length, 0);
  return Object.fromEntries(names.map(name => [name, count(name)])) as SelfTest['counts'];
}
