/** The two kinds of file a person may save and choose again, and what is said of the wrong one or the wrong version. */

export const LEDGER_FORMAT = 'acquaint-ledger';
export const SETTINGS_FORMAT = 'acquaint-settings';
/** Both are at their first version. */
export const VERSION = 1;

/** Why a file of ours of this version cannot be read. */
export function versionProblem(version: unknown): string {
  if (typeof version === 'number' && version > VERSION) return 'This file was made by a newer Acquaint. Update, then try again.';
  return 'This file does not say rightly which version of Acquaint it is for, so nothing was changed. Choose one that Acquaint saved and nobody edited.';
}
