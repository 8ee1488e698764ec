/** A place in the file; both numbers from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A name that is offered, with what the editor shows of it. */
export interface Offer {
  readonly name: string;
  /** Whether it is struck through. */
  readonly isDeprecated: boolean;
  readonly documentation: string;
}

/** Where a name is declared. */
export interface Definition {
  /** The absolute path. */
  readonly file: string;
  /** From 0. */
  readonly line: number;
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
  /** What is shown of the name at a place, with all that is documented of it. */
  read(at: Position): Promise<string>;
  /** The names that are offered at a place, each with its documentation. */
  offer(at: Position): Promise<readonly Offer[]>;
  /** Where the name at a place is declared. */
  define(at: Position): Promise<readonly Definition[]>;
  close(): Promise<void>;
}
