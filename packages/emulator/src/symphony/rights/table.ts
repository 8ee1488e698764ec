import type { OperationId } from "../../../../symphony/src/generated/operation-ids.ts";
import { administrationRights } from "./administration.ts";
import { directoryRights } from "./directory.ts";
import { dlpRights } from "./dlp.ts";
import { messageRights } from "./messages.ts";
import { peopleRights } from "./people.ts";
import type { Need, Right, Rights } from "./right.ts";
import { signOnRights } from "./sign-on.ts";
import { signalRights } from "./signals.ts";
import { streamRights } from "./streams.ts";

/**
 * What the caller of each operation needs, beside a live session. Sources: the vendor's page of each operation, under
 * "Required Permissions" and "Entitlements".
 */
export const rights: Rights = {
  ...signOnRights,
  ...peopleRights,
  ...administrationRights,
  ...dlpRights,
  ...streamRights,
  ...messageRights,
  ...signalRights,
  ...directoryRights,
};

/** What the caller of an operation needs; empty where everybody may. */
export function needsOf(operationId: string): readonly Need[] {
  const right: Right | undefined = Object.hasOwn(rights, operationId)
    ? rights[operationId as OperationId]
    : undefined;
  return right && "needs" in right ? right.needs : [];
}

/** The roles that let somebody call an operation; empty where none is asked for. */
export function rolesFor(operationId: string): readonly string[] {
  return [...new Set(needsOf(operationId).flatMap(({ roles = [] }) => roles))];
}
