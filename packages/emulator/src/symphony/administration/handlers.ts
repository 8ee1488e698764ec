import type { Handler, ProviderContext } from "../../contract.ts";
import type { State } from "../state.ts";
import { applicationHandlers, createApplications } from "./applications.ts";
import { avatarHandlers } from "./avatars.ts";
import { barrierHandlers } from "./barriers.ts";
import { certificateHandlers } from "./certificates.ts";
import { communityHandlers } from "./community.ts";
import { directoryHandlers } from "./directory.ts";
import { disclaimerHandlers } from "./disclaimers.ts";
import { dlpHandlers } from "./dlp.ts";
import { exportFileHandlers } from "./export-files.ts";
import { fileExtensionHandlers } from "./file-extensions.ts";
import { singleSignOnHandlers } from "./single-sign-on.ts";
import { systemHandlers } from "./system.ts";
import { violationHandlers } from "./violations.ts";

/** What administrators and compliance officers look after. */
export function administrationHandlers(
  state: State,
  context: ProviderContext,
): Record<string, Handler> {
  const apps = createApplications(state);
  return {
    ...applicationHandlers(state, apps),
    ...disclaimerHandlers(state),
    ...avatarHandlers(state),
    ...systemHandlers(state),
    ...fileExtensionHandlers(),
    ...certificateHandlers(state),
    ...barrierHandlers(state),
    ...dlpHandlers(state),
    ...violationHandlers(state, context),
    ...exportFileHandlers(state, context),
    ...directoryHandlers(state, context, apps),
    ...communityHandlers(state),
    ...singleSignOnHandlers(context),
  };
}
