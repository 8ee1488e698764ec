import type { Receipt, ReceiptStep } from "../../../reports/receipt.ts";
import type { Moment } from "../../../time/moment.ts";
import type { Budget } from "../../channel/budget.ts";
import type { Logouts } from "../../channel/logouts.ts";
import type { Actor, SessionTerms } from "../look.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { Shelf } from "../swap/shelf.ts";

/** What one grant is ended by. */
export interface GrantEnding {
  /** Whether a newer session has taken its place. */
  readonly superseded: boolean;
  /** Whether an earlier attempt has proved its end: a denial is no doubt then. */
  readonly proven: boolean;
  /** When it was obtained. */
  readonly since: Moment;
  /** For how long it is good by the provider's own word, in ms. */
  readonly lifetime?: number | undefined;
  /** The grant in whose favour it was replaced, if that can be opened: what denies both says nothing of either. */
  successor?(): Promise<object | undefined>;
  /** Those of all sessions that are ended with it. */
  readonly logouts: Logouts;
  readonly budget: Budget;
}

/** What receipts name of an installation. */
interface Installation {
  readonly origins: readonly string[];
  /** The version of the provider's package. */
  readonly version: string;
  /** The `specHash` of the provider's package. */
  readonly spec?: string | undefined;
}

/** As much of a provider as ending its sessions takes, whoever opened them. */
export interface EndingProvider {
  readonly name: string;
  readonly terms: SessionTerms;
  /** @throws {StoreError} for a place that is none of this provider's. */
  installationAt(place: object, account: string): Installation;
  /** @throws {StoreError} for a grant that this package does not know how to end, such as that of a newer one. */
  checkGrant(place: object, account: string, grant: object): void;
  /** Whether the grants that it has replaced are told by it from what denies everybody: it is ended after them then. */
  isCompared(place: object, account: string, grant: object): boolean;
  /** Logs out, and asks whether that was the end: a step for each token. It never rejects. */
  end(
    place: object,
    account: string,
    grant: object,
    how: GrantEnding,
  ): Promise<readonly ReceiptStep[]>;
}

/** Who ends sessions of an account, and with what. */
export interface Ender {
  readonly shelf: Shelf;
  readonly actor: Actor;
  readonly sealer: Sealer;
  readonly provider: EndingProvider;
  /** What this process knows of logins of its own that were lost, by session. */
  readonly losses?: ReadonlyMap<string, ReceiptStep> | undefined;
  /** Told of each session that it has ended, or tried to. */
  readonly onReceipt?: ((receipt: Receipt) => void) | undefined;
  /** Nothing new is begun when it aborts; what is under way is brought to its end. */
  readonly signal?: AbortSignal | undefined;
}
