/** Where an archive is read from: the zip as downloaded, or its unpacked files. Only what is asked for is ever read. */
import { BlobReader, configure, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';

/** The importer has a worker of its own; the packed files are unpacked by the browser's own DecompressionStream. */
configure({ useWebWorkers: false });

export interface ArchiveFile {
  /** Path inside the archive, such as `data/tweets.js`. */
  path: string;
  /** Bytes once unpacked. */
  size: number;
  /** Epoch ms. */
  modified: number;
  stream(): ReadableStream<Uint8Array>;
}

/** The files of a zip, or of a folder that was chosen or dropped. Throws a sentence for the person. */
export async function openArchive(files: readonly File[]): Promise<ArchiveFile[]> {
  const zips = files.filter(file => /\.zip$/i.test(file.name));
  const found = (await Promise.all(zips.map(zipFiles))).flat();
  for (const file of files) {
    if (!zips.includes(file)) found.push({ path: inArchive(file.webkitRelativePath || file.name), size: file.size, modified: file.lastModified, stream: () => file.stream() });
  }
  return found;
}

async function zipFiles(file: File): Promise<ArchiveFile[]> {
  let entries: Entry[];
  try {
    entries = await new ZipReader(new BlobReader(file)).getEntries();
  } catch {
    throw new Error(`“${file.name}” is no complete zip file. Download the archive from X again, or unpack it and choose its “data” folder.`);
  }
  return entries
    .filter((entry): entry is FileEntry => !entry.directory)
    .map(entry => ({ path: inArchive(entry.filename), size: entry.uncompressedSize, modified: entry.lastModDate.getTime(), stream: () => unpack(entry) }));
}

function unpack(entry: FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  entry.getData(writable, { checkSignature: true }).catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable;
}

/** Why a file could be read only so far. The browser’s own words on a damaged zip help nobody but us: they go to the console. */
export function damaged(file: ArchiveFile, read: number, error: unknown): string {
  console.warn(`Acquaint: ${file.path} could not be read to its end`, error);
  const mb = (bytes: number): string => (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return `${file.path} could not be read beyond its first ${mb(read)} of ${mb(file.size)} MB; what came before is in. Download the archive from X again and import that for the rest.`;
}

/** A folder above `data/`, as zips and pickers put it, does not matter; loose files are taken for those in `data/`. */
function inArchive(path: string): string {
  const inside = /(?:^|\/)(data\/.+)$/.exec(path)?.[1];
  return inside ?? `data/${path.split('/').at(-1) ?? ''}`;
}
