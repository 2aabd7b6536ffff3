/** The settings as one tab has them: always the newest; what is dismissed in a private window holds in its tab only. */
import { addDismissal, addOff, followSettings, type Dismissal, type Settings } from './settings';

export interface LiveSettings {
  /** Always the newest. */
  settings(): Settings;
  /** Calls back after every change of settings until aborted. */
  onSettings(changed: () => void, signal: AbortSignal): void;
  /** `about` may name a person: from a private window nothing of it reaches the disk. */
  dismiss(rule: string, about: string): void;
  turnOff(rule: string): void;
}

/** Follows the settings from `first` on, until aborted. */
export function followLive(first: Settings, isPrivate: boolean, signal: AbortSignal): LiveSettings {
  let stored = first;
  const here: Dismissal[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const each of listeners) each();
  };
  followSettings(next => {
    stored = next;
    tell();
  }, signal);
  return {
    settings: () => (here.length === 0 ? stored : { ...stored, dismissed: [...stored.dismissed, ...here] }),
    onSettings: (changed, until) => {
      listeners.add(changed);
      until.addEventListener('abort', () => listeners.delete(changed));
    },
    dismiss: (rule, about) => {
      const entry = { rule, about, at: new Date().toISOString() };
      if (!isPrivate) return void addDismissal(entry);
      here.push(entry);
      tell();
    },
    turnOff: rule => void addOff(rule),
  };
}
