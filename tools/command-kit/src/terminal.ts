import type { Writable } from "node:stream";
import type { ReadStream } from "node:tty";

/** A stream that may be a screen. */
export type Screen = Writable & {
  readonly isTTY?: boolean | undefined;
  /** How wide it is, where it tells. */
  readonly columns?: number | undefined;
};

/** What the command reads and writes; `process` is one. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Pick<ReadStream, "isTTY"> & NodeJS.ReadableStream;
  readonly stdout: Screen;
  readonly stderr: Screen;
}
