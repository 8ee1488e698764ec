import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  DocumentUse,
  InvalidOptionError,
  isAbortError,
  isProtocolError,
  type Listing,
  listDocumentTypes,
  listPartners,
  listRoles,
  listTransactions,
  listUsers,
  type ListOptions,
  PackageFolder,
  searchPackages,
  TransactionDirection,
} from "../src/index.ts";
import { openOddServer } from "./support/odd-server.ts";
import { all, createPackage, signOn, startServer } from "./support/index.ts";

function ids(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function partners(list: readonly number[]): string {
  return JSON.stringify(list.map((partnerId) => ({ partnerId })));
}

test("all pages of a search are read, to the empty one", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const packageIds: unknown[] = [];
  for (let made = 0; made < 120; made += 1)
    packageIds.push((await createPackage(session)).packageId);
  const drafts = searchPackages(session, { folder: PackageFolder.draft });
  const found = (await all(drafts)).map(({ packageId }) => packageId);
  expect(new Set(found)).toEqual(new Set(packageIds));
  expect(found).toHaveLength(120);
  expect(requestsOf(server, "searchPackages")).toBe(4);
  expect(await drafts.total()).toBe(120);
  expect(requestsOf(server, "searchPackages")).toBe(4);
  expect(await all(searchPackages(session, { folder: PackageFolder.inbox }))).toEqual([]);
});

test("every list is read row by row as well", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const period = { date_from: 0, date_to: 4_000_000_000 };
  const options: ListOptions = { pageSize: 1 };
  const lists: Readonly<Record<string, Listing<object>>> = {
    users: listUsers(session, { status: 0 }, options),
    roles: listRoles(session, {}, options),
    partners: listPartners(session, undefined, options),
    documentTypes: listDocumentTypes(
      session,
      { company_id: 301, use_type: DocumentUse.external },
      options,
    ),
    transactions: listTransactions(
      session,
      { trans_status: TransactionDirection.outgoing, ...period },
      options,
    ),
  };
  const lengths: Record<string, number> = {};
  for (const [name, list] of Object.entries(lists)) {
    lengths[name] = (await all(list)).length;
    expect([undefined, lengths[name]]).toContain(await list.total());
  }
  expect(lengths).toMatchObject({ partners: 2, documentTypes: 2 });
  expect(lengths["users"]).toBeGreaterThan(0);
  expect(lengths["roles"]).toBeGreaterThan(0);
});

test("a filter goes with each request, beside the page", async () => {
  const { session, queries } = await openOddServer({
    partners: (query) => partners(query.get("offset") === "0" ? [1, 2] : []),
  });
  expect(
    await all(listPartners(session, { search_pattern: "Obrii" }, { pageSize: 2 })),
  ).toHaveLength(2);
  expect(queries).toEqual([
    "search_pattern=Obrii&limit=2&offset=0",
    "search_pattern=Obrii&limit=2&offset=2",
  ]);
});

test("a server may give less than it is asked for", async () => {
  const { session } = await openOddServer({
    partners: (query) =>
      partners(
        ids(0, 75)
          .slice(Number(query.get("offset")))
          .slice(0, 20),
      ),
  });
  expect(await all(listPartners(session))).toHaveLength(75);
});

test("what moved to the next page comes once, and ids that differ in their last digit come both", async () => {
  const pages = [
    '[{"partnerId":1},{"partnerId":9007199254740992}]',
    '[{"partnerId":9007199254740992},{"partnerId":9007199254740993}]',
  ];
  const { session } = await openOddServer({ partners: () => pages.shift() ?? "[]" });
  const found = await all(listPartners(session, {}, { pageSize: 2 }));
  expect(found.map(({ partnerId }) => partnerId)).toEqual([
    1,
    9_007_199_254_740_992n,
    9_007_199_254_740_993n,
  ]);
});

