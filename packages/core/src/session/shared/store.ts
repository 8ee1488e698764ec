/** A text in a store, and which writing of it this is. */
export interface StoredRecord {
  /** At most 256 KiB in UTF-8. */
  readonly text: string;
  /** Made at random by the writer, and never used twice. */
  readonly revision: string;
}

/**
 * Where sessions that several processes share are kept: registers that change by compare-and-swap. Each method is atomic and
 * sees all that was answered before, whoever wrote it, under any key. A rejection means that it is not known whether it
 * happened, nor whether it still will.
 *
 * Keys are `account/`, `beat/` or `receipt/`, followed by 32 hexadecimal digits. `checkStore` tells whether a store of your
 * own keeps this contract.
 */
export interface SessionStore {
  /** What is in place under a key. */
  read(key: string): Promise<StoredRecord | undefined>;
  /**
   * Puts a record in place of the one whose revision is `expected`; with `undefined`, where there is none. It is durable when
   * it is answered. The same call made again answers `true` again while the record is in place.
   *
   * @param keepFor after so many ms the store may drop the record, never earlier. Default: never.
   * @returns whether the record is in place.
   */
  write(
    key: string,
    record: StoredRecord,
    expected: string | undefined,
    keepFor?: number,
  ): Promise<boolean>;
  /** @returns whether there is no record now; `false`: one of another revision is in place. */
  delete(key: string, expected: string): Promise<boolean>;
  /** The keys that begin so. Those that come or go meanwhile may be missing. */
  list(prefix: string): AsyncIterable<string>;
  /** In ms since the epoch, on one clock for all who use the store. */
  now(): Promise<number>;
}
