import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  type CallOptions,
  type EdinDocflowSession,
  InvalidOptionError,
  isAbortError,
  isApiError,
  isOutcomeUnknownError,
  type OutgoingPackage,
  PackageFolder,
  PackageStatus,
  searchPackages,
  sendDocuments,
  sendDraft,
  SendingError,
  type Signer,
} from "../../src/index.ts";
import { all, createPackage, signOn, startServer } from "../support/index.ts";

const sign: Signer = (_bytes, { number }) => new TextEncoder().encode(`signature on ${number}`);

function invoice(number: string): OutgoingPackage["documents"][number] {
  return {
    source: new File([`INV;${number}\n`], `${number}.csv`),
    documentTypeId: 3001,
    number,
  };
}

const three: OutgoingPackage = {
  contractId: 1001,
  packageTypeId: 2002,
  documents: [invoice("1"), invoice("2"), invoice("3")],
  sign,
};

async function failSending(sending: Promise<unknown>): Promise<SendingError> {
  const error = await failureOf(sending);
  expect(error).toBeInstanceOf(SendingError);
  return error as SendingError;
}

async function drafts(session: EdinDocflowSession): Promise<number> {
  return (await all(searchPackages(session, { folder: PackageFolder.draft }))).length;
}

describe("sendDocuments", () => {
  test("signs what the package's type wants signed, and nothing else", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const numbers: unknown[] = [];
    const noting: Signer = (bytes, document) => {
      numbers.push([document.number, new TextDecoder().decode(bytes)]);
      return sign(bytes, document);
    };
    const sent = await sendDocuments(session, { ...three, sign: noting });
    expect(sent.status).toBe(PackageStatus.sent);
    expect(numbers).toEqual([
      ["1", "INV;1\n"],
      ["2", "INV;2\n"],
      ["3", "INV;3\n"],
    ]);
    await sendDocuments(session, { ...three, packageTypeId: 2001, sign: noting });
    expect(numbers).toHaveLength(3);
  });

  test("sends streams and bytes as well", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const stream = new Blob(["streamed"]).stream();
    const { documents } = await sendDocuments(session, {
      contractId: 1001,
      packageTypeId: 2001,
      documents: [
        { source: stream, documentTypeId: 3001, name: "a.txt" },
        { source: new Uint8Array([1]), documentTypeId: 3002, name: "b.bin", comment: "bytes" },
      ],
    });
    expect(documents.map(({ bodies }) => bodies[0]!.fileName)).toEqual(["a.txt", "b.bin"]);
  });

  test.each<readonly [string, object]>([
    ["contractId", { contractId: undefined }],
    ["contractId", { contractId: "1001" }],
    ["packageTypeId", { packageTypeId: 0 }],
    ["packageId", { packageId: 1 }],
    ["sign", { sign: "key" }],
    ["documents", { documents: "a.pdf" }],
    ["documents", { documents: [] }],
    ["documents", { documents: undefined }],
    ["documents[0]", { documents: [null] }],
    ["documents[1].name", { documents: [invoice("1"), { ...invoice("2"), source: new Blob() }] }],
    ["documents[1].name", { documents: [invoice("1"), { ...invoice("2"), name: "a/b" }] }],
    ["documents[0].documentTypeId", { documents: [{ ...invoice("1"), documentTypeId: -1 }] }],
    ["documents[0].date", { documents: [{ ...invoice("1"), date: 1_700_000_000_000 }] }],
    ["documents[0].source", { documents: [{ ...invoice("1"), source: "a.pdf", name: "a" }] }],
    [
      "documents[1].source",
      {
        documents: [
          invoice("1"),
          { ...invoice("2"), source: new Uint8Array(5_000_000), name: "a" },
        ],
      },
    ],
    ["documents[0].packageId", { documents: [{ ...invoice("1"), packageId: 1 }] }],
  ])("refuses a bad %s before any request", async (option, change) => {
    const server = await startServer();
    await using session = await signOn(server);
    const before = server.requests.length;
    const error = await failureOf(sendDocuments(session, { ...three, ...change }));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as InvalidOptionError).option).toBe(option);
    expect(server.requests.length).toBe(before);
  });

  test.each([
    ["sendDocuments", null],
    ["signed", { signed: true }],
  ])("refuses bad call options before any request: %s", async (option, options) => {
    const server = await startServer();
    await using session = await signOn(server);
    const before = server.requests.length;
    const error = await failureOf(sendDocuments(session, three, options as CallOptions));
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
    expect(server.requests.length).toBe(before);
  });

  test("leaves no draft behind when none could be made", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const error = await failureOf(sendDocuments(session, { ...three, contractId: 999 }));
    expect(isApiError(error) && error.status).toBe(404);
    expect(await drafts(session)).toBe(0);
  });

  test("is ended by its signal", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const error = await failureOf(sendDocuments(session, three, { signal: AbortSignal.abort() }));
    expect(isAbortError(error)).toBe(true);
    expect(await drafts(session)).toBe(0);
  });
});

