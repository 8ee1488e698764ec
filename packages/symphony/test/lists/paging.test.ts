import { failureOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  InvalidOptionError,
  isProtocolError,
  listAuditTrail,
  listDlpPolicies,
  listDlpViolations,
  listFiles,
  listGroups,
  listMessages,
  type ListOptions,
  listPresences,
  listSdlGroups,
  listSignals,
  listSignalSubscribers,
  listStreamAttachments,
  listStreamMembers,
  listStreams,
  listUserFollowers,
  listUserFollowing,
  listUsers,
  searchMessages,
  searchRooms,
  searchUsers,
  type SymphonySession,
} from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";
import { all } from "../support/index.ts";

/** A helper with the path that it calls, and how a server answers there with some of its entries. */
interface Case {
  readonly path: string;
  list(session: SymphonySession, options?: ListOptions): AsyncGenerator;
  /** An entry by its number, from 1. */
  entry(number: number): unknown;
  answer(query: URLSearchParams, entries: readonly unknown[]): unknown;
}

const filter = { startTimestamp: 1 };
const time = { startTime: 1 };

function numberIn(query: URLSearchParams, name: string, fallback = 0): number {
  return Number(query.get(name) ?? fallback);
}

/** The entries that `skip` and `limit` ask for. */
function rows(query: URLSearchParams, entries: readonly unknown[]): readonly unknown[] {
  const skip = numberIn(query, "skip");
  return entries.slice(skip, skip + numberIn(query, "limit"));
}

/** The entries behind the one whose number the parameter tells. */
function behind(
  parameter: string,
  query: URLSearchParams,
  entries: readonly unknown[],
): readonly unknown[] {
  const start = numberIn(query, parameter);
  return entries.slice(start, start + numberIn(query, "limit"));
}

function withCursors(
  property: string,
): (query: URLSearchParams, entries: readonly unknown[]) => unknown {
  return (query, entries) => {
    const page = behind("after", query, entries);
    const end = numberIn(query, "after") + page.length;
    const next = end < entries.length && { next: "/more" };
    const cursors = { before: "0", after: String(end) };
    return { [property]: page, pagination: { cursors, ...next } };
  };
}

const cases: Readonly<Record<string, Case>> = {
  listMessages: {
    path: "/agent/v4/stream/abcd/message",
    list: (session, options) => listMessages(session, "abcd", { since: 0 }, options),
    entry: (number) => ({ messageId: `${number}` }),
    answer: rows,
  },
  searchMessages: {
    path: "/agent/v1/message/search",
    list: (session, options) => searchMessages(session, { hashtag: "a" }, options),
    entry: (number) => ({ messageId: `${number}` }),
    answer: rows,
  },
  listStreamAttachments: {
    path: "/pod/v1/streams/abcd/attachments",
    list: (session, options) => listStreamAttachments(session, "abcd", {}, options),
    entry: (number) => ({
      messageId: "a",
      fileId: `${number}`,
      ingestionDate: Math.ceil(number / 2),
    }),
    answer(query, entries) {
      const since = numberIn(query, "since");
      const found = (entries as readonly { ingestionDate: number }[]).filter(
        ({ ingestionDate }) => ingestionDate >= since,
      );
      return found.slice(0, numberIn(query, "limit"));
    },
  },
  listStreams: {
    path: "/pod/v1/streams/list",
    list: (session, options) => listStreams(session, undefined, options),
    entry: (number) => ({ id: `${number}` }),
    answer: rows,
  },
  searchRooms: {
    path: "/pod/v3/room/search",
    list: (session, options) => searchRooms(session, { query: "a" }, options),
    entry: (number) => ({ roomSystemInfo: { id: `${number}` } }),
    answer: (query, entries) => ({ rooms: rows(query, entries) }),
  },
  listStreamMembers: {
    path: "/pod/v1/admin/stream/abcd/membership/list",
    list: (session, options) => listStreamMembers(session, "abcd", options),
    entry: (number) => ({ user: { userId: number } }),
    answer: (query, entries) => ({ members: rows(query, entries) }),
  },
  searchUsers: {
    path: "/pod/v1/user/search",
    list: (session, options) => searchUsers(session, { query: "a" }, options),
    entry: (number) => ({ id: number }),
    answer: (query, entries) => ({ users: rows(query, entries) }),
  },
  listUsers: {
    path: "/pod/v3/admin/user/list",
    list: (session, options) => listUsers(session, undefined, options),
    entry: (number) => ({ userSystemInfo: { id: number } }),
    answer: rows,
  },
  listUserFollowers: {
    path: "/pod/v1/user/7/followers",
    list: (session, options) => listUserFollowers(session, 7n, options),
    entry: (number) => number,
    answer: withCursors("followers"),
  },
  listUserFollowing: {
    path: "/pod/v1/user/7/following",
    list: (session, options) => listUserFollowing(session, 7n, options),
    entry: (number) => number,
    answer: withCursors("following"),
  },
  listPresences: {
    path: "/pod/v2/users/presence",
    list: listPresences,
    entry: (number) => ({ userId: number }),
    answer: (query, entries) => behind("lastUserId", query, entries),
  },
  listSignals: {
    path: "/agent/v1/signals/list",
    list: listSignals,
    entry: (number) => ({ id: `${number}` }),
    answer: rows,
  },
  listSignalSubscribers: {
    path: "/agent/v1/signals/abcd/subscribers",
    list: (session, options) => listSignalSubscribers(session, "abcd", options),
    entry: (number) => ({ userId: number }),
    answer(query, entries) {
      const data = rows(query, entries);
      return { data, hasMore: numberIn(query, "skip") + data.length < entries.length };
    },
  },
  listAuditTrail: {
    path: "/agent/v1/audittrail/privilegeduser",
    list: (session, options) => listAuditTrail(session, filter, options),
    entry: (number) => ({ timestamp: number }),
    answer: withCursors("items"),
  },
  listDlpPolicies: {
    path: "/agent/v3/dlp/policies",
    list: listDlpPolicies,
    entry: (number) => ({ policyId: `${number}`, version: "1" }),
    answer(query, entries) {
      const limit = numberIn(query, "limit");
      const start = numberIn(query, "page") * limit;
      const policies = entries.slice(start, start + limit);
      // Not every answer has the number of pages.
      const isTold = entries.length % 2 > 0;
      return { policies, ...(isTold && { pageCount: Math.ceil(entries.length / limit) }) };
    },
  },
  listDlpViolations: {
    path: "/agent/v3/dlp/violations/signal",
    list: (session, options) => listDlpViolations(session, "signal", time, options),
    entry: (number) => ({ violation: { enforcementEventID: `${number}` } }),
    answer(query, entries) {
      const violations = behind("next", query, entries);
      const end = numberIn(query, "next") + violations.length;
      return { violations, nextOffset: end < entries.length ? String(end) : null };
    },
  },
  listGroups: {
    path: "/profile-manager/v1/groups/type/SDL",
    list: (session, options) => listGroups(session, "SDL", undefined, options),
    entry: (number) => ({ id: `${number}` }),
    answer(query, entries) {
      const data = behind("after", query, entries);
      const end = numberIn(query, "after") + data.length;
      const cursors = { after: String(end) };
      // Some go on behind the last entry, others have no cursors there.
      const goesOn = end < entries.length || entries.length === 6;
      return { data, pagination: goesOn ? { cursors, next: null } : {} };
    },
  },
  listSdlGroups: {
    path: "/v1/groups/sdl/list",
    list: listSdlGroups,
    entry: (number) => ({ groupId: number }),
    answer: (query, entries) => behind("lastGroupId", query, entries),
  },
  listFiles: {
    path: "/files/v1/",
    list: (session, options) => listFiles(session, { type: "ContentExport" }, options),
    entry: (number) => ({ id: `${number}` }),
    answer(query, entries) {
      const pageSize = numberIn(query, "pageSize");
      const start = (numberIn(query, "page") - 1) * pageSize;
      return entries.slice(start, start + pageSize);
    },
  },
};

