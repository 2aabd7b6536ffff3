/** What the person chose, kept in chrome.storage.local and followed while it changes. */

export const SURFACES = ['profile', 'hover', 'message_button', 'dm', 'reply', 'quote', 'post', 'timeline'] as const;
export type SurfaceName = (typeof SURFACES)[number];

export interface Dismissal {
  rule: string;
  /** Where: a handle, a post id or a surface. */
  about: string;
  /** ISO time. */
  at: string;
}

export interface Settings {
  on: boolean;
  surfaces: Record<SurfaceName, boolean>;
  /** Epoch milliseconds until which nothing is shown. */
  quietUntil: number;
  /** Lower-case handles never hinted about. */
  never: string[];
  /** Ids of rules turned off. */
  off: string[];
  dismissed: Dismissal[];
  /** Milliseconds of rest before a draft is read. */
  restMs: number;
  onlyWhenAsked: boolean;
  /** Whether what passes between people is written to the ledger, and read from it. */
  remember: boolean;
}

export const DEFAULTS: Settings = {
  on: true,
  surfaces: { profile: true, hover: true, message_button: true, dm: true, reply: true, quote: true, post: true, timeline: true },
  quietUntil: 0,
  never: [],
  off: [],
  dismissed: [],
  restMs: 250,
  onlyWhenAsked: false,
  remember: true,
};

const KEY = 'settings';
const MAX_DISMISSED = 500;

/** The stored settings over the defaults; unknown or broken fields fall back. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await chrome.storage.local.get(KEY))[KEY];
  return merged(stored);
}

/** Changes some fields and stores them all. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const now = await loadSettings();
  const next = { ...now, ...change(now) };
  next.dismissed = next.dismissed.slice(-MAX_DISMISSED);
  await chrome.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with every change until aborted. */
export function followSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(merged(changes[KEY]?.newValue));
  };
  chrome.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage?.onChanged.removeListener(listener)); // Gone when left behind.
}

/** May anything be shown on this surface, about this person, now? */
export function speaks(settings: Settings, surface: SurfaceName, handle: string | null, now: number): boolean {
  return settings.on && settings.surfaces[surface] && now >= settings.quietUntil && !(handle && settings.never.includes(handle.toLowerCase()));
}

export function isDismissed(settings: Settings, rule: string, about: string): boolean {
  return settings.dismissed.some(entry => entry.rule === rule && entry.about === about);
}

function merged(stored: unknown): Settings {
  const from = typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {};
  return {
    ...DEFAULTS,
    ...Object.fromEntries(Object.entries(from).filter(([key, value]) => key in DEFAULTS && typeof value === typeof DEFAULTS[key as keyof Settings])),
    surfaces: { ...DEFAULTS.surfaces, ...from.surfaces },
  };
}
