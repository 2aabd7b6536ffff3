/** The quiet line on a profile: who this is, where you two stand, what to do next. */
import type { ProfileReply, RelationshipReply } from '../../generated/messages';
import { actionsFor, allowed, Latest, type Context } from '../context';
import { rememberOwnProfile } from '../own_profile';
import { readProfile, type ProfileOnScreen } from '../readers/profile';
import { all, closest } from '../selectors';
import { speaks } from '../settings';
import { HintView, type Anchor } from '../ui/hint_view';

const SIGNALS: Record<string, string> = {
  job: 'says what they do',
  employer: 'names an employer',
  skills: 'names skills',
  open_to_work: 'open to work',
  community: 'part of a community',
  hobby: 'has interests beyond work',
  link_page: 'links a page of their own',
};

const STAGES: Record<RelationshipReply['stage'], string> = {
  stranger: 'you two have not talked in public yet',
  noticed: 'one of you has answered the other',
  acquainted: 'you have shown up for them, they have not answered yet',
  mutual: 'you have shown up for each other',
  close: 'you show up for each other often',
};

/** Watches profile headers from now on. */
export function profileLine(context: Context): void {
  context.watcher.on('userName', (userName, signal) => {
    let last = '';
    let shown: { screen: ProfileOnScreen; reply: ProfileReply; known: RelationshipReply | null } | null = null;
    const handle = (): string => shown?.screen.profile.handle ?? '';
    const latest = new Latest(signal);
    const anchor = anchorOf(userName);
    const view = new HintView(context.overlay, anchor, actionsFor(() => handle().toLowerCase()), signal);

    const draw = (): void => {
      if (!shown) return view.clear();
      const { screen, reply, known } = shown;
      if (!speaks(context.settings(), 'profile', handle(), Date.now())) return view.clear();
      const hints = allowed(context, 'profile', handle(), handle().toLowerCase(), reply.hints);
      view.show({ hints, facts: facts(screen, reply, known), title: screen.isSelf ? 'Your profile' : `@${handle()}` });
    };

    const read = (): void => {
      const screen = readProfile(document, location.pathname);
      const now = JSON.stringify(screen);
      if (now === last) return;
      last = now;
      if (!screen) {
        shown = null;
        latest.cancel();
        return draw();
      }
      void latest.run(async stop => {
        const known = await context.relationshipWith(screen.profile.handle);
        const request = { kind: 'profile' as const, is_self: screen.isSelf, profile: screen.profile, relationship: known, locale: navigator.language };
        const reply = await context.ask(request, { signal: stop });
        shown = { screen, reply, known };
        draw();
        if (screen.isSelf && !context.isPrivate) await rememberOwnProfile(screen.profile.handle, reply);
      });
    };

    context.watcher.onTick(read, signal);
    context.onRelationships(people => {
      if (!people.includes(handle().toLowerCase())) return;
      last = '';
      read();
    }, signal);
    context.onSettings(draw, signal);
    read();
  });
}

function facts({ isSelf }: ProfileOnScreen, reply: ProfileReply, known: RelationshipReply | null): string[] {
  if (isSelf) {
    const items = reply.checklist ?? [];
    return [`${items.filter(item => item.passed).length} of ${items.length} on your checklist: open Acquaint to see them`];
  }
  const kind = { person: 'a person', organisation: 'an organisation', other: 'not clear who' }[reply.account.kind];
  const name = { full: 'uses a full name', first: 'uses a first name', none: null }[reply.name];
  const signals = Object.entries(reply.signals).filter(([, found]) => found).map(([signal]) => SIGNALS[signal]);
  return [kind, ...(reply.account.kind === 'person' ? [name] : []), ...signals, known && STAGES[known.stage]].filter(fact => fact != null);
}

/** The followers row has room at its end at every width; the header itself may not be moved. */
function anchorOf(userName: HTMLElement): Anchor {
  const column = closest(userName, 'primaryColumn');
  const followers = all(column ?? document, 'followersLink').at(-1);
  return { element: followers ?? userName, placement: 'end', layer: 'page', ...(column ? { within: column } : {}) };
}
