/** Which account the dashboard shows: handle and ledger change together, or neither does. */
import { useEffect, useState } from 'preact/hooks';
import { accountInUse, accounts, openLedger } from '../ledger/open';
import type { LedgerDb } from '../ledger/schema';
import { messageOf } from '../message_of';
import { newestOnly } from './attempt';

export interface Account {
  /** Every account that has a ledger here; null until that is known. */
  known: string[] | null;
  own: string;
  /** The ledger of `own`; null where nothing is remembered. */
  db: LedgerDb | null;
  problem: string;
  /** Counts the answers: all that is drawn of an account is drawn anew with each. */
  turn: number;
}

type Answer = Pick<Account, 'known' | 'own' | 'db' | 'problem'>;
const NONE: Account = { known: null, own: '', db: null, problem: '', turn: 0 };

/** Opens the ledger of `wanted`, or of the account in use. */
export async function openAccount(wanted: string): Promise<Answer> {
  let [known, own]: [string[] | null, string] = [null, wanted];
  try {
    known = await accounts();
    own = known.includes(wanted) ? wanted : ((await accountInUse()) ?? '');
    return { known, own, db: own ? await openLedger(own) : null, problem: '' };
  } catch (error) {
    return { known, own, db: null, problem: `The ledger${own && ` of @${own}`} could not be opened: ${messageOf(error)}` };
  }
}

/** What is shown after an answer: one that failed leaves the account that is there, unless that is gone. */
export function shownAfter(before: Account, answer: Answer): Account {
  const turn = before.turn + 1;
  if (answer.problem === '') return { ...answer, turn };
  const known = answer.known ?? before.known;
  const { own, db } = known?.includes(before.own) ? before : NONE;
  return { known, own, db, problem: answer.problem, turn };
}

/** The account shown, and a way to show another; an empty name means the same once more. */
export function useAccount(): [account: Account, show: (wanted: string) => void] {
  const [account, setAccount] = useState(NONE);
  const [hear] = useState(() => newestOnly<Answer>(answer => setAccount(before => shownAfter(before, answer))));
  const show = (wanted: string): void => void hear(openAccount(wanted || account.own)); // It never rejects: what failed is in the answer.
  useEffect(() => show(''), []);
  return [account, show];
}
