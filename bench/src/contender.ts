/** What a contender is given to open its client with. */
export interface Context {
  /** Where the server listens, without a path. */
  readonly origin: string;
  /** The bearer token that every call carries. */
  readonly token: string;
  /** Takes the place of the runtime's fetch, to measure in memory. */
  readonly fetch?: typeof fetch | undefined;
}

/** An open client. Each call answers the parsed JSON. */
export interface Client {
  get(): Promise<unknown>;
  post(body: object): Promise<unknown>;
  large(): Promise<unknown>;
  /** How a client moves bodies that are too large to hold, where it can. */
  readonly streams?: Streams;
  close?(): Promise<unknown>;
}

export interface Streams {
  /** The path has a query. */
  download(bytes: number): Promise<AsyncIterable<Uint8Array>>;
  upload(chunks: () => AsyncGenerator<Uint8Array<ArrayBuffer>>): Promise<unknown>;
}

/** A client that takes part. */
export interface Contender {
  /** For the command line. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** The npm package, where it is one that has to be downloaded. */
  readonly package?: string;
  /** What carries its calls when they are measured in memory; none where it takes no stand-in. */
  readonly inMemory?: "fetch" | "dispatcher";
  /** Whether it can move streams. */
  readonly streams: boolean;
  open(context: Context): Promise<Client>;
}
