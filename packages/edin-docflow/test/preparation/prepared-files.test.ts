import { buffer, text } from "node:stream/consumers";
import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  type Download,
  downloadLogFile,
  downloadPackageArchive,
  downloadReport,
  type EdinDocflowSession,
  type FileRequest,
  type Int64,
  isAbortError,
  isApiError,
  isOutcomeUnknownError,
  isProtocolError,
  isSessionEndedError,
  isTimeoutError,
  type PreparationOptions,
  type PreparationProgress,
  uploadDocument,
} from "../../src/index.ts";
import { createPackage, type Server, signOn, startServer } from "../support/index.ts";

const poll = { baseDelay: 1, maxDelay: 4 };

/** One of the files that the service makes on request. */
interface Prepared {
  readonly name: string;
  readonly operations: readonly [request: string, ask: string];
  download(
    session: EdinDocflowSession,
    packageId: Int64,
    options: PreparationOptions<object>,
  ): Promise<Download>;
  resume(
    session: EdinDocflowSession,
    request: object,
    options: PreparationOptions<object>,
  ): Promise<Download>;
  /** Throws where the download is another file. */
  check(download: Download): Promise<void>;
}

const report = {
  reportType: 1 as const,
  reportName: "January",
  companyId: 301,
  reportStartDate: new Date("2026-01-01T00:00:00Z"),
  reportEndDate: 1_769_904_000,
};

const each: readonly Prepared[] = [
  {
    name: "archive",
    operations: ["requestPackageArchive", "getPackageArchiveLink"],
    download: (session, packageId, options) =>
      downloadPackageArchive(session, { packageId }, options),
    resume: (session, request, options) =>
      downloadPackageArchive(session, request as FileRequest, options),
    async check(download) {
      const bytes = await buffer(download.stream);
      expect(bytes.subarray(0, 2).toString()).toBe("PK");
      expect(bytes.includes("invoice.pdf")).toBe(true);
    },
  },
  {
    name: "log file",
    operations: ["requestLogFile", "getLogFileLink"],
    download: (session, _, options) => downloadLogFile(session, { from: 0, to: 86_400 }, options),
    resume: (session, request, options) =>
      downloadLogFile(session, request as FileRequest, options),
    async check(download) {
      expect(await text(download.stream)).toContain("date,user,package,action");
    },
  },
  {
    name: "report",
    operations: ["createReport", "listReports"],
    download: (session, _, options) => downloadReport(session, report, options),
    resume: (session, request, options) =>
      downloadReport(session, request as { reportId: Int64 }, options),
    async check(download) {
      expect((await download.bytes()).length).toBeGreaterThan(0);
    },
  },
];

const linked = each.filter(({ name }) => name !== "report");

interface Opened {
  readonly server: Server;
  readonly session: EdinDocflowSession;
  readonly packageId: Int64;
}

async function open(milliseconds = 0): Promise<Opened> {
  const server = await startServer();
  server.controls.setPreparationTime(milliseconds);
  const session = await signOn(server);
  const { packageId } = await createPackage(session);
  await uploadDocument(session, new Uint8Array(10), {
    packageId: packageId,
    documentTypeId: 3001,
    name: "invoice.pdf",
  });
  return { server, session, packageId: packageId };
}

test.each(each)("a $name is asked for, waited for and downloaded", async (one) => {
  const { server, session, packageId } = await open(2000);
  await using _ = session;
  const told: PreparationProgress<object>[] = [];
  const download = await one.download(session, packageId, {
    poll,
    onProgress(progress) {
      told.push(progress);
      if (told.length === 4) server.clock.advance(2000);
    },
  });
  await one.check(download);
  const states = told.map(({ state }) => state);
  expect(states[0]).toBe("requested");
  expect(states.slice(1, -1).every((state) => state === "preparing")).toBe(true);
  expect(states.at(-1)).toBe("ready");
  expect(states.length).toBeGreaterThanOrEqual(5);
  expect(new Set(told.map(({ request }) => request)).size).toBe(1);
  expect(requestsOf(server, one.operations[0])).toBe(1);
  expect(requestsOf(server, one.operations[1])).toBe(states.length - 1);
});

test.each(each)("a $name that is ready at once is not waited for", async (one) => {
  const { server, session, packageId } = await open();
  await using _ = session;
  // With these delays a wait would last beyond the test.
  const delays = { poll: { baseDelay: 3_600_000, maxDelay: 3_600_000 } };
  await one.check(await one.download(session, packageId, delays));
  expect(requestsOf(server, one.operations[1])).toBe(1);
});

