import { type Alter, alteringFetch, within } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { type DriftFact, watchDrift } from "../src/drift.ts";
import { createPackage, profile, signOn, startServer } from "./support/index.ts";

const store = "/bdoc/store/package";

async function factsWith(path: string, alter: Alter): Promise<readonly DriftFact[]> {
  const server = await startServer();
  const facts: DriftFact[] = [];
  const drift = watchDrift((fact) => facts.push(fact), { sample: 1 });
  const fetch = alteringFetch(path, alter);
  await using session = await signOn(server, { fetch, drift, retry: false });
  const call = path === profile ? session.GET(profile) : createPackage(session);
  await call.catch(() => {});
  return facts;
}

const mutations: readonly (readonly [
  name: string,
  path: string,
  alter: Alter,
  fact: Partial<DriftFact>,
])[] = [
  [
    "a field renamed",
    profile,
    ({ body }) => {
      const fields = within(body);
      fields["fullName"] = fields["fio"];
      delete fields["fio"];
    },
    { kind: "unknown-field", at: "/fullName", field: "fullName" },
  ],
  [
    "an integer that is a text",
    profile,
    ({ body }) => (within(body)["userId"] = "201"),
    { kind: "other-type", at: "/userId", seen: "string" },
  ],
  [
    "a code that is a text",
    profile,
    ({ body }) => (within(body)["status"] = "ACTIVE"),
    { kind: "other-type", at: "/status", seen: "string" },
  ],
  ["an unlisted code", profile, ({ body }) => (within(body)["status"] = 77), { at: "/status" }],
  [
    "a field more, deep within",
    profile,
    ({ body }) => (within(body, "account", "company")["region"] = 4),
    { kind: "unknown-field", at: "/account/company/region", seen: "integer" },
  ],
  [
    "a text in place of an object",
    profile,
    ({ body }) => (within(body)["account"] = "101"),
    { kind: "other-type", at: "/account", seen: "string" },
  ],
  [
    "null in place of a list",
    profile,
    ({ body }) => (within(body)["companies"] = null),
    { kind: "other-type", at: "/companies", seen: "null" },
  ],
  [
    "an object in place of a text",
    store,
    ({ body }) => (within(body)["packageNumber"] = {}),
    { kind: "other-type", at: "/packageNumber", seen: "object" },
  ],
  [
    "a field more in a company",
    store,
    ({ body }) => (within(body, "senderCompany")["vatCode"] = "1"),
    { kind: "unknown-field", at: "/senderCompany/vatCode" },
  ],
  [
    "a text in place of the object",
    store,
    (answer) => (answer.body = '"done"'),
    { kind: "other-type", at: "", seen: "string" },
  ],
  [
    "another media type",
    profile,
    (answer) => (answer.type = "application/xml"),
    { kind: "undocumented-media-type", seen: "application/xml" },
  ],
  [
    "an error that is of another type",
    profile,
    (answer) => Object.assign(answer, { status: 400, body: [] }),
    { kind: "other-type", status: 400, seen: "array" },
  ],
];

describe("drift reports", () => {
  test.each(mutations)("%s", async (_, path, alter, fact) => {
    const facts = await factsWith(path, alter);
    expect(facts).toContainEqual(expect.objectContaining({ ...fact, provider: "edin-docflow" }));
  });

  test("nothing of the same answers unaltered", async () => {
    expect(await factsWith(profile, () => {})).toEqual([]);
    expect(await factsWith(store, () => {})).toEqual([]);
  });
});
