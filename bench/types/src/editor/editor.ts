/** A place in the file; both numbers from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** An editor with one open file, whichever the protocol of its language server. */
export interface Editor {
  /** Replaces a line; the server gets to know of it with the next question. */
  replaceLine(line: number, text: string): void;
  /** The names that are offered at a place. */
  complete(at: Position): Promise<readonly string[]>;
  /** What is wrong with the file. */
  diagnose(): Promise<readonly string[]>;
  /** What is shown of the name at a place. */
  hover(at: Position): Promise<string>;
  close(): Promise<void>;
}
