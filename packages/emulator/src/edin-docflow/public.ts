export type {
  Captcha,
  EdinDocflowAccount,
  EdinDocflowAccounts,
  EdinDocflowControls,
  EdinDocflowFile,
} from "./index.ts";
