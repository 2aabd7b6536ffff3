/** Opened once, after installing: where hints appear, a box to try one in, and what to do with X's pages that are open. */
import { render } from 'preact';
import { TryIt } from './try_it';

const app = document.getElementById('app');
if (app) render(<Welcome />, app);

function Welcome() {
  return (
    <>
      <header>
        <img src="/icons/128.png" alt="" />
        <h1>Acquaint is installed</h1>
        <p>Quiet help on X for getting to know people: a tip at the moment it matters, and nothing at all the rest of the time.</p>
      </header>
      <TryIt />
      <section aria-labelledby="begin">
        <h2 id="begin">Three things to begin with</h2>
        <ol>
          <li>Pages of X that were open before need to be reloaded once.</li>
          <li>Open your own profile on X, then press Acquaint’s button: it has a checklist for you. Most browsers keep the button behind the puzzle piece; pin it there.</li>
          <li>
            Have you asked X for your archive? <a href="/dashboard/dashboard.html#archive">Bring it in</a>, and Acquaint knows whom you have talked with. Without one it learns as you go.
          </li>
        </ol>
      </section>
      <section aria-labelledby="where">
        <h2 id="where">Where it speaks</h2>
        <ul>
          <li>On profiles: who is speaking, what they show of themselves, where you two stand.</li>
          <li>Where you write: beside the box, once you pause. It never writes a whole reply and never sends.</li>
          <li>On the timeline: a small mark at good news, and at questions you could answer.</li>
        </ul>
        <p>
          <kbd>Alt+Shift+H</kbd> goes to the hints and back, <kbd>Alt+Shift+A</kbd> opens the checklist. Every tip and every place can be turned off, from the hint itself or in the settings.
        </p>
      </section>
      <section aria-labelledby="private">
        <h2 id="private">What it does not do</h2>
        <p>Everything happens on this device. Acquaint has no server and no account, asks for nothing the page did not ask for, and never clicks, scrolls or sends for you. What it remembers stays in this browser, and can be saved, switched off or deleted.</p>
      </section>
      <nav aria-label="Acquaint">
        <a class="button" href="/dashboard/dashboard.html">
          People and history
        </a>
        <a class="button" href="/options/options.html">
          Settings and tips
        </a>
      </nav>
    </>
  );
}
