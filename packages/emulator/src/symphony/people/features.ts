const known = {
  postReadEnabled: true,
  postWriteEnabled: true,
  delegatesEnabled: false,
  isExternalIMEnabled: true,
  canShareFilesExternally: true,
  canCreatePublicRoom: true,
  canUpdateAvatar: true,
  isExternalRoomEnabled: true,
  canCreatePushedSignals: true,
  canManageSignalSubscription: true,
  canUseCompactMode: false,
  mustBeRecorded: false,
  sendFilesEnabled: true,
  canUseInternalAudio: true,
  canUseInternalVideo: true,
  canProjectInternalScreenShare: true,
  canViewInternalScreenShare: true,
  canCreateMultiLateralRoom: true,
  canJoinMultiLateralRoom: true,
  canUseFirehose: false,
  canUseInternalAudioMobile: true,
  canUseInternalVideoMobile: true,
  canProjectInternalScreenShareMobile: false,
  canViewInternalScreenShareMobile: true,
  canCreateDatahose: true,
  canIntegrateEmail: false,
  canReadDatahose: true,
  canSuppressMessage: true,
  canSwitchToClient20: false,
  canUpdateRoomHistoryProperty: true,
  canUseEncryptAPI: false,
  enableSwiftSearch: false,
  sdaDevtoolsEnabled: false,
  sdaPermissionsFullScreen: false,
  sdaPermissionsGeoLocation: false,
  sdaPermissionsMedia: false,
  sdaPermissionsMidiSysex: false,
  sdaPermissionsNotifications: false,
  sdaPermissionsOpenExternalApp: false,
  sdaPermissionsPointerLock: false,
};

/** The name of what a user may be allowed. */
export type Feature = keyof typeof known;

/**
 * What users may be allowed, and whether a new one is. A pod's administrators choose; here nobody lacks what an operation
 * asks for. Source: https://rest-api.symphony.com/main/user-management/list-features
 */
export const features: Readonly<Record<Feature, boolean>> = known;

/**
 * What the pod may be allowed as a whole, beside what its users are. Source:
 * https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3
 */
const podEntitlements = ["canCreateExternalRoomSharedHistory"] as const;

/** The name of what the pod may be allowed. */
export type PodFeature = Feature | (typeof podEntitlements)[number];

/** All that the pod may be allowed. */
export const podFeatures: readonly PodFeature[] = [
  ...Object.keys(known).filter(isFeature),
  ...podEntitlements,
];

/** Whether there is such a feature. */
export function isFeature(name: string): name is Feature {
  return Object.hasOwn(features, name);
}
