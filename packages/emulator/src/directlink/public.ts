export type { DirectlinkFile, DirectlinkStoredFile } from "./files.ts";
export { generatedBytes, generatedSha1 } from "./generated.ts";
export type { DirectlinkAccount, DirectlinkAccounts, DirectlinkControls } from "./index.ts";
export type { DirectlinkSettings } from "./settings.ts";
export type { DirectlinkMessage } from "./state.ts";
