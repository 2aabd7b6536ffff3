/** The content script: starts each surface once; everything it attaches goes with one signal. */
import { ask, wakeEngine } from '../bridge/client';
import type { Context } from './context';
import { readOwnHandle } from './readers/account';
import { DEFAULTS, followSettings, loadSettings } from './settings';
import { draftHints } from './surfaces/draft_hints';
import { profileLine } from './surfaces/profile_line';
import { toggleFocus } from './ui/hint_view';
import { Overlay } from './ui/overlay';
import { Watcher } from './watch';

const SURFACES = [profileLine, draftHints];

async function start(signal: AbortSignal): Promise<void> {
  wakeEngine();
  const [settings] = await Promise.all([loadSettings().catch(() => DEFAULTS), bodyReady()]);
  let current = settings;
  const changed = new Set<() => void>();
  followSettings(next => {
    current = next;
    for (const tell of changed) tell();
  }, signal);
  const context: Context = {
    ask,
    overlay: new Overlay(signal),
    watcher: new Watcher(signal),
    settings: () => current,
    onSettings: (tell, until) => {
      changed.add(tell);
      until.addEventListener('abort', () => changed.delete(tell));
    },
    ownHandle: () => readOwnHandle(document),
    isPrivate: chrome.extension.inIncognitoContext,
  };
  for (const surface of SURFACES) surface(context);
  chrome.runtime.onMessage.addListener((message: { acquaint?: string }) => {
    if (message.acquaint === 'focus-hints') toggleFocus();
    return false;
  });
}

function bodyReady(): Promise<void> {
  if (document.body) return Promise.resolve();
  return new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

void start(new AbortController().signal).catch((error: unknown) => console.warn('Acquaint did not start:', error));
