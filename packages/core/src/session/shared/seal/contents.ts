import { isPlainObject } from "../../../options/checks.ts";

/** What is inside a sealed text. */
export interface Contents {
  /** Plain data, or as much of it as a login has obtained so far. */
  readonly grant: object;
  /** Which credential obtained it; none where the provider's have no mark, or nothing is sealed. */
  readonly mark?: string | undefined;
}

export function writeContents({ grant, mark }: Contents): string {
  return JSON.stringify({ grant, mark });
}

/** @returns `undefined` where it is not what was written. */
export function readContents(text: string): Contents | undefined {
  const parsed = parse(text);
  if (!isPlainObject(parsed)) return undefined;
  const { grant, mark } = parsed as Partial<Contents>;
  if (!isPlainObject(grant)) return undefined;
  return typeof mark === "string" ? { grant, mark } : { grant };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
