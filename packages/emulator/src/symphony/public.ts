export type {
  SymphonyAccount,
  SymphonyAccounts,
  SymphonyApp,
  SymphonyAppSettings,
  SymphonyControls,
  SymphonyEvent,
  SymphonyFeed,
  SymphonyUser,
} from "./index.ts";
