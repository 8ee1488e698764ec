/** Generated from providers.ts by `pnpm generate`. Do not edit. */
import type { ProviderModule } from "../contract.ts";
import {
  directlink,
  type DirectlinkAccounts,
  type DirectlinkControls,
} from "../directlink/index.ts";
import type { OperationId as DirectlinkOperationId } from "../../../directlink/src/generated/operation-ids.ts";
import {
  edinDocflow,
  type EdinDocflowAccounts,
  type EdinDocflowControls,
} from "../edin-docflow/index.ts";
import type { OperationId as EdinDocflowOperationId } from "../../../edin-docflow/src/generated/operation-ids.ts";
import {
  symphony,
  type SymphonyAccounts,
  type SymphonyControls,
} from "../symphony/index.ts";
import type { OperationId as SymphonyOperationId } from "../../../symphony/src/generated/operation-ids.ts";

/** What each provider's server offers, by the provider's name. */
export interface Providers {
  directlink: {
    accounts: DirectlinkAccounts;
    controls: DirectlinkControls;
    operationId: DirectlinkOperationId;
  };
  "edin-docflow": {
    accounts: EdinDocflowAccounts;
    controls: EdinDocflowControls;
    operationId: EdinDocflowOperationId;
  };
  symphony: {
    accounts: SymphonyAccounts;
    controls: SymphonyControls;
    operationId: SymphonyOperationId;
  };
}

/** A provider that can be emulated. */
export type ProviderName = keyof Providers;

/** Every provider that this package brings. */
export const providers: {
  readonly [Name in ProviderName]: ProviderModule<
    Providers[Name]["accounts"],
    Providers[Name]["controls"]
  >;
} = {
  directlink,
  "edin-docflow": edinDocflow,
  symphony,
};
