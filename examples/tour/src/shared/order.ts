/** One of a worker's sessions. */
type Name = "edin" | "symphony" | "directlink";

/** What a worker needs to sign on everywhere. */
export interface Credentials {
  readonly edin: { readonly baseUrl: string; readonly email: string; readonly password: string };
  readonly symphony: {
    readonly host: string;
    readonly username: string;
    readonly privateKey: string;
  };
  readonly directlink: {
    readonly baseUrl: string;
    readonly username: string;
    readonly password: string;
  };
}

/** How a worker takes part. */
export interface Part {
  /** For people: who it was, in receipts and lists. */
  readonly label: string;
  readonly directory: string;
  /** Seals what the directory holds. An app has it from its environment. */
  readonly key: string;
  readonly credentials: Credentials;
}

/** What a worker is told to do. */
export type Order =
  | { readonly does: "sign on"; readonly part: Part }
  | { readonly does: "call" }
  | { readonly does: "leave"; readonly session: Name }
  | { readonly does: "sign off"; readonly session: Name };

/** The tour is short: a worker is taken for dead after so much of the usual 10 s. */
export const haste = 0.3;
