import { expect, test } from "vitest";
import { startFaultServer, type FaultServer, type SocketFault } from "../../src/index.ts";
import { startOrigin } from "./support.ts";

const document = {
  openapi: "3.1.1",
  paths: {
    "/notes": { get: { operationId: "listNotes" }, post: { operationId: "addNote" } },
    "/notes/{id}": { get: { operationId: "getNote" } },
  },
};
const broken: SocketFault = { kind: "status", status: 503 };

async function setUp(): Promise<{ faults: FaultServer } & AsyncDisposable> {
  const origin = await startOrigin();
  const faults = await startFaultServer({ target: origin.url, document });
  return {
    faults,
    async [Symbol.asyncDispose]() {
      await faults.close();
      await origin.close();
    },
  };
}

const statusOf = async ({ url }: FaultServer, path: string, method = "GET"): Promise<number> =>
  (await fetch(url + path, { method })).status;

test.each([
  ["listNotes", [503, 200, 200, 200]],
  ["GET /notes", [503, 200, 200, 200]],
  ["GET /notes/{id}", [200, 503, 200, 200]],
  ["GET /notes/8", [200, 200, 200, 200]],
  ["addNote", [200, 200, 503, 200]],
  ["* /notes", [503, 200, 503, 200]],
  ["* /other", [200, 200, 200, 503]],
  ["*", [503, 503, 503, 503]],
])("%s tells which requests are hit", async (operation, expected) => {
  await using context = await setUp();
  const { faults } = context;
  const handle = faults.order({ operation, fault: broken, times: Infinity });
  expect([
    await statusOf(faults, "/notes?a=b"),
    await statusOf(faults, "/notes/7"),
    await statusOf(faults, "/notes", "POST"),
    await statusOf(faults, "/other"),
  ]).toEqual(expected);
  expect(faults.log.map(({ operationId }) => operationId)).toEqual([
    "listNotes",
    "getNote",
    "addNote",
    undefined,
  ]);
  expect(handle.hits).toBe(expected.filter((status) => status === 503).length);
});

test("an order hits so many requests, after so many others, until it is removed", async () => {
  await using context = await setUp();
  const { faults } = context;
  const statuses = async (count: number): Promise<number[]> => {
    const list: number[] = [];
    for (let index = 0; index < count; index += 1) list.push(await statusOf(faults, "/notes"));
    return list;
  };
  faults.order({ operation: "*", fault: broken });
  expect(await statuses(2)).toEqual([503, 200]);
  faults.order({ operation: "*", fault: broken, times: 2, skip: 1 });
  expect(await statuses(4)).toEqual([200, 503, 503, 200]);
  const first = faults.order({ operation: "*", fault: broken, times: Infinity });
  faults.order({ operation: "*", fault: { kind: "status", status: 500 } });
  expect(await statuses(2)).toEqual([503, 503]);
  first.remove();
  expect(await statuses(2)).toEqual([500, 200]);
  expect(first.hits).toBe(2);
});

test("a function chooses for each request", async () => {
  await using context = await setUp();
  const { faults } = context;
  const handle = faults.choose(({ index, operationId, headers }) =>
    index === 1 && operationId === "listNotes" && headers.has("host") ? broken : undefined,
  );
  expect([await statusOf(faults, "/notes"), await statusOf(faults, "/notes")]).toEqual([200, 503]);
  expect(handle.hits).toBe(1);
  expect(faults.log.map(({ fault }) => fault)).toEqual([undefined, "status"]);
});

test("a function that throws is told from a fault", async () => {
  await using context = await setUp();
  const { faults } = context;
  faults.choose(() => {
    throw new Error("Mistaken.");
  });
  expect(await statusOf(faults, "/notes")).toBe(502);
  expect(faults.log[0]?.problem).toBe("Mistaken.");
});

test("mistakes in an order are told at once", async () => {
  await using context = await setUp();
  const { faults } = context;
  expect(() => faults.order({ operation: "listNote", fault: broken })).toThrow(
    'operation: there is no "listNote"',
  );
  expect(() => faults.order({ operation: "*", fault: { kind: "slow" } as never })).toThrow(
    'kind: there is no fault "slow"',
  );
  await using bare = await startFaultServer({ target: "http://127.0.0.1:9" });
  expect(() => bare.order({ operation: "listNotes", fault: broken })).toThrow("`document`");
});
