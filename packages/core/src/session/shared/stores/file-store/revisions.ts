import { StoreError } from "../../../../errors/store-error.ts";
import type { StoredRecord } from "../../store.ts";
import { isMissing } from "./file-errors.ts";
import { files, inFolder } from "./files.ts";

/** One file of a record's folder: a record, or that it was deleted. */
export interface Revision {
  /** Its name; the highest one counts. */
  readonly number: number;
  readonly record: StoredRecord | undefined;
  /** When it was written, and when it may go, by the disk's clock. */
  readonly written: number;
  readonly until: number;
}

/** The first line of a file; the text follows. */
interface Header {
  /** Absent where the record was deleted. */
  readonly revision?: string;
  /** In ms since the file was written. */
  readonly keepFor?: number;
}

/** What is in the file of a record; without one, in that of a deletion. */
export function formatRevision(record: StoredRecord | undefined, keepFor?: number): string {
  const header: Header = {
    ...(record !== undefined && { revision: record.revision }),
    ...(keepFor !== undefined && Number.isFinite(keepFor) && { keepFor }),
  };
  return `${JSON.stringify(header)}\n${record?.text ?? ""}`;
}

/** The numbers in use in a folder, ascending; none where there is no folder. */
export async function numbersIn(folder: string): Promise<number[]> {
  const names = await files()
    .readdir(folder)
    .catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
  const numbers = names.filter((name) => /^[1-9]\d{0,14}$/.test(name)).map(Number);
  return numbers.toSorted((left, right) => left - right);
}

/** Others may have written, and removed what is older, as often as this while one is read. */
const attempts = 100;

/** The newest file of a folder, whether or not its time has passed. */
export async function readNewest(folder: string): Promise<Revision | undefined> {
  for (let left = attempts; left > 0; left--) {
    const number = (await numbersIn(folder)).at(-1);
    if (number === undefined) return undefined;
    try {
      return await readRevision(folder, number);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new StoreError(`The record in ${folder} is replaced faster than it can be read.`, {
    reason: "busy",
  });
}

async function readRevision(folder: string, number: number): Promise<Revision> {
  const path = inFolder(folder, String(number));
  const file = await files().open(path, "r");
  try {
    const content = await file.readFile("utf8");
    const { mtimeMs: written } = await file.stat();
    const end = content.indexOf("\n");
    const { revision, keepFor = Infinity } = parseHeader(path, content.slice(0, end));
    const record = revision === undefined ? undefined : { text: content.slice(end + 1), revision };
    return { number, record, written, until: written + keepFor };
  } finally {
    await file.close();
  }
}

function parseHeader(path: string, line: string): Header {
  try {
    return JSON.parse(line) as Header;
  } catch {
    throw new StoreError(
      `${path} is no record: the disk or somebody else has changed it. Look at it, then remove it.`,
      { reason: "corrupt" },
    );
  }
}
