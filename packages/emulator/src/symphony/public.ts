export type {
  SymphonyAccount,
  SymphonyAccounts,
  SymphonyApp,
  SymphonyAppSettings,
  SymphonyControls,
  SymphonyEvent,
  SymphonyFeed,
  SymphonyUser,
  SymphonyUserSettings,
} from "./index.ts";
