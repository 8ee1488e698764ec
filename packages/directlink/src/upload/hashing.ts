import { toHex } from "@signoff/core/provider";
import type { FileSource } from "./source.ts";

/** A SHA-1 of bytes that come piece by piece. */
export interface RunningHash {
  update(chunk: Uint8Array): void;
  /** In hexadecimal. */
  digest(): string;
}

/** How this runtime computes a SHA-1. */
export interface Hashing {
  /** `undefined` where the runtime has none for pieces. */
  readonly start: (() => RunningHash) | undefined;
  /** Of a whole file, in hexadecimal. */
  hash(file: FileSource): Promise<string>;
}

/** By what every runtime has, for which a file has to be in memory. */
export const webHashing: Hashing = {
  start: undefined,
  async hash(file) {
    const bytes = await new Response(file.open()).arrayBuffer();
    return toHex(new Uint8Array(await crypto.subtle.digest("SHA-1", bytes)));
  },
};
