import { checkFilled } from "../../../../options/check-text.ts";
import { type Kind, kindsUnder, partsOfKey } from "../keys.ts";
import type { SessionStore, StoredRecord } from "../../store.ts";
import { prepareDirectory, readClock } from "./directory.ts";
import { onFiles } from "./file-errors.ts";
import { files, inFolder } from "./files.ts";
import { put } from "./put.ts";
import { removeDead } from "./remove-dead.ts";
import { formatRevision, readNewest, type Revision } from "./revisions.ts";

/**
 * A store in a directory, for the processes of one machine, for containers with a volume, and for machines with one NFS volume
 * that is mounted without a cache (`noac`). It uses no locks, so that a process that was killed leaves none.
 *
 * The directory is made where it is missing, for this user alone. The first call looks at it: it may not be a link, belong to
 * another user, or be writable by others, and its file system needs hard links, as SMB and exFAT have none. On Windows the
 * access list of the directory keeps others out, not its mode: put it under the user's profile.
 *
 * All methods reject with a {@link StoreError}: `unsafe`, `unsupported`, `refused`, `full`, `corrupt`, `busy` or `unreachable`.
 *
 * @throws {InvalidOptionError} where `directory` is no text or an empty one.
 */
export function fileStore(directory: string): SessionStore {
  checkFilled("directory", directory);
  const root = process.getBuiltinModule("node:path").resolve(directory);
  const prepared = createQueue(root);
  const readLive = (folder: string): Promise<Revision | undefined> => readUnlessOver(root, folder);

  async function read(key: string): Promise<StoredRecord | undefined> {
    const { kind, id } = partsOfKey(key);
    return prepared(async () => (await readLive(inFolder(root, kind, id)))?.record);
  }

  return {
    read,
    async write(key, record, expected, keepFor) {
      const { kind, id } = partsOfKey(key);
      const content = formatRevision(record, keepFor);
      const place = { parent: inFolder(root, kind), name: id };
      const written = await prepared(() => put(place, content, expected, readLive));
      if (written.placed && expected === undefined) await tidy(root, kind, id);
      return written.placed || written.found === record.revision;
    },
    async delete(key, expected) {
      const { kind, id } = partsOfKey(key);
      const content = formatRevision(undefined);
      const place = { parent: inFolder(root, kind), name: id };
      const written = await prepared(() => put(place, content, expected, readLive));
      return written.placed || written.found === undefined;
    },
    async *list(prefix) {
      for (const kind of kindsUnder(prefix)) {
        for (const key of await prepared(() => keysIn(root, kind, prefix))) {
          if ((await read(key)) !== undefined) yield key;
        }
      }
    },
    now: () => prepared(() => readClock(root)),
  };
}

/** Has the directory looked at before the first call, and again where it was not fit. */
function createQueue(root: string): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let preparing: Promise<void> | undefined;
  return async (work) => {
    preparing ??= onFiles(root, () => prepareDirectory(root));
    try {
      await preparing;
    } catch (error) {
      preparing = undefined;
      throw error;
    }
    return onFiles(root, work);
  };
}

/** A record whose time has passed is as good as deleted. This machine's clock may only spare the question for the disk's. */
async function readUnlessOver(root: string, folder: string): Promise<Revision | undefined> {
  const newest = await readNewest(folder);
  if (newest === undefined || Date.now() < newest.until) return newest;
  const isOver = (await readClock(root)) >= newest.until;
  return isOver ? { ...newest, record: undefined } : newest;
}

async function keysIn(root: string, kind: Kind, prefix: string): Promise<readonly string[]> {
  const names = await files().readdir(inFolder(root, kind));
  const keys = names.filter((name) => /^[0-9a-f]{32}$/.test(name)).map((name) => `${kind}/${name}`);
  return keys.filter((key) => key.startsWith(prefix)).toSorted();
}

/** Now and then, since it reads all: one key in sixteen is at it. */
async function tidy(root: string, kind: Kind, id: string): Promise<void> {
  if (kind === "account" || !id.endsWith("0")) return;
  await removeDead(inFolder(root, kind), await readClock(root)).catch(() => {});
}
