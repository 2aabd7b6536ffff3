/** Settings as a file: written out whole, and read back only when every field is what it should be. */
import { LEDGER_FORMAT, SETTINGS_FORMAT, VERSION, versionProblem } from '../ledger/formats';
import { DEFAULTS, SURFACES, type Dismissal, type Settings } from '../page/settings';

const LONGEST_LIST = 5_000;
/** Milliseconds a hint may wait after a word: the box and a file allow the same. */
export const REST = { least: 100, most: 5_000 };

/** Whether hints may wait so long. */
export const restFits = (value: unknown): value is number => isNumber(value) && value >= REST.least && value <= REST.most;

/** The file's text. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: SETTINGS_FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** The settings in a file, or what is wrong with it in one sentence. */
export function readSettingsFile(text: string): Settings | string {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'This is no JSON file. Choose one that “Save to a file” made.';
  }
  if (isObject(content) && content['format'] === LEDGER_FORMAT) return 'This is a saved memory, not settings. Open it on “People and history”, under “Your data”.';
  if (!isObject(content) || content['format'] !== SETTINGS_FORMAT) return 'This is not a file of Acquaint’s settings. Choose the one “Save to a file” made, acquaint-settings.json; a file of people and history is opened on “People and history”, under “Your data”.';
  if (content['version'] !== VERSION) return versionProblem(content['version']);
  const { settings } = content;
  if (!isObject(settings)) return 'The file has no settings in it.';
  for (const [field, check] of Object.entries(CHECKS)) {
    if (field in settings && !check(settings[field])) return `“${field}” in this file is not what it should be, so nothing was changed.`;
  }
  const known = Object.fromEntries(Object.keys(CHECKS).filter(field => field in settings).map(field => [field, settings[field]]));
  return { ...DEFAULTS, ...(known as Partial<Settings>), surfaces: { ...DEFAULTS.surfaces, ...(settings['surfaces'] as object | undefined) } };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 100;
const isList = (value: unknown, each: (item: unknown) => boolean): boolean => Array.isArray(value) && value.length <= LONGEST_LIST && value.every(each);
const isDismissal = (value: unknown): value is Dismissal => isObject(value) && ['rule', 'about', 'at'].every(key => isText(value[key]));

const CHECKS: Record<keyof Settings, (value: unknown) => boolean> = {
  on: isBoolean,
  surfaces: value => isObject(value) && Object.entries(value).every(([name, on]) => (SURFACES as readonly string[]).includes(name) && isBoolean(on)),
  quietUntil: isNumber,
  never: value => isList(value, item => typeof item === 'string' && /^[a-z0-9_]{1,20}$/.test(item)),
  off: value => isList(value, isText),
  dismissed: value => isList(value, isDismissal),
  restMs: restFits,
  onlyWhenAsked: isBoolean,
  remember: isBoolean,
};
