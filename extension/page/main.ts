/** The content script: starts each surface once; everything it attaches goes with one signal. */
import { ask, wakeEngine } from '../bridge/client';
import type { Context } from './context';
import { readOwnHandle } from './readers/account';
import { followLive } from './live_settings';
import { SeenProfiles } from './seen_profiles';
import { DEFAULTS, loadSettings } from './settings';
import { messagesSent } from './capture/messages_sent';
import { peopleSeen } from './capture/people_seen';
import { postsSeen } from './capture/posts_seen';
import { createMemory } from './memory';
import { draftHints } from './surfaces/draft_hints';
import { hoverLine } from './surfaces/hover_line';
import { messageButton } from './surfaces/message_button';
import { missingParts } from './surfaces/missing_parts';
import { profileLine } from './surfaces/profile_line';
import { selfTest } from './surfaces/self_test';
import { timelineMoments } from './surfaces/timeline_moments';
import { closeOpened, focusNearest } from './ui/hint_view';
import { Overlay } from './ui/overlay';
import { Watcher } from './watch';

const SURFACES = [profileLine, hoverLine, messageButton, draftHints, timelineMoments];

async function start(stop: AbortController): Promise<void> {
  const { signal } = stop;
  wakeEngine();
  const [settings] = await Promise.all([loadSettings().catch(() => DEFAULTS), bodyReady()]);
  const readers = new Set<() => Promise<boolean>>();
  const isPrivate = chrome.extension.inIncognitoContext;
  const live = followLive(settings, isPrivate, signal);
  const ownHandle = (): string | null => readOwnHandle(document);
  const context: Context = {
    ...live,
    ...createMemory(ownHandle, () => live.settings().remember && !isPrivate, signal),
    ask,
    overlay: new Overlay(signal),
    watcher: new Watcher(signal),
    onAsked: (asked, until) => {
      readers.add(asked);
      until.addEventListener('abort', () => readers.delete(asked));
    },
    ownHandle,
    seen: new SeenProfiles(),
    isPrivate,
  };
  for (const surface of SURFACES) surface(context);
  missingParts(context, signal);
  selfTest(signal, stillOurs);
  postsSeen(context, signal);
  peopleSeen(context, signal);
  messagesSent(context);
  context.watcher.onTick(() => {
    if (!stillOurs()) stop.abort();
  }, signal);
  const onMessage = (message: { acquaint?: string }): boolean => {
    if (message.acquaint === 'focus-hints') void focusHints([...readers]);
    return false;
  };
  chrome.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (stillOurs()) chrome.runtime.onMessage.removeListener(onMessage);
  });
}

/** Into the hints and back; asks where the person is writing first, so that there is something to go to. */
async function focusHints(readers: readonly (() => Promise<boolean>)[]): Promise<void> {
  if (!closeOpened()) {
    for (const read of readers) if (await read()) break;
    focusNearest();
  }
}

/** False once the extension was updated or turned off: this script is left behind and can only take its leave. */
function stillOurs(): boolean {
  return chrome.runtime?.id !== undefined;
}

function bodyReady(): Promise<void> {
  if (document.body) return Promise.resolve();
  return new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

void start(new AbortController()).catch((error: unknown) => console.warn('Acquaint did not start:', error));
