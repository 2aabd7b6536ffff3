/** Whoever installs Acquaint sees once what to expect; a browser that is given it at each start does so only at the first. */
const KEY = 'welcomed';

export async function welcome(): Promise<void> {
  const stored = await chrome.storage.local.get(KEY);
  if (stored[KEY]) return;
  await chrome.storage.local.set({ [KEY]: true });
  await chrome.tabs.create({ url: '/welcome/welcome.html' });
}
