export { checkStore, storeChecks } from "./session/shared/conformance/check-store.ts";
export type { StoreCheck } from "./session/shared/conformance/check.ts";
export type { EndingOptions } from "./session/shared/ending/ending-options.ts";
export { type Limits, scaleLimits } from "./session/shared/limits.ts";
export type { LeftOver, LeftReason } from "./session/shared/orphans/left-over.ts";
export { listAccounts, type ListOptions } from "./session/shared/orphans/list-accounts.ts";
export type {
  ListedAccount,
  ListedMember,
  ListedRefusals,
  ListedSession,
} from "./session/shared/orphans/listed-account.ts";
export { readReceipts, type ReceiptsOptions } from "./session/shared/orphans/read-receipts.ts";
export { keyIdsOf } from "./session/shared/seal/key-ids.ts";
export {
  signOffAccounts,
  type SignOffAccountsOptions,
} from "./session/shared/orphans/sign-off-accounts.ts";
export { signOffOrphans } from "./session/shared/orphans/sign-off-orphans.ts";
export type {
  SweepOptions,
  SweepProgress,
  SweepResult,
  SweptAccount,
} from "./session/shared/orphans/sweep-options.ts";
export { createKey, type SealingKey } from "./session/shared/seal/seal-keys.ts";
export type { SealOptions } from "./session/shared/seal/create-sealer.ts";
export { share, type ShareOptions } from "./session/shared/share.ts";
export type { SharedAccount } from "./session/shared/provider/shared-account.ts";
export type { LostSession, LostSessions } from "./session/shared/provider/lost-sessions.ts";
export {
  type SharedProvider,
  sharedProvider,
  type SharedProviderFacts,
} from "./session/shared/provider/shared-provider.ts";
export type { SessionStore, StoredRecord } from "./session/shared/store.ts";
export { memoryStore, type MemoryStoreOptions } from "./session/shared/stores/memory-store.ts";