describe("a sending that stopped goes on", () => {
  test.each([
    ["addDocumentToPackage", "upload"],
    ["downloadDocumentBody", "sign"],
    ["addDocumentSignature", "sign"],
    ["sendPackage", "send"],
  ] as const)("where %s fails, or succeeds unseen", async (operation, step) => {
    const server = await startServer();
    await using session = await signOn(server, { retry: false });
    for (const applied of [false, true]) {
      if (operation !== "sendPackage") server.fault({ operation, kind: "delay", milliseconds: 0 });
      server.fault({ operation, kind: "reset", applied });
      const error = await failSending(sendDocuments(session, three));
      expect(error.step).toBe(step);
      expect(error.problems).toEqual([]);
      expect(isOutcomeUnknownError(error.cause)).toBe(operation !== "downloadDocumentBody");
      const { packageId } = error;
      const sent = await sendDraft(session, packageId, three);
      expect(sent).toMatchObject({ packageId, status: PackageStatus.sent });
      expect(
        sent.documents.map(({ number, ownerSignsCount }) => [number, ownerSignsCount]),
      ).toEqual([
        ["1", 1],
        ["2", 1],
        ["3", 1],
      ]);
      expect(await drafts(session)).toBe(0);
    }
  });

  test("when the signer failed, whose error is the cause", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const failure = new Error("The key store is locked.");
    const failing: Signer = () => {
      throw failure;
    };
    const error = await failSending(sendDocuments(session, { ...three, sign: failing }));
    expect(error.step).toBe("sign");
    expect(error.cause).toBe(failure);
    expect(error.message).not.toContain("key store");
    expect(requestsOf(server, "addDocumentSignature")).toBe(0);
    const sent = await sendDraft(session, error.packageId, { sign });
    expect(sent.status).toBe(PackageStatus.sent);
  });

  test("where it was sent already, without sending it again", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const { packageId } = await sendDocuments(session, three);
    const { status } = await sendDraft(session, packageId, three);
    expect(status).toBe(PackageStatus.sent);
    expect(requestsOf(server, "sendPackage")).toBe(1);
    expect(requestsOf(server, "addDocumentToPackage")).toBe(3);
  });

  test("with two documents of one name, both", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const twins = { ...three, packageTypeId: 2001, documents: [invoice("1"), invoice("1")] };
    server.fault({ operation: "addDocumentToPackage", kind: "delay", milliseconds: 0 });
    server.fault({ operation: "addDocumentToPackage", kind: "status", status: 500 });
    const { packageId } = await failSending(sendDocuments(session, twins));
    expect((await sendDraft(session, packageId, twins)).documents).toHaveLength(2);
  });
});

describe("a package that is not ready", () => {
  test("is not sent, and the error says what is missing", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const { sign: _, ...unsigned } = three;
    const error = await failSending(sendDocuments(session, unsigned));
    expect(error.step).toBe("check");
    expect(error.problems.map(({ reason }) => reason)).toEqual([
      "signature-missing",
      "signature-missing",
      "signature-missing",
    ]);
    expect(error.message).toMatch(/Document \d+ lacks 1 signature.*give sign/);
    expect(requestsOf(server, "sendPackage")).toBe(0);
    expect((await sendDraft(session, error.packageId, { sign })).status).toBe(PackageStatus.sent);
  });

  test("may lack documents", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const { packageId } = await createPackage(session);
    const error = await failSending(sendDraft(session, packageId));
    expect(error.problems).toEqual([{ reason: "no-documents" }]);
    const { documents } = await sendDraft(session, packageId, { documents: [invoice("1")] });
    expect(documents).toHaveLength(1);
  });

  test("may be another's", async () => {
    const server = await startServer();
    await using sender = await signOn(server);
    const { packageId } = await sendDocuments(sender, three);
    await using recipient = await signOn(server, server.accounts[1]);
    const error = await failSending(sendDraft(recipient, packageId, three));
    expect(error.problems).toEqual([{ reason: "not-a-draft" }]);
  });

  test("may be unknown", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const error = await failureOf(sendDraft(session, 999));
    expect(isApiError(error) && error.status).toBe(404);
    await expect(sendDraft(session, "999" as unknown as number)).rejects.toThrow(/^packageId/);
  });
});