function entriesOf({ entry }: Case, count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => entry(index + 1));
}

describe.each(Object.entries(cases))("%s", (_, one) => {
  test("gives every entry once, in order, however many a page has", async () => {
    for (const count of [0, 1, 6, 7]) {
      const entries = entriesOf(one, count);
      const { session } = await openOddServer({
        [one.path]: (query) => one.answer(query, entries),
      });
      for (const pageSize of [3, 50, undefined]) {
        expect(await all(one.list(session, { pageSize }))).toEqual(entries);
      }
    }
  });

  test("gives nothing where the answer is none", async () => {
    const { session } = await openOddServer({ [one.path]: () => null });
    expect(await all(one.list(session))).toEqual([]);
  });

  test("finds out a server that gives the same page for ever", async () => {
    const entries = entriesOf(one, 4);
    const { session, queries } = await openOddServer({
      [one.path]: (query) => one.answer(withoutPosition(query), entries),
    });
    const failure = await failureOf(all(one.list(session, { pageSize: 3 })));
    expect(isProtocolError(failure) && failure.reason).toBe("unusable");
    expect(queries.length).toBeLessThan(30);
  });

  test("asks for nothing before it is iterated, and for no more than is read", async () => {
    const { session, queries } = await openOddServer({
      [one.path]: (query) => one.answer(query, entriesOf(one, 9)),
    });
    const list = one.list(session, { pageSize: 3 });
    expect(queries).toHaveLength(0);
    for await (const entry of list) {
      expect(entry).toEqual(one.entry(1));
      break;
    }
    expect(queries).toHaveLength(1);
    expect(() => one.list(session, { pageSize: 0 })).toThrow(InvalidOptionError);
    expect(() => one.list(session, { pageSize: 1.5 })).toThrow(InvalidOptionError);
    expect(() => one.list(session, { limit: 1 } as ListOptions)).toThrow(InvalidOptionError);
  });
});

/** The query of a server that counts no pages. */
function withoutPosition(query: URLSearchParams): URLSearchParams {
  const sizes = [...query].filter(([name]) => name === "limit" || name === "pageSize");
  return new URLSearchParams([...sizes, ["page", query.get("pageSize") ? "1" : "0"]]);
}
