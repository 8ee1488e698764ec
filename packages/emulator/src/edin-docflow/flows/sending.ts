import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { maySend } from "../configuration/contract.ts";
import { failure } from "../failure.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import type { User } from "../user.ts";
import { documentStatus, packageStatus } from "./codes.ts";
import { writeJournal } from "./journal.ts";
import { describePackage, findPackage } from "./package.ts";
import { isReadyForSend } from "./readiness.ts";
import type { Package } from "./stored.ts";

/** The sender lets go of a package. */
export function sendingHandlers(state: State): Record<string, Handler> {
  return {
    sendPackage: forUser(state, ({ query }, user) => {
      const { company } = user;
      const found = findPackage(state, query.required("package_id"), company);
      if (!found) return failure(404, "there is no such package");
      const isAllowed = maySend(found.contract, found.type, company);
      if (!isAllowed || !isReadyForSend(found))
        return failure(409, "the package is not ready, or its contract does not let it be sent");
      send(state, found, user);
      return json(200, describePackage(state, found, company));
    }),
  };
}

/** Sends a draft, and all documents in it. */
export function send(state: State, found: Package, user: User): void {
  const before = found.status;
  found.status = packageStatus.sent;
  for (const document of found.documents) {
    document.status = documentStatus.sent;
    document.dateSent = nowInSeconds(state);
  }
  writeJournal(state, found, user, { before, after: found.status });
}
