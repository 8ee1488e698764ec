/** How to sign on to the server. */
export interface Account {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
}

/** A file that waits for download. */
export interface Waiting {
  readonly sha1: string;
}

/** A file that the server has. */
export interface StoredFacts extends Waiting {
  readonly length: number;
}

/** The ways of a file that are measured. */
export type Way = "downloadFile" | "receiveFiles" | "uploadFile, path" | "uploadFile, stream";

/** What the client is asked to do. */
export interface Errand {
  readonly way: Way;
  readonly account: Account;
  readonly bytes: number;
  /** A folder of its own. */
  readonly folder: string;
}

/** What was moved: what the client saw of it, or where it put it. */
export type Arrived = StoredFacts | string;

/** What it came to. */
export interface Outcome {
  readonly arrived: Arrived;
  /** In ms. */
  readonly elapsed: number;
  /** The most memory that the process has held, in bytes. */
  readonly peak: number;
}
