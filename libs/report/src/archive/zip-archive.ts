import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** One file of a package. `stored`: not compressed, as OpenDocument wants its first file, `mimetype`. */
export interface ArchiveEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly stored?: true;
}

/** The first day a zip can name, in local fields as the format keeps it: the same bytes in every time zone. */
const NO_DAY = new Date(1980, 0, 1);

/** A zip in the given order, without dates, owners or anything else of the machine: same entries, same bytes. */
export function zipArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, content, stored } of entries) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: stored ? 0 : 6, mtime: NO_DAY, os: 0 }];
  }
  return zipSync(files);
}

/**
 * Packs a package of another writer again. Its own compressor may belong to the Node version, and it may write dates;
 * ours does neither. `change` may rewrite single parts.
 */
export function repackArchive(
  bytes: Uint8Array,
  change: (path: string, content: Uint8Array) => Uint8Array | string = (_path, content) => content,
): Uint8Array {
  return zipArchive(
    Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, content: change(path, content) })),
  );
}
