/** People and history: the ledger of one account, read and corrected by the person it belongs to. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LedgerDb } from '../ledger/schema';
import { useAccount } from './account';
import { Archive } from './archive';
import { Data, OpenSaved } from './data';
import { useEverybody } from './folds';
import { Calendar, GiveAndTake, useHistory } from './give_and_take';
import { KeepInTouch } from './touch';
import { Moments } from './moments';
import { Niche } from './niche';
import { pageOf, PAGES, WILL_SHOW, type Page } from './page_of';
import { People } from './people';
import { Person } from './person';
import { SaidLine, useSaid, type Say } from './said';

const opened = Date.now(); // One time for the whole page, so that its numbers agree.

function Dashboard() {
  const page = useHash();
  const [{ known, own, db, problem, turn }, show] = useAccount();
  const [said, say] = useSaid(); // Here, because what is below is drawn anew by the very things that have something to say.
  useEffect(() => say(''), [page]);
  if (known === null && !problem) return <p role="status">Opening what is remembered …</p>;
  return (
    <>
      <header class="row top">
        <h1>People and history</h1>
        {known && known.length > 1 && (
          <label>
            Account
            <select value={own} onChange={event => show(event.currentTarget.value)}>
              {known.map(handle => (
                <option key={handle} value={handle}>
                  @{handle}
                </option>
              ))}
            </select>
          </label>
        )}
        {known?.length === 1 && <span class="muted">@{known[0]}</span>}
      </header>
      <nav aria-label="Pages" class="row">
        {Object.entries(PAGES).map(([name, title]) => (
          <a key={name} class="button" href={`#${name}`} aria-current={page.name === name ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <SaidLine said={said} />
      {problem && <p class="error">{problem}</p>}
      {page.name === 'unknown' && <p>There is no such page here. Choose one above.</p>}
      {/* Never taken away while the page is open: an import goes on while one looks at something else. */}
      <div hidden={page.name !== 'archive'}>
        <Archive db={db} own={own} done={show} />
      </div>
      {page.name !== 'archive' && page.name !== 'unknown' && (db ? <Account key={`${own} ${turn}`} db={db} own={own} page={page} reopen={show} say={say} /> : known?.length === 0 && <Nobody page={page.name} reopen={show} say={say} />)}
    </>
  );
}

function Nobody({ page, reopen, say }: { page: keyof typeof WILL_SHOW; reopen(own: string): void; say: Say }) {
  return (
    <div class="notice">
      <p>Nothing is remembered yet. {WILL_SHOW[page]}</p>
      <p>It fills by itself while you use X: whom you reply to, and who replies to you, is noted on this device only.</p>
      <p>
        Years of it at once: <a href="#archive">import your archive from X</a>. Or bring back what you saved here before:
      </p>
      <div class="row">
        <OpenSaved own="" say={say} opened={reopen} />
      </div>
    </div>
  );
}

function Account({ db, own, page, reopen, say }: { db: LedgerDb; own: string; page: Page; reopen(own: string): void; say: Say }) {
  const everybody = useEverybody(db, own, opened);
  if (!everybody) return <p role="status">Reading …</p>; // While an import writes, this takes as long as its batch.
  const { name } = page;
  return (
    <>
      {everybody.problem && <p class="error">{everybody.problem}</p>}
      {name === 'people' && <People everybody={everybody} now={opened} />}
      {page.name === 'person' && <Person key={page.handle} db={db} own={own} handle={page.handle} now={opened} changed={everybody.reload} />}
      {name === 'history' && <Everything db={db} />}
      {name === 'niche' && <Niche db={db} now={opened} />}
      {name === 'touch' && <KeepInTouch db={db} people={everybody.people} now={opened} changed={everybody.reload} />}
      {name === 'data' && <Data db={db} own={own} now={opened} changed={reopen} say={say} />}
    </>
  );
}

function Everything({ db }: { db: LedgerDb }) {
  const { found: history, problem } = useHistory(db, null);
  if (problem) return <p class="error">{problem}</p>;
  if (!history) return <p role="status">Adding up …</p>;
  return (
    <section aria-labelledby="history">
      <h2 id="history">Give and take</h2>
      <GiveAndTake history={history} title="By month" />
      <Calendar history={history} now={opened} />
      <Moments db={db} />
    </section>
  );
}

function useHash(): Page {
  const read = (): Page => pageOf(location.hash);
  const [page, setPage] = useState(read);
  useEffect(() => {
    const change = (): void => setPage(read());
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return page;
}

const app = document.getElementById('app');
if (app) render(<Dashboard />, app);
