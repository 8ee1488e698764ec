/** How to sign on to the server. */
export interface Account {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
}

/** What the bytes of a file are. */
export interface Facts {
  readonly length: number;
  readonly sha1: string;
}

/** All ways of a file, in the order in which they are measured. */
export const ways = [
  "receiveFiles",
  "downloadFile",
  "uploadFile, path",
  "uploadFile, stream",
] as const;

/** A way of a file. */
export type Way = (typeof ways)[number];

/** What the client is asked to do. */
export interface Errand {
  readonly way: Way;
  readonly account: Account;
  readonly isOverFetch: boolean;
  readonly bytes: number;
  /** The file to upload. */
  readonly source: string;
  /** An empty folder of its own. */
  readonly folder: string;
}

/** What was moved: what the client saw or told of it, or where it put it. */
export type Arrived = Facts | string;

/** What it came to. */
export interface Outcome {
  readonly arrived: Arrived;
  /** In ms. */
  readonly elapsed: number;
  /** The most memory that the process has held, in bytes. */
  readonly peak: number;
}
