import { InvalidOptionError } from "@signoff/core";
import type {
  FileMetadata,
  Operations,
  V1AuditTrailInitiatorResponse,
  V3DLPPolicy,
  V3DLPViolationMessage,
  V3DLPViolationSignal,
  V3DLPViolationStream,
} from "../generated/operations.ts";
import { onlyGiven } from "../values/only-given.ts";
import type { SymphonySession } from "../session.ts";
import { nextCursor } from "./cursors.ts";
import { checkFilter, type FilterOf } from "./filter.ts";
import { isFull } from "./full-page.ts";
import { joinKeys } from "./keys.ts";
import { type ListOptions, pagedList } from "./paged-list.ts";

type Get = Operations["GET"];

/** Which actions {@link listAuditTrail} gives. */
export type AuditTrailFilter = FilterOf<Get["/agent/v1/audittrail/privilegeduser"]>;

/** Which violations {@link listDlpViolations} gives. */
export type DlpViolationFilter = FilterOf<Get["/agent/v3/dlp/violations/message"]>;

/** Which files {@link listFiles} gives. */
export type FileFilter = FilterOf<Get["/files/v1/"]>;

/** A violation, by what broke the policy. */
export interface DlpViolations {
  message: V3DLPViolationMessage;
  stream: V3DLPViolationStream;
  signal: V3DLPViolationSignal;
}

/**
 * What privileged users did in a time, for service accounts that manage the audit trail.
 *
 * @throws {InvalidOptionError} for a filter, kind or option that is unfit, at once.
 * @throws {ProtocolError} while it is read, when an answer is no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} while it is read, as any call does.
 */
export function listAuditTrail(
  session: SymphonySession,
  filter: AuditTrailFilter,
  options?: ListOptions,
): AsyncGenerator<V1AuditTrailInitiatorResponse, void, undefined> {
  const path = "/agent/v1/audittrail/privilegeduser";
  checkFilter("filter", filter);
  return pagedList<V1AuditTrailInitiatorResponse, string>(
    {
      operation: `GET ${path}`,
      usual: 50,
      most: 500,
      keyOf: () => undefined,
      async read(after, limit, call) {
        const params = { query: { ...filter, ...onlyGiven({ after }), limit } };
        const { data, response } = await session.GET(path, { ...call, params });
        return { entries: data?.items, next: nextCursor(data?.pagination), response };
      },
    },
    options,
  );
}

/**
 * The policies of data loss prevention.
 *
 * @throws as {@link listAuditTrail}.
 */
export function listDlpPolicies(
  session: SymphonySession,
  options?: ListOptions,
): AsyncGenerator<V3DLPPolicy, void, undefined> {
  const path = "/agent/v3/dlp/policies";
  return pagedList<V3DLPPolicy, number>(
    {
      operation: `GET ${path}`,
      usual: 50,
      most: 50,
      keyOf: ({ policyId, id, version }) => joinKeys(policyId ?? id, version),
      async read(page = 0, limit, call) {
        const params = { query: { page, limit } };
        const { data, response } = await session.GET(path, { ...call, params });
        const { policies, pageCount } = data ?? {};
        const hasNext = pageCount === undefined ? isFull(policies, limit) : page + 1 < pageCount;
        return { entries: policies, response, next: hasNext ? page + 1 : undefined };
      },
    },
    options,
  );
}

const violationPaths = {
  message: "/agent/v3/dlp/violations/message",
  stream: "/agent/v3/dlp/violations/stream",
  signal: "/agent/v3/dlp/violations/signal",
} as const;

/**
 * What broke the policies of data loss prevention in a time: messages, streams or signals.
 *
 * @throws as {@link listAuditTrail}.
 */
export function listDlpViolations<Kind extends keyof DlpViolations>(
  session: SymphonySession,
  kind: Kind,
  filter: DlpViolationFilter,
  options?: ListOptions,
): AsyncGenerator<DlpViolations[Kind], void, undefined> {
  if (!Object.hasOwn(violationPaths, kind)) {
    throw new InvalidOptionError("kind", "has to be message, stream or signal.");
  }
  checkFilter("filter", filter);
  const path: (typeof violationPaths)[keyof DlpViolations] = violationPaths[kind];
  return pagedList<DlpViolations[Kind], string>(
    {
      operation: `GET ${path}`,
      usual: 50,
      most: 500,
      // Its cursors pass none over and repeat none, and whether two violations may have one id is not documented.
      keyOf: () => undefined,
      async read(next, limit, call) {
        const params = { query: { ...filter, ...onlyGiven({ next }), limit } };
        const { data, response } = await session.GET(path, { ...call, params });
        const entries = data?.violations as readonly DlpViolations[Kind][] | undefined;
        return { entries, next: data?.nextOffset, response };
      },
    },
    options,
  );
}

/**
 * The files of content exports.
 *
 * @throws as {@link listAuditTrail}.
 */
export function listFiles(
  session: SymphonySession,
  filter: FileFilter,
  options?: ListOptions,
): AsyncGenerator<FileMetadata, void, undefined> {
  const path = "/files/v1/";
  checkFilter("filter", filter);
  return pagedList<FileMetadata, number>(
    {
      operation: `GET ${path}`,
      usual: 100,
      most: 100,
      keyOf: ({ id }) => id,
      async read(page = 1, pageSize, call) {
        const params = { query: { ...filter, page, pageSize } };
        const { data, response } = await session.GET(path, { ...call, params });
        return { entries: data, response, next: isFull(data, pageSize) ? page + 1 : undefined };
      },
    },
    options,
  );
}
