/** The profile on screen and what the core says of it, read once for every surface that speaks about it. */
import type { ProfileReply, RelationshipReply } from '../../generated/messages';
import { Latest, type Context } from '../context';
import { readProfile, type ProfileOnScreen } from '../readers/profile';

export interface ProfileRead {
  screen: ProfileOnScreen;
  reply: ProfileReply;
  known: RelationshipReply | null;
}

/** `after` is the change it was asked after: every surface hears of one change, and the first of them asks anew. */
let newest: { key: string; read: Promise<ProfileRead>; after: readonly string[] | null } | null = null;

/** Calls back whenever the profile on screen says something else, with null where there is none, until aborted. */
export function followProfile(context: Context, signal: AbortSignal, onRead: (read: ProfileRead | null) => void): void {
  const latest = new Latest(signal);
  let last = '';
  let handle = '';
  const look = (after: readonly string[] | null = null): void => {
    const screen = readProfile(document, location.pathname);
    const now = JSON.stringify(screen);
    if (now === last) return;
    last = now;
    handle = screen?.profile.handle?.toLowerCase() ?? '';
    if (!screen) {
      latest.cancel();
      return onRead(null);
    }
    void latest.run(async stop => {
      const read = await answer(context, screen, now, after);
      if (!stop.aborted) onRead(read);
    });
  };
  context.watcher.onTick(() => look(), signal);
  context.onRelationships(people => {
    if (!people.includes(handle)) return;
    if (newest?.after !== people) newest = null;
    last = '';
    look(people);
  }, signal);
  look();
}

function answer(context: Context, screen: ProfileOnScreen, key: string, after: readonly string[] | null): Promise<ProfileRead> {
  if (newest?.key === key) return newest.read;
  const read = ask(context, screen);
  newest = { key, read, after };
  void read.catch(() => {
    if (newest?.read === read) newest = null;
  });
  return read;
}

async function ask(context: Context, screen: ProfileOnScreen): Promise<ProfileRead> {
  context.seen.note(screen.profile);
  const known = await context.relationshipWith(screen.profile.handle ?? '');
  const request = { kind: 'profile' as const, is_self: screen.isSelf, profile: screen.profile, relationship: known, locale: navigator.language };
  return { screen, known, reply: await context.ask(request) };
}
