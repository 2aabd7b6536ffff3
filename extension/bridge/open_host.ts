/** Chromium: the engine lives in an offscreen document. Firefox has open_host.firefox.ts instead. */

const PAGE = 'bridge/offscreen.html';

let creating: Promise<void> | null = null;

/** Resolves when the engine's page listens; two callers at once create one page. */
export async function ensureHost(): Promise<void> {
  creating ??= create().finally(() => {
    creating = null;
  });
  await creating;
}

async function create(): Promise<void> {
  try {
    await chrome.offscreen.createDocument({
      url: PAGE,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: 'Runs the Python that reads drafts and profiles, on this device.',
    });
  } catch (error) {
    // It is there already, the usual case: asking beforehand would cost a cold start one trip to the browser more.
    if (!(await chrome.offscreen.hasDocument())) throw error;
  }
}