test.each(each)("a $name that is not ready in time is gone on with", async (one) => {
  const { server, session, packageId } = await open(60_000);
  await using _ = session;
  let request: object = {};
  const error = await failureOf(
    one.download(session, packageId, {
      poll,
      timeout: 1000,
      onProgress(progress) {
        ({ request } = progress);
      },
    }),
  );
  expect(isTimeoutError(error) && error.limit).toBe("total");
  expect(String(error)).toContain("1000 ms (timeout.total)");
  server.clock.advance(60_000);
  await one.check(await one.resume(session, request, { poll }));
  expect(requestsOf(server, one.operations[0])).toBe(1);
});

test.each(each)("a signal ends the wait for a $name", async (one) => {
  const { session, packageId } = await open(60_000);
  await using _ = session;
  const controller = new AbortController();
  const error = await failureOf(
    one.download(session, packageId, {
      // It is the wait that is ended, not a call.
      poll: { baseDelay: 3_600_000, maxDelay: 3_600_000 },
      signal: controller.signal,
      onProgress({ state }) {
        if (state === "preparing") setTimeout(() => controller.abort(), 20);
      },
    }),
  );
  expect(error).toSatisfy(isAbortError);
});

test.each(each)("a signal ends the download of a $name", async (one) => {
  const { session, packageId } = await open();
  await using _ = session;
  const controller = new AbortController();
  const { signal } = controller;
  const { stream } = await one.download(session, packageId, { signal, timeout: 60_000 });
  controller.abort();
  expect(await failureOf(buffer(stream))).toSatisfy(isAbortError);
});

test.each(each)("the sign-off ends the wait for a $name", async (one) => {
  const { session, packageId } = await open(60_000);
  let signedOff: Promise<unknown> | undefined;
  const error = await failureOf(
    one.download(session, packageId, {
      poll,
      onProgress() {
        signedOff ??= session.signOff();
      },
    }),
  );
  expect(error).toSatisfy(isSessionEndedError);
  expect(await signedOff).toMatchObject({ outcome: "ended" });
});

test.each(each)("what onProgress throws does not end the wait for a $name", async (one) => {
  const { server, session, packageId } = await open();
  await using _ = session;
  for (const onProgress of [throwing, rejecting]) {
    await one.check(await one.download(session, packageId, { onProgress }));
  }
  expect(requestsOf(server, one.operations[0])).toBe(2);
});

function throwing(): never {
  throw new Error("display");
}

/** What an async function is to who takes a function without a result. */
function rejecting(): void {
  return Promise.reject(new Error("display")) as unknown as void;
}

test.each(each)("to ask for a $name whose answer is lost is not repeated", async (one) => {
  const { server, session, packageId } = await open();
  await using _ = session;
  server.fault({ operation: one.operations[0], kind: "reset", applied: true });
  const error = await failureOf(one.download(session, packageId, { retry: true }));
  expect(error).toSatisfy(isOutcomeUnknownError);
  expect(requestsOf(server, one.operations[0])).toBe(1);
});

test.each(linked)("a $name that the service does not know is an error", async (one) => {
  const { server, session } = await open();
  await using _ = session;
  const requestUuid = "00000000-0000-4000-8000-000000000001";
  const error = await failureOf(one.resume(session, { requestUuid }, { poll }));
  expect(isApiError(error) && error.message).toContain("762 uuid not found");
  expect(requestsOf(server, one.operations[1])).toBe(1);
});

test("a report that is not listed is an error when it is gone on with", async () => {
  const { session } = await open();
  await using _ = session;
  const error = await failureOf(downloadReport(session, { reportId: 1 }, { poll }));
  expect(isProtocolError(error) && error.reason).toBe("unusable");
});

test("an archive holds only the documents that were asked for", async () => {
  const { session, packageId } = await open();
  await using _ = session;
  const accepted = { packageId, documentStatus: 3 as const };
  const bytes = await (await downloadPackageArchive(session, accepted)).bytes();
  expect(Buffer.from(bytes).includes("invoice.pdf")).toBe(false);
});

test.each(linked)("an answer without a request for a $name is told as such", async (one) => {
  const { server, session, packageId } = await open();
  await using _ = session;
  server.fault({
    operation: one.operations[0],
    kind: "contentType",
    type: "application/json",
    body: "{}",
  });
  const error = await failureOf(one.download(session, packageId, { poll }));
  expect(isProtocolError(error) && error.reason).toBe("unusable");
});
