export type { Dispatcher } from "./dispatcher.ts";
export { findNodeDispatcher, isNodeFetch } from "./find-dispatcher.ts";
export type { NodeTransportOptions } from "./options.ts";
export type { TlsOptions } from "./tls-options.ts";
export { optionsFromProfile } from "./profiles/from-profile.ts";
export {
  type Profile,
  profilesFile,
  type ProfileValue,
  readProfiles,
} from "./profiles/profiles-file.ts";
export { withProfile } from "./profiles/with-profile.ts";
export { optionsFromEnv } from "./settings/from-env.ts";
export { type FoundSettings, missingSettings, readSettings } from "./settings/read-settings.ts";
export type { Environment, ProviderSettings, Setting } from "./settings/setting.ts";
export { transportFromEnv } from "./settings/way-from-env.ts";
export type { Capsule, CapsuleAnswer, CapsuleCall, MaskedBody } from "./recording/capsule.ts";
export { type CallRecorder, recordCalls, type RecordOptions } from "./recording/record-calls.ts";
export { nodeTransport } from "./node-transport.ts";
export { fileStore } from "../session/shared/stores/file-store/file-store.ts";
