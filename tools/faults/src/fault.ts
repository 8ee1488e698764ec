import type {
  CommonOptions,
  ErrorKind,
  Outcome,
  SessionState,
  TimeoutOptions,
} from "@signoff/core";
import type { ProviderName, SocketFault } from "@signoff/emulator";
import type { ActionName } from "./actions.ts";
import type { Role } from "./providers/provider.ts";
import type { TableRow } from "./table.ts";

/** What the fault server is to do, by the role of the operation. */
interface RoleOrder {
  readonly on: Role | "any";
  readonly fault: SocketFault;
  /** 1 by default. */
  readonly times?: number;
  /** How many requests are let through before. */
  readonly skip?: number;
}

/** An error by its kind and further fields. `cause` is matched likewise. */
export interface ExpectedError {
  readonly kind: ErrorKind;
  readonly [field: string]: unknown;
}

/** A number, or the lowest and the highest that will do. */
export type Count = number | readonly [least: number, most: number];

/** What must happen. */
export interface Expectation {
  /** What the action gives: the same as without the fault, anything, or `undefined`. Absent where it fails. */
  readonly value?: "same" | "any" | "nothing" | undefined;
  readonly error?: ExpectedError | undefined;
  /** How many requests came to the fault server during the action and, for logouts and probes, the sign-off. */
  readonly reached?: Readonly<Partial<Record<Role, Count>>>;
  /** How many writes the provider has carried out. */
  readonly applied?: Count;
  /** The state of the session before it is signed off; `open` by default. */
  readonly state?: SessionState;
  /** Of the receipt; `ended` by default. */
  readonly receipt?: Outcome;
  /** Whether sessions are left that nobody can end: their token never arrived, or the logout is impossible. */
  readonly orphans?: boolean;
}

/** One fault of the matrix, to be survived by every provider. */
export interface Fault {
  readonly name: string;
  readonly stands: TableRow;
  readonly orders?: readonly RoleOrder[];
  /** Orders that depend on the provider. */
  readonly ordersFor?: Readonly<Partial<Record<ProviderName, readonly RoleOrder[]>>>;
  readonly action: ActionName;
  readonly expect: Expectation;
  /** What is otherwise with a provider, and has to be. */
  readonly unlike?: Readonly<Partial<Record<ProviderName, Expectation>>>;
  /** Only for these providers: the others have nothing like it. */
  readonly only?: readonly ProviderName[];
  readonly options?: Omit<CommonOptions, "signal" | "onEvent" | "onReceipt">;
  /** Time limits of the calls; by default they have time enough. */
  readonly limits?: TimeoutOptions;
  /** By how many ms the provider's clock is ahead. */
  readonly clockAhead?: number;
  /** What the provider pretends from the action on. */
  readonly lies?: boolean;
  /** For the sign-off at the end, in ms. */
  readonly budget?: number;
  /** Within which the action has to settle, in ms; for one that takes the processor's time, of which there may be little. */
  readonly deadline?: number;
}
