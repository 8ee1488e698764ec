import { randomUUID } from "node:crypto";
import type { Handler } from "../../contract.ts";
import { json, text } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure, inProgress, unknownRequest } from "../failure.ts";
import { makeLink } from "../links.ts";
import { forUser, type State } from "../state.ts";
import type { User } from "../user.ts";
import { archiveAnswer, archiveOf } from "./archive.ts";
import { findPackage, numberOf } from "./package.ts";
import { isReady, startPreparation } from "./preparation.ts";
import type { Package } from "./stored.ts";

/** An archive that somebody waits for. */
interface ArchiveRequest {
  readonly requestUuid: string;
  readonly user: User;
  readonly found: Package;
  /** 0 for documents of any status. */
  readonly documentStatus: number;
  /** On the server's clock, in milliseconds. */
  readonly readyAt: number;
  isFetched: boolean;
}

/** Archives that are asked for first and fetched later. */
export function archiveRequestHandlers(state: State): Record<string, Handler> {
  const requests = new Map<string, ArchiveRequest>();
  return {
    requestPackageArchive: forUser(state, ({ query }, user) => {
      const found = findPackage(state, query.required("package_id"), user.company);
      if (!found) return failure(404, "there is no such package");
      const waiting = [...requests.values()].find(
        (one) => one.found === found && isOf(one, user.company) && !one.isFetched,
      );
      const documentStatus = query.number("doc_status") ?? 0;
      const request = waiting ?? ask(state, found, user, documentStatus);
      requests.set(request.requestUuid, request);
      return json(200, describeRequest(state, request));
    }),
    getPackageArchiveLink: forUser(state, ({ query }, { company }) => {
      const request = requests.get(query.required("request_uuid").toLowerCase());
      if (!request || !isOf(request, company)) return unknownRequest();
      if (!isReady(state, request.readyAt)) return inProgress();
      const link = makeLink(state, archiveName(request), () => {
        request.isFetched = true;
        return archiveAnswer(archiveOf(state, documentsOf(request)));
      });
      return text(200, link);
    }),
  };
}

function ask(state: State, found: Package, user: User, documentStatus: number): ArchiveRequest {
  const readyAt = startPreparation(state);
  return { requestUuid: randomUUID(), user, found, documentStatus, readyAt, isFetched: false };
}

function isOf({ user }: ArchiveRequest, { companyId }: Company): boolean {
  return user.company.companyId === companyId;
}

function documentsOf({ found, documentStatus }: ArchiveRequest): Package["documents"] {
  return found.documents.filter(({ status }) => !documentStatus || status === documentStatus);
}

function archiveName({ found }: ArchiveRequest): string {
  return `${numberOf(found)}.zip`;
}

function describeRequest(state: State, request: ArchiveRequest): Record<string, unknown> {
  const { requestUuid, user, found, documentStatus, readyAt } = request;
  const isArchReady = isReady(state, readyAt);
  return {
    requestUuid,
    userId: user.userId,
    packageId: found.packageId,
    companyId: user.company.companyId,
    docStatuses: documentStatus ? [documentStatus] : [],
    isArchReady: isArchReady ? 1 : 0,
    ...(isArchReady && { zipArchName: archiveName(request) }),
  };
}
