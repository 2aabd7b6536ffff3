/** Which files of an archive are read, and whose archive it is. */
import { Items } from './items';
import type { ArchiveFile } from './sources';

export type Kind = 'account' | 'tweets' | 'notes' | 'likes' | 'followers' | 'following' | 'messages' | 'group_messages' | 'chat';

/** File names by kind; `-partN` may follow. What is not here (deleted posts, ads, media …) is never opened. */
const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/^account$/, 'account'],
  [/^(?:tweets?|community-tweets?)$/, 'tweets'],
  [/^js\/tweets\/\d{4}_\d{2}$/, 'tweets'],
  [/^note-tweets?$/, 'notes'],
  [/^likes?$/, 'likes'],
  [/^followers?$/, 'followers'],
  [/^following$/, 'following'],
  [/^direct-messages?(?:-headers?)?$/, 'messages'],
  [/^direct-messages?-group(?:-headers?)?$|^direct-message-group-headers$/, 'group_messages'],
  [/^message-event$/, 'chat'],
];
/** Names are learned from posts, so everything that has only numbers comes after them. */
const ORDER: readonly Kind[] = ['account', 'tweets', 'notes', 'likes', 'followers', 'following', 'messages', 'group_messages', 'chat'];
const LONGEST_HEAD = 5_000_000; // bytes of account.js, manifest.js, user_details.js

export interface Plan {
  own: string;
  accountId: string | null;
  /** When X made the archive (epoch ms), or its newest file where it does not say: it tells one archive from another. */
  generated: number;
  files: { file: ArchiveFile; kind: Kind }[];
  bytes: number;
}

/** The plan, or why this is nothing to import, in a sentence for the person. */
export async function planImport(files: readonly ArchiveFile[]): Promise<Plan | string> {
  const known = files.flatMap(file => {
    const name = file.path.replace(/^data\//, '').replace(/(?:-part\d+)?\.js$/, '');
    const kind = file.path.endsWith('.js') ? NAMES.find(([pattern]) => pattern.test(name))?.[1] : undefined;
    return kind ? [{ file, kind }] : [];
  });
  const wanted = known.filter(({ kind }) => kind !== 'account').sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.file.path.localeCompare(b.file.path));
  if (wanted.length === 0) return 'This is not an archive of X: none of its files (such as data/tweets.js) is in it. Choose the zip as you downloaded it, or its “data” folder.';
  const owner = await ownerOf(files, known.find(({ kind }) => kind === 'account')?.file);
  if (typeof owner === 'string') return owner;
  const manifest = await head(files.find(({ path }) => path === 'data/manifest.js'));
  const generated = Date.parse(/"generationDate"\s*:\s*"([^"]+)"/.exec(manifest)?.[1] ?? '') || Math.max(...wanted.map(({ file }) => file.modified));
  return { ...owner, generated, files: wanted, bytes: wanted.reduce((sum, { file }) => sum + file.size, 0) };
}

async function ownerOf(files: readonly ArchiveFile[], account: ArchiveFile | undefined): Promise<{ own: string; accountId: string | null } | string> {
  const grailbird = await head(files.find(({ path }) => path === 'data/js/user_details.js'));
  const screenName = /"screen_name"\s*:\s*"(\w{1,20})"/.exec(grailbird)?.[1];
  if (screenName) return { own: screenName.toLowerCase(), accountId: /"id"\s*:\s*"?(\d+)/.exec(grailbird)?.[1] ?? null };
  if (!account) return 'The archive’s account.js is missing, so it cannot be told whose archive this is. Choose the whole “data” folder, or download the archive from X again.';
  const items = new Items();
  const read = items.push(new TextEncoder().encode(await head(account)));
  const first = [...read, ...items.end()].find(item => 'value' in item) as { value: { account?: { username?: unknown; accountId?: unknown } } } | undefined;
  const { username, accountId } = first?.value.account ?? {};
  if (typeof username !== 'string' || !/^\w{1,20}$/.test(username)) return 'The archive’s account.js does not say whose archive this is. Download the archive from X again.';
  return { own: username.toLowerCase(), accountId: typeof accountId === 'string' ? accountId : null };
}

async function head(file: ArchiveFile | undefined): Promise<string> {
  if (!file || file.size > LONGEST_HEAD) return '';
  return new Response(file.stream()).text().catch(() => '');
}
