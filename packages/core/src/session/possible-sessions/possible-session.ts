import type { ErrorKind, OperationName } from "../../errors/errors.ts";
import type { PossibleReason } from "../../reports/receipt.ts";
import type { Moment } from "../../time/moment.ts";

/** A session that may be open at the provider although nobody holds a token of it. It holds no secret. */
export interface PossibleSession {
  /** The name of the token in receipts. */
  readonly token: string;
  readonly reason: PossibleReason;
  readonly outcome: "unconfirmed" | "failed";
  /** When the login was sent, or the token let go of. */
  readonly since: Moment;
  readonly operation?: OperationName | undefined;
  readonly status?: number | undefined;
  readonly error?: ErrorKind | undefined;
}