test("one page that brings nothing new is not the end", async () => {
  const { session } = await openOddServer({
    partners: (query) => {
      const offset = Number(query.get("offset"));
      return partners([1, 2, 1, 2, 3].slice(offset, offset + 2));
    },
  });
  expect(await all(listPartners(session, {}, { pageSize: 2 }))).toHaveLength(3);
});

test("a server that knows no offset is told from one that has no end", async () => {
  const whole = await openOddServer({ partners: () => partners(ids(0, 7)) });
  expect(await all(listPartners(whole.session))).toHaveLength(7);
  expect(whole.queries).toHaveLength(2);
  const cut = await openOddServer({ partners: () => partners(ids(0, 50)) });
  const error = await failureOf(all(listPartners(cut.session)));
  expect(isProtocolError(error) && error.reason).toBe("unusable");
  expect(String(error)).toContain("GET /bdoc/partners gives the same entries at every offset");
  expect(cut.queries).toHaveLength(3);
});

test("a server that gives the whole list whatever is asked for has no more than that", async () => {
  const { session } = await openOddServer({ partners: () => partners(ids(0, 120)) });
  expect(await all(listPartners(session))).toHaveLength(120);
  expect(await all(listPartners(session, {}, { pageSize: 1 }))).toHaveLength(120);
});

test("the total costs one entry at most, and may be unknown", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  expect(await listPartners(session).total()).toBe(2);
  expect(requestsOf(server, "listPartners")).toBe(1);
  const odd = await openOddServer({ partners: () => partners([1]) });
  expect(await listPartners(odd.session).total()).toBe(undefined);
  expect(odd.queries).toEqual(["limit=1&offset=0"]);
});

test("no page is asked for before it is needed", async () => {
  const { session, queries } = await openOddServer({ partners: () => partners([1, 2]) });
  for await (const { partnerId } of listPartners(session, {}, { pageSize: 2 })) {
    if (partnerId === 2) break;
  }
  expect(queries).toHaveLength(1);
});

test.each(["{}", "null", '[{"name":"a"}]', "[null]", '[{"partnerId":"1"}]'])(
  "%s is no list",
  async (answer) => {
    const { session } = await openOddServer({ partners: () => answer });
    const error = await failureOf(all(listPartners(session)));
    expect(isProtocolError(error) && error.reason).toBe("unusable");
  },
);

test.each([0, 51, 1.5, Number.NaN, "10"])("a pageSize of %j fails at once", async (pageSize) => {
  const { session, queries } = await openOddServer({ partners: () => "[]" });
  const list = (): unknown => listPartners(session, {}, { pageSize: pageSize as number });
  expect(list).toThrow(InvalidOptionError);
  expect(list).toThrow(/^pageSize has to be a whole number, 1 to 50/);
  expect(queries).toEqual([]);
});

test("call options hold for the requests of a list", async () => {
  const { session, queries } = await openOddServer({ partners: () => "[]" });
  const aborted = await failureOf(all(listPartners(session, {}, { signal: AbortSignal.abort() })));
  expect(isAbortError(aborted)).toBe(true);
  expect(queries).toEqual([]);
});

test("an answer that is no page of transactions is told, and one without any is empty", async () => {
  const answers = ["null", "{}", '[{"transId":1}]'];
  const read = async (): Promise<unknown> => {
    const answer = answers.shift()!;
    const { session } = await openOddServer({
      transactions: (query) => (query.get("offset") === "0" ? answer : "{}"),
    });
    return all(listTransactions(session, { trans_status: 1, date_from: 0, date_to: 1 }));
  };
  const error = await failureOf(read());
  expect(isProtocolError(error) && error.reason).toBe("unusable");
  expect(await read()).toEqual([]);
  expect(await read()).toEqual([{ transId: 1 }]);
});

test.each([null, { pagesize: 10 }, 5])(
  "the options %j fail before any request",
  async (options) => {
    const { session, queries } = await openOddServer({ partners: () => "[]" });
    expect(() => listPartners(session, {}, options as ListOptions)).toThrow(InvalidOptionError);
    expect(queries).toEqual([]);
  },
);
