import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  downloadPackageArchive,
  downloadReport,
  isProtocolError,
  isTimeoutError,
} from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";
import { createPackage, signOn, startServer } from "../support/index.ts";

const poll = { baseDelay: 1, maxDelay: 4 };

const report = {
  reportType: 1,
  reportName: "January",
  companyId: 301,
  reportStartDate: 0,
  reportEndDate: 1,
} as const;

test.each(["[null]", '[{"reportId":null,"reportStatus":2}]'])(
  "a list of reports may be odd: %s",
  async (list) => {
    const { session } = await openOddServer({ reports: () => list });
    const error = await failureOf(downloadReport(session, { reportId: 1 }, { poll }));
    expect(isProtocolError(error) && error.reason).toBe("unusable");
  },
);

test("a new report without an id is not waited for", async () => {
  const { session, queries } = await openOddServer({
    report: () => '{"reportId":null}',
    reports: () => "[]",
  });
  const error = await failureOf(downloadReport(session, report, { poll }));
  expect(isProtocolError(error) && error.message).toContain("without a reportId");
  expect(queries).toHaveLength(1);
});

test("a wait that no timer can hold is a long one", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { packageId } = await createPackage(session);
  server.controls.setPreparationTime(Infinity);
  const forEver = { baseDelay: 2 ** 40, maxDelay: 2 ** 41 };
  const download = downloadPackageArchive(
    session,
    { packageId: packageId },
    { poll: forEver, timeout: 300 },
  );
  expect(isTimeoutError(await failureOf(download))).toBe(true);
  expect(requestsOf(server, "getPackageArchiveLink")).toBe(1);
});
