import { type Alter, alteringFetch, within } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { type DriftFact, watchDrift } from "../src/drift.ts";
import type { SymphonySession } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

const sessionInfo = "/pod/v2/sessioninfo";
const certificates = "/pod/v1/companycert/list";

type Call = (session: SymphonySession) => Promise<unknown>;

const calls: Readonly<Record<string, Call>> = {
  [sessionInfo]: (session) => session.GET(sessionInfo),
  [certificates]: (session) => session.GET(certificates),
};

/** What a session with an altered answer reports. */
async function factsWith(path: string, alter: Alter): Promise<readonly DriftFact[]> {
  const server = await startServer();
  const facts: DriftFact[] = [];
  const drift = watchDrift((fact) => facts.push(fact), { sample: 1 });
  const fetch = alteringFetch(path, alter);
  await using session = await signOn(server, { fetch, drift, retry: false }, 2);
  await calls[path]!(session).catch(() => {});
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
    sessionInfo,
    ({ body }) => {
      const fields = within(body);
      fields["nickName"] = fields["displayName"];
      delete fields["displayName"];
    },
    { kind: "unknown-field", at: "/nickName", field: "nickName", seen: "string" },
  ],
  [
    "a text that is a number",
    sessionInfo,
    ({ body }) => (within(body)["username"] = 12),
    { kind: "other-type", at: "/username", expected: ["string"], seen: "integer" },
  ],
  [
    "an integer that is a text",
    sessionInfo,
    ({ body }) => (within(body)["id"] = "68719476744"),
    { kind: "other-type", at: "/id", expected: ["integer"], seen: "string" },
  ],
  [
    "an integer that has a fraction",
    sessionInfo,
    ({ body }) => (within(body)["id"] = 1.5),
    { kind: "other-type", at: "/id", seen: "number" },
  ],
  [
    "a list that is a text",
    sessionInfo,
    ({ body }) => (within(body)["roles"] = "ADMINISTRATOR"),
    { kind: "other-type", at: "/roles", expected: ["array"], seen: "string" },
  ],
  [
    "null where there is none",
    sessionInfo,
    ({ body }) => (within(body)["company"] = null),
    { kind: "other-type", at: "/company", seen: "null" },
  ],
  [
    "a list in place of the object",
    sessionInfo,
    (answer) => (answer.body = [answer.body]),
    { kind: "other-type", at: "", expected: ["object"], seen: "array" },
  ],
  [
    "an object more in an item",
    certificates,
    ({ body }) => (within(body, 1, "companyCertInfo")["chain"] = {}),
    { kind: "unknown-field", at: "/*/companyCertInfo/chain", seen: "object" },
  ],
  [
    "an unlisted code",
    certificates,
    ({ body }) => (within(body, 1, "companyCertAttributes", "status")["type"] = "FORGOTTEN"),
    { kind: "unlisted-open-code", at: "/*/companyCertAttributes/status/type" },
  ],
  [
    "another status",
    sessionInfo,
    (answer) => (answer.status = 202),
    { kind: "undocumented-status", seen: "202" },
  ],
  [
    "another status of an error",
    sessionInfo,
    (answer) => (answer.status = 418),
    { kind: "undocumented-status", seen: "418" },
  ],
  [
    "an error that is no object",
    sessionInfo,
    (answer) => Object.assign(answer, { status: 500, body: ["broken"] }),
    { kind: "other-type", status: 500, at: "", seen: "array" },
  ],
  [
    "another media type",
    sessionInfo,
    (answer) => (answer.type = "application/problem+json; charset=utf-8"),
    { kind: "undocumented-media-type", seen: "application/problem+json" },
  ],
  [
    "a web page",
    sessionInfo,
    (answer) => Object.assign(answer, { type: "text/html", body: "<html></html>" }),
    { kind: "undocumented-media-type", seen: "text/html" },
  ],
];

describe("drift reports", () => {
  test.each(mutations)("%s", async (_, path, alter, fact) => {
    const facts = await factsWith(path, alter);
    expect(facts).toContainEqual(expect.objectContaining({ ...fact, provider: "symphony" }));
  });

  test("nothing of the same answers unaltered", async () => {
    expect(await factsWith(sessionInfo, () => {})).toEqual([]);
    expect(await factsWith(certificates, () => {})).toEqual([]);
  });
});

test("no value and no secret is in a fact, wherever in an answer it stands", async () => {
  const canary = "canary-4f1c9a";
  const facts = await factsWith(sessionInfo, ({ body }) => {
    const fields = within(body);
    fields["username"] = { [canary]: canary };
    fields["company"] = [canary];
    fields["id"] = canary;
    fields[canary] = canary;
    fields["anna.perez@example.com"] = canary;
    fields["avatars"] = [{ size: canary, url: 1, [`${canary}-2`]: canary }];
  });
  expect(facts.length).toBeGreaterThan(4);
  expect(JSON.stringify(facts)).not.toMatch(/canary|4f1c9a|anna|example\.com/);
});

test("a large integer and a text of its digits are integers", async () => {
  const facts = await factsWith(sessionInfo, (answer) => {
    answer.body = JSON.stringify(answer.body).replace(/"id":\d+/, `"id":${"9".repeat(1200)}`);
  });
  expect(facts).toEqual([]);
});
