import type { OperationsByMethod } from "../../call/calls.ts";
import type { CommonOptions } from "../driver/common-options.ts";
import type { SignOn } from "../driver/driver.ts";
import type { Shareable } from "../driver/shareable.ts";
import type { SharedStore } from "../driver/shared-store.ts";
import type { OpenedSession } from "../ending/session-life.ts";
import type { SessionContext } from "../leases/session-context.ts";

/** A login with a store. */
export interface SharedLogin<
  Operations extends OperationsByMethod,
  Paths extends object,
  Grant extends object,
> {
  readonly context: SessionContext<Operations, Paths, Grant>;
  readonly signOn: SignOn<Operations, Grant>;
  /** `undefined` where the provider's package does not say by what its sessions can be shared. */
  readonly shareable: Shareable | undefined;
  readonly settings: SharedSettings;
}

/** The options of a login that sharing needs, and that hold no secret. */
export interface SharedSettings extends Pick<CommonOptions, "onReceipt" | "signal"> {
  readonly drain: number;
}

/** What stands behind the option `store`: takes part in the session of the account, or opens it. */
export interface SharedOpener extends SharedStore {
  open<Operations extends OperationsByMethod, Paths extends object, Grant extends object>(
    login: SharedLogin<Operations, Paths, Grant>,
  ): Promise<OpenedSession<Grant>>;
}
