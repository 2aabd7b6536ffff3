/** What people met in this tab say of themselves, for the message one writes to them next; gone with the tab. */
import type { Profile } from '../generated/messages';
import { keepNewest } from './newest';

const REMEMBERED = 200; // people

export class SeenProfiles {
  private readonly bios = new Map<string, string>();

  /** A profile or a card over a name was on screen; a bio that is not shown is no news. */
  note({ handle, bio }: Pick<Profile, 'handle' | 'bio'>): void {
    if (!handle || !bio) return;
    const key = handle.toLowerCase();
    this.bios.delete(key); // So that whoever was met last goes last.
    this.bios.set(key, bio);
    keepNewest(this.bios, REMEMBERED);
  }

  /** Null for somebody who was not met. */
  bioOf(handle: string | null): string | null {
    return (handle && this.bios.get(handle.toLowerCase())) || null;
  }
}
