import { statSync } from "node:fs";
import type { Content } from "../contract.ts";
import type { Area } from "./areas.ts";
import { fileContent, heldContent } from "../engine/content.ts";
import { generatedContent } from "./generated.ts";

/** A file that a test puts into a user's download area. */
export type DirectlinkFile = {
  readonly name: string;
  /** Milliseconds since 1970; now by default. */
  readonly modified?: number;
} & (
  | { readonly content: string | Uint8Array }
  /** So many bytes, made while they are sent; `generatedBytes(size, seed)` tells them. The seed is the name by default. */
  | { readonly size: number; readonly seed?: string }
  /** The bytes of a file on this machine, read at each download; it is to keep its length. */
  | { readonly path: string }
);

/** A file that a user has. */
export interface DirectlinkStoredFile extends Content {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly area: Area;
}

/** What a file holds. */
export function contentOf(file: DirectlinkFile): Content {
  if ("content" in file) return heldContent(Buffer.from(file.content));
  if ("path" in file) return fileContent(file.path, statSync(file.path).size);
  if (!Number.isSafeInteger(file.size) || file.size < 0)
    throw new RangeError(`size: ${file.size} is no whole number of bytes from 0.`);
  return generatedContent(file.size, file.seed ?? file.name);
}
