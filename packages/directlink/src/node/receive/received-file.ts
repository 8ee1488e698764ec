/** A file that is safely in place. */
export interface ReceivedFile {
  /** The name as the server told it. */
  readonly name: string;
  /** Where it is now. Its name there is one that every system takes, and differs from that of all other files. */
  readonly path: string;
  /** Bytes. */
  readonly length: number;
  /**
   * `download`: fetched now. `backup`: fetched from backup, after a transfer that was cut. `found`: fetched by an earlier
   * call that was stopped before the app had taken note of it.
   */
  readonly source: "download" | "backup" | "found";
}
