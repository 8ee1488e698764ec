import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, type State } from "../state.ts";
import type { User } from "../user.ts";
import { direction, documentStatus, packageStatus } from "./codes.ts";
import { writeJournal } from "./journal.ts";
import { describePackage, directionOf, findPackage } from "./package.ts";
import type { Package, StoredDocument } from "./stored.ts";

/** What a recipient may set. */
const packageStatuses: ReadonlySet<number> = new Set([
  packageStatus.accepted,
  packageStatus.clarification,
  packageStatus.rejected,
  packageStatus.processed,
  packageStatus.refused,
]);
const documentStatuses: ReadonlySet<number> = new Set([
  documentStatus.accepted,
  documentStatus.rejected,
]);

/** A package whose recipient is not done with it. */
const openStatuses: ReadonlySet<number> = new Set([
  packageStatus.sent,
  packageStatus.clarification,
]);

interface PackageStatusForm {
  readonly package_id: string;
  readonly status: string;
}

interface DocumentStatusForm extends PackageStatusForm {
  readonly document_id: string;
}

/** What the recipient makes of a package and its documents. */
export function statusHandlers(state: State): Record<string, Handler> {
  return {
    setDocumentStatus: forUser(state, ({ body }, user) => {
      const { package_id, document_id, status } = body as DocumentStatusForm;
      const found = findPackage(state, package_id, user.company);
      const document = found?.documents.find(
        ({ documentId }) => String(documentId) === document_id,
      );
      if (!found || !document)
        return failure(404, "there is no such package, or no such document in it");
      if (!documentStatuses.has(Number(status)))
        return failure(400, "a document is accepted (3) or rejected (4)");
      if (!isOpenTo(found, user))
        return failure(409, "the package is not with the company to accept or reject");
      changeDocumentStatus(state, found, document, user, Number(status));
      return json(200, describePackage(state, found, user.company));
    }),
    setPackageStatus: forUser(state, ({ body }, user) => {
      const { package_id, status } = body as PackageStatusForm;
      const found = findPackage(state, package_id, user.company);
      if (!found) return failure(404, "there is no such package");
      if (!packageStatuses.has(Number(status)))
        return failure(400, "a package is set to a status from 3 to 7");
      if (!isReceivedBy(found, user) || !found.documents.every(isHandled))
        return failure(
          409,
          "the package is not received, or a document neither accepted nor rejected",
        );
      const before = found.status;
      found.status = Number(status);
      writeJournal(state, found, user, { before, after: found.status });
      return json(200, describePackage(state, found, user.company));
    }),
  };
}

/** Whether a user's company may still accept, reject and sign the documents of a package. */
export function isOpenTo(found: Package, user: User): boolean {
  return isReceivedBy(found, user) && openStatuses.has(found.status);
}

/** Sets the status of a document, and notes it. */
export function changeDocumentStatus(
  state: State,
  found: Package,
  document: StoredDocument,
  user: User,
  status: number,
): void {
  const before = document.status;
  document.status = status;
  writeJournal(state, found, user, { before, after: status, documentId: document.documentId });
}

function isReceivedBy(found: Package, { company }: User): boolean {
  return directionOf(found, company) === direction.inbox;
}

function isHandled({ status }: StoredDocument): boolean {
  return documentStatuses.has(status);
}
