/** What every surface is given: the core, the overlay, the watcher, the settings, and who is logged in. */
import type { Ask } from '../bridge/client';
import type { Hint } from '../generated/messages';
import type { LiveSettings } from './live_settings';
import type { Memory } from './memory';
import type { SeenProfiles } from './seen_profiles';
import { isDismissed, speaks, type SurfaceName } from './settings';
import type { HintActions } from './ui/hint_view';
import type { Overlay } from './ui/overlay';
import type { Watcher } from './watch';

export interface Context extends Memory, LiveSettings {
  ask: Ask;
  overlay: Overlay;
  watcher: Watcher;
  /** Calls `asked` when the person presses the hotkey, until aborted; it says whether it had something to read. */
  onAsked(asked: () => Promise<boolean>, signal: AbortSignal): void;
  ownHandle(): string | null;
  seen: SeenProfiles;
  /** True in private windows: nothing may be kept. */
  isPrivate: boolean;
}

/** The hints that are left after what the person dismissed, or none when the surface is silent. */
export function allowed(context: Context, surface: SurfaceName, handle: string | null, about: string, hints: readonly Hint[]): Hint[] {
  const settings = context.settings();
  if (!speaks(settings, surface, handle, Date.now())) return [];
  return hints.filter(hint => !settings.off.includes(hint.rule) && !isDismissed(settings, hint.rule, about));
}

/** Dismissing and turning off, remembered. */
export function actionsFor(context: LiveSettings, about: () => string): HintActions {
  return { dismiss: hint => context.dismiss(hint.rule, about()), turnOff: hint => context.turnOff(hint.rule) };
}

/** Runs the newest of several overlapping questions; answers to older ones are dropped. */
export class Latest {
  private controller: AbortController | null = null;

  constructor(private readonly signal: AbortSignal) {}

  async run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.cancel();
    const mine = new AbortController();
    this.controller = mine;
    try {
      await work(AbortSignal.any([mine.signal, this.signal]));
    } catch (error) {
      if (!mine.signal.aborted && !this.signal.aborted) console.warn('Acquaint:', error);
    }
  }

  cancel(): void {
    this.controller?.abort();
    this.controller = null;
  }
}
