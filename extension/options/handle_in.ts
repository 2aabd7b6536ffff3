/** Whom a person means by what they typed or pasted. */
import { handleOf } from '../page/selectors';

const ADDRESS = /^(?:https?:\/\/)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com\/@?([^/?#]*)/i;

/** The handle, as the settings keep it, of `ana_dev`, `@Ana_Dev` or the address of a profile or post; null where it is none. */
export function handleIn(typed: string): string | null {
  const text = typed.trim();
  const handle = ADDRESS.exec(text)?.[1] ?? text.replace(/^@/, '');
  return /^\w+$/.test(handle) ? (handleOf(`/${handle}`)?.toLowerCase() ?? null) : null;
}
