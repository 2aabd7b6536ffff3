/** The service worker: sees to it that the engine's page exists. Keeps nothing; Chrome may stop it at any time. */
import { ensureHost } from 'open-host';
import type { Wake } from './messages';

chrome.runtime.onInstalled.addListener(() => {
  void ensureHost(); // Makes the snapshot now, before anybody waits for an answer.
});

chrome.runtime.onMessage.addListener((message: Wake, sender, respond: (error: string | null) => void) => {
  if (message.acquaint !== 'wake' || sender.id !== chrome.runtime.id) return false;
  ensureHost().then(
    () => respond(null),
    (error: unknown) => respond(`Acquaint could not start (${error instanceof Error ? error.message : String(error)}). Restart the browser, or reinstall Acquaint.`),
  );
  return true;
});

chrome.commands.onCommand.addListener((command, tab) => {
  // A tab without our content script has nobody listening, and that is fine.
  if (command === 'focus-hints' && tab?.id !== undefined) void chrome.tabs.sendMessage(tab.id, { acquaint: command }).catch(() => undefined);
});
