import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { startEmulator } from "../src/index.ts";
import { call } from "./edin-docflow-calls.ts";
import { form, type Send, signOn } from "./edin-docflow-support.ts";

let send: Send;

// Not strict: what a service is lenient about, unknown codes are not.
beforeEach(async () => {
  const emulator = await startEmulator({ providers: ["edin-docflow"] });
  onTestFinished(() => emulator.close());
  const server = emulator["edin-docflow"];
  send = await signOn(server, server.accounts[0]);
});

async function refusal(method: string, path: string, body?: unknown): Promise<string | undefined> {
  const response =
    body instanceof FormData
      ? await send(path, { method, body })
      : await call(send, method, path, body);
  return response.status === 400 ? response.text() : undefined;
}

const company = { ownerCompany: { companyId: 301 }, clientCompany: { companyId: 302 } };
const report = {
  reportName: "January",
  companyId: 301,
  reportStartDate: 1735689600,
  reportEndDate: 1738367999,
};
const dictionary = { name: "Regions", code: "regions", companyId: 301 };

/** Where a code is sent, with one that the pages list and one that they do not. */
const places: readonly (readonly [
  string,
  (code: number) => Parameters<typeof refusal>,
  number,
  number,
  string,
])[] = [
  ["a query", (code) => ["GET", `/bdoc/users?status=${code}`], 2, 3, "1, 2"],
  ["a query that takes 0 for all", (code) => ["GET", `/bdoc/users?status=${code}`], 0, -1, "1, 2"],
  [
    "a body",
    (code) => ["POST", "/bdoc/report", { ...report, reportType: code }],
    1,
    3,
    "reportType must be equal to one of the allowed values: 1, 2",
  ],
  [
    "a list in a body",
    (code) => ["POST", "/bdoc/store/packages", { packageStatuses: [1, code] }],
    8,
    9,
    "1, 2, 3, 4, 5, 6, 7, 8",
  ],
  [
    "a flag",
    (code) => ["POST", "/bdoc/dictionary", { ...dictionary, isActive: code }],
    1,
    2,
    "0, 1",
  ],
  [
    "an object that is answered too",
    (code) => [
      "POST",
      "/bdoc/contract",
      { ...company, contractName: "Next", number: "2027/1", paymentStatus: code },
    ],
    0,
    2,
    "0, 1",
  ],
];

describe("EDIN's codes", () => {
  it.each(places)(
    "in %s are refused when they are unknown",
    async (_where, at, known, unknown, listed) => {
      expect(await refusal(...at(known))).toBeUndefined();
      expect(await refusal(...at(unknown))).toContain(listed);
    },
  );

  it("in a form are those that a recipient may set", async () => {
    for (const [path, statuses] of [
      ["/bdoc/store/package/status", "3, 4, 5, 6, 7"],
      ["/bdoc/store/package/document/status", "3, 4"],
    ] as const) {
      const fields = { package_id: "5001", document_id: "7001", status: "2" };
      const { document_id: _, ...packageFields } = fields;
      const body = form(path.includes("document") ? fields : packageFields);
      expect(await refusal("POST", path, body)).toContain(statuses);
    }
  });

  it("in a header are refused when they are unknown", async () => {
    const path = "/bdoc/store/package/document?package_id=5002&document_type_id=3001";
    const body = form({ file: new File(["x"], "a.pdf") });
    const headers = { "response-object-type": "package" };
    const response = await send(path, { method: "PUT", headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("uuid, document");
  });
});
