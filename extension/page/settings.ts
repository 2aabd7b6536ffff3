/**
 * What the person chose, kept in chrome.storage.local and followed while it changes. The extension's own pages write it
 * whole, under a lock they share. A tab of X cannot share that one (its locks are x.com's, which may look at them), so it
 * puts each thing it adds under a key of its own; the next change by one of our pages takes these in.
 */

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
const ADDED = 'settings added:';
const MAX_DISMISSED = 500;

/** The stored settings over the defaults; unknown or broken fields fall back. */
export async function loadSettings(): Promise<Settings> {
  return merged(await chrome.storage.local.get(null));
}

/** Changes some fields and stores them all; for the extension's own pages. */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const stored = await chrome.storage.local.get(null);
    const now = merged(stored);
    const next = { ...now, ...change(now) };
    next.dismissed = next.dismissed.slice(-MAX_DISMISSED);
    await chrome.storage.local.set({ [KEY]: next });
    const taken = Object.keys(stored).filter(key => key.startsWith(ADDED));
    if (taken.length > 0) await chrome.storage.local.remove(taken);
    return next;
  });
}

/** Dismisses a hint, from a tab of X. */
export function addDismissal(entry: Dismissal): Promise<void> {
  return chrome.storage.local.set({ [`${ADDED}dismissed ${entry.rule} ${entry.about}`]: { dismissed: [entry] } });
}

/** Turns a rule off, from a tab of X. */
export function addOff(rule: string): Promise<void> {
  return chrome.storage.local.set({ [`${ADDED}off ${rule}`]: { off: [rule] } });
}

/** Calls back with every change until aborted. */
export function followSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  let newest = 0;
  const read = async (): Promise<void> => {
    const mine = ++newest;
    const settings = await loadSettings();
    if (mine === newest && !signal.aborted) onChange(settings);
  };
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area !== 'local' || !Object.keys(changes).some(key => key === KEY || key.startsWith(ADDED))) return;
    read().catch((error: unknown) => console.warn('Acquaint: the settings could not be read and stay as they were', error));
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

/** What is stored as settings, with what tabs added, over the defaults. */
function merged(stored: Record<string, unknown>): Settings {
  const from = isObject(stored[KEY]) ? stored[KEY] : {};
  const surfaces = isObject(from['surfaces']) ? from['surfaces'] : {};
  const settings: Settings = { ...DEFAULTS, ...sound(from, DEFAULTS), surfaces: { ...DEFAULTS.surfaces, ...sound(surfaces, DEFAULTS.surfaces) } };
  const added = Object.entries(stored).filter(([key]) => key.startsWith(ADDED)).map(([, value]) => (isObject(value) ? value : {}));
  const off = [settings, ...added].flatMap(each => listOf(each.off, isText));
  const dismissed = [settings, ...added].flatMap(each => listOf(each.dismissed, isDismissal));
  // What one of our pages took in and could not strike off yet is there twice.
  const once = new Map(dismissed.map(entry => [`${entry.rule} ${entry.about}`, entry]));
  return { ...settings, never: listOf(settings.never, isText), off: [...new Set(off)], dismissed: [...once.values()] };
}

/** The fields of the kind their defaults are; `typeof` alone takes null and objects for lists. */
function sound<T extends object>(from: Record<string, unknown>, defaults: T): Partial<T> {
  const fits = (value: unknown, fallback: unknown): boolean => typeof value === typeof fallback && value !== null && Array.isArray(value) === Array.isArray(fallback);
  return Object.fromEntries(Object.entries(from).filter(([key, value]) => key in defaults && fits(value, defaults[key as keyof T]))) as Partial<T>;
}

function listOf<T>(value: unknown, is: (item: unknown) => item is T): T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

const isText = (item: unknown): item is string => typeof item === 'string';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDismissal(item: unknown): item is Dismissal {
  return isObject(item) && ['rule', 'about', 'at'].every(field => isText(item[field]));
}
