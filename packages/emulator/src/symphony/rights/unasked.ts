import type { Feature } from "../people/features.ts";

const meetings = "Meetings are held in the vendor's own clients; no operation opens one.";
const desktop = "It is about the desktop application.";
const wall = "No operation tells of wall posts, or makes one.";

/** The entitlements that a pod lists and no operation asks the caller for, each with the reason. */
export const unasked: Readonly<Partial<Record<Feature, string>>> = {
  postReadEnabled: wall,
  postWriteEnabled: wall,
  delegatesEnabled:
    "It is about the user who gets a delegate; no page tells what the operation answers.",
  canJoinMultiLateralRoom: "The user who is added needs it, not the caller.",
  canUseCompactMode: "It is about the vendor's own clients.",
  mustBeRecorded: meetings,
  canUseInternalAudio: meetings,
  canUseInternalVideo: meetings,
  canProjectInternalScreenShare: meetings,
  canViewInternalScreenShare: meetings,
  canUseInternalAudioMobile: meetings,
  canUseInternalVideoMobile: meetings,
  canProjectInternalScreenShareMobile: meetings,
  canViewInternalScreenShareMobile: meetings,
  canUseFirehose: "The firehose is no longer documented; the datahose has entitlements of its own.",
  canIntegrateEmail: "No operation integrates mail.",
  canSwitchToClient20: "It is about the vendor's own clients.",
  canUseEncryptAPI: "The agent's operations that encrypt are not part of the public specification.",
  enableSwiftSearch: desktop,
  sdaDevtoolsEnabled: desktop,
  sdaPermissionsFullScreen: desktop,
  sdaPermissionsGeoLocation: desktop,
  sdaPermissionsMedia: desktop,
  sdaPermissionsMidiSysex: desktop,
  sdaPermissionsNotifications: desktop,
  sdaPermissionsOpenExternalApp: desktop,
  sdaPermissionsPointerLock: desktop,
};
