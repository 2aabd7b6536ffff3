/** One's own profile as last read, for the popup; kept on this device, never from private windows. */
import type { ProfileReply } from '../generated/messages';

export interface OwnProfile {
  handle: string;
  reply: ProfileReply;
  /** ISO time of reading. */
  readAt: string;
}

const KEY = 'own-profile';

/** How much of the checklist is done, of what can be told (nothing here looks at pictures) and nobody may call a bonus. */
export function checklistSum(reply: ProfileReply): { done: number; of: number } {
  const told = (reply.checklist ?? []).filter(item => item.passed !== null && !item.bonus);
  return { done: told.filter(item => item.passed).length, of: told.length };
}

export async function rememberOwnProfile(handle: string, reply: ProfileReply): Promise<void> {
  const own: OwnProfile = { handle, reply, readAt: new Date().toISOString() };
  await chrome.storage.local.set({ [KEY]: own });
}

export async function lastOwnProfile(): Promise<OwnProfile | null> {
  return ((await chrome.storage.local.get(KEY))[KEY] as OwnProfile | undefined) ?? null;
}

/** Calls back whenever a profile of one's own was read again. */
export function followOwnProfile(onChange: (own: OwnProfile) => void): void {
  chrome.storage.local.onChanged.addListener(changes => {
    const own = changes[KEY]?.newValue as OwnProfile | undefined;
    if (own) onChange(own);
  });
}
