/** The quiet line on a profile: who this is, where you two stand, what to do next. */
import { actionsFor, allowed, type Context } from '../context';
import { checklistSum, rememberOwnProfile } from '../own_profile';
import { all, closest } from '../selectors';
import { speaks } from '../settings';
import { HintView, type Anchor, type Shown } from '../ui/hint_view';
import { REPLY_FIRST, speaksAtTheButton } from './message_button';
import { ownDetails, profileFacts, shortFacts, signalDetails } from './profile_facts';
import { followProfile, type ProfileRead } from './profile_reading';

/** Watches profile headers from now on. */
export function profileLine(context: Context): void {
  context.watcher.on('userName', (userName, signal) => {
    let shown: ProfileRead | null = null;
    const handle = (): string => shown?.screen.profile.handle ?? '';
    const view = new HintView(context.overlay, anchorOf(userName), actionsFor(context, () => handle().toLowerCase()), signal);
    const draw = (): void => {
      if (!shown || !speaks(context.settings(), 'profile', handle(), Date.now())) return view.clear();
      const { screen, reply, known } = shown;
      const hints = allowed(context, 'profile', handle(), handle().toLowerCase(), reply.hints).filter(
        hint => hint.rule !== REPLY_FIRST || !speaksAtTheButton(context, handle()),
      );
      if (screen.isSelf) return view.show({ hints, ...ownWords(reply, hints.length > 0), title: 'Your profile', extra: () => ownDetails(reply) });
      const facts = profileFacts(reply, known);
      // That somebody is a person, and nothing else, is not worth a pill.
      if (hints.length === 0 && facts.length < 2) return view.clear();
      view.show({ hints, facts, line: shortFacts(reply, known), title: `@${handle()}`, extra: () => signalDetails(reply) });
    };
    followProfile(
      context,
      signal,
      read => {
        shown = read;
        draw();
        if (read?.screen.isSelf && !context.isPrivate) void rememberOwnProfile(handle(), read.reply);
      },
    );
    context.onSettings(draw, signal);
  });
}

/** Where there is room for one word only it is the sum. */
function ownWords(reply: ProfileRead['reply'], hinted: boolean): Pick<Shown, 'facts' | 'word' | 'line'> {
  const { done, of } = checklistSum(reply);
  const facts = [`${done} of ${of} on your checklist`];
  return hinted ? { facts } : { facts, word: `${done} of ${of}`, line: 'on your checklist' };
}

/** The followers row has room at its end at every width but for the longest words; beside the name there is some then. */
function anchorOf(userName: HTMLElement): Anchor {
  const column = closest(userName, 'primaryColumn');
  const followers = all(column ?? document, 'followersLink').at(-1);
  const instead = [{ element: userName, placement: 'end' as const }];
  return { element: followers ?? userName, placement: 'end', instead, layer: 'page', once: true, ...(column ? { within: column } : {}) };
}
