/** The profile line's short form under the card that opens over a name; it goes with the card. */
import { Latest, type Context } from '../context';
import { readHoverCard } from '../readers/hover_card';
import { closest } from '../selectors';
import { speaks } from '../settings';
import { LineView } from '../ui/line_view';
import { shortFacts } from './profile_facts';

/** Watches those cards from now on. */
export function hoverLine(context: Context): void {
  context.watcher.on('hoverCard', (card, signal) => {
    const latest = new Latest(signal);
    const view = new LineView(context.overlay, closest(card, 'hoverCardParent') ?? card, signal);
    let last = '';
    const look = (): void => {
      const profile = readHoverCard(card);
      const now = JSON.stringify(profile);
      if (now === last) return;
      last = now;
      view.clear(); // The card may be about somebody else now.
      latest.cancel();
      const handle = profile?.handle;
      if (!handle || handle.toLowerCase() === context.ownHandle()?.toLowerCase()) return;
      context.seen.note(profile);
      void latest.run(async stop => {
        const known = await context.relationshipWith(handle);
        const reply = await context.ask({ kind: 'profile', is_self: false, profile, relationship: known, locale: navigator.language }, { signal: stop });
        if (!stop.aborted && speaks(context.settings(), 'hover', handle, Date.now())) view.show(shortFacts(reply, known));
      });
    };
    // Moving to the next name may change no more than words and addresses in it, which wakes no watcher.
    const observer = new MutationObserver(look);
    observer.observe(card, { subtree: true, childList: true, characterData: true, attributeFilter: ['href', 'src'] });
    signal.addEventListener('abort', () => observer.disconnect());
    look();
  });
}
