import { openJournalFile } from "../../../transfer/journal-file.ts";

/**
 * How far a package is: all of it is here and its folder has got a name; it is there by that name; it is marked as read.
 * Those that are marked are forgotten once the service gives them no more.
 */
type PackageState = "complete" | "placed" | "read";

/** A package that the journal tells of. */
interface KnownPackage {
  readonly id: string;
  readonly state: PackageState;
  /** The name of its folder. */
  readonly folder: string;
}

/** What has become of packages, for the next run. */
export interface PackageJournal {
  get(id: string): KnownPackage | undefined;
  readonly packages: readonly KnownPackage[];
  /** Resolves when that is on disk. */
  note(known: KnownPackage): Promise<void>;
  /** Keeps these packages in mind, and ends the work with the journal. */
  close(keep: (known: KnownPackage) => boolean): Promise<void>;
}

const advice =
  "move it away to go on; packages that are not marked as read at EDIN are then fetched once more.";

const states: readonly PackageState[] = ["complete", "placed", "read"];

/** @throws {SyntaxError} for a file that is damaged. */
export async function openPackageJournal(path: string): Promise<PackageJournal> {
  const file = await openJournalFile<KnownPackage>(path, { read: readLine, advice });
  const packages = new Map(file.lines.map((line) => [line.id, line]));
  return {
    get: (id) => packages.get(id),
    get packages() {
      return [...packages.values()];
    },
    async note(known) {
      await file.append(known);
      packages.set(known.id, known);
    },
    close: (keep) => file.finish([...packages.values()].filter(keep)),
  };
}

function readLine({
  id,
  state,
  folder,
}: Partial<Record<string, unknown>>): KnownPackage | undefined {
  const found = states.find((one) => one === state);
  if (!found || typeof id !== "string" || typeof folder !== "string") return undefined;
  return { id, state: found, folder };
}
