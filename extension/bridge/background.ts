/** The service worker: sees to it that the engine's page exists. Keeps nothing; Chrome may stop it at any time. */
import { ensureHost } from 'open-host';
import { refreshBadge } from './badge';
import { noteUse, usedLately } from './habit';
import type { BadgeChanged, Wake } from './messages';
import { welcome } from './welcome';
import { messageOf } from '../message_of';

const badge = (force: boolean): void => void refreshBadge(force).catch((error: unknown) => console.warn('Acquaint: no number on the button', error));

chrome.runtime.onStartup.addListener(() => {
  badge(true);
  void usedLately().then(used => (used ? ensureHost() : undefined));
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  badge(true);
  void ensureHost(); // Makes the snapshot now, before anybody waits for an answer.
  if (reason === 'install') void welcome();
});

chrome.runtime.onMessage.addListener((message: Wake | BadgeChanged, sender, respond: (error: string | null) => void) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (message.acquaint === 'badge') badge(true);
  if (message.acquaint !== 'wake') return false;
  ensureHost().then(
    () => {
      respond(null);
      badge(false); // After the engine's page: somebody waits for that one.
      void noteUse(sender.tab?.incognito ?? false);
    },
    (error: unknown) => respond(`Acquaint could not start (${messageOf(error)}). Restart the browser, or reinstall Acquaint.`),
  );
  return true;
});

chrome.commands.onCommand.addListener((command, tab) => {
  // A tab without our content script has nobody listening, and that is fine.
  if (command === 'focus-hints' && tab?.id !== undefined) void chrome.tabs.sendMessage(tab.id, { acquaint: command }).catch(() => undefined);
});
