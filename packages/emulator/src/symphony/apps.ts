import type { Secrets } from "../secrets.ts";
import { appPermissions, type AppPermission } from "./obo-permissions.ts";
import { createRsaKey, type RsaKey } from "./rsa-key.ts";

/** An application as the server knows it. */
export interface App {
  readonly appId: string;
  readonly key: RsaKey;
  /** Whether the pod lets it sign on. */
  isEnabled: boolean;
  /** What it may do on behalf of a user. */
  permissions: ReadonlySet<AppPermission>;
  /** User names of those for whom it is installed. */
  readonly installedFor: Set<string>;
}

/** Makes an application with every permission, installed for one user. */
export function createApp(appId: string, username: string, secrets: Secrets): App {
  return {
    appId,
    key: createRsaKey(appId, secrets),
    isEnabled: true,
    permissions: new Set(appPermissions),
    installedFor: new Set([username]),
  };
}
