import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  acceptDocument,
  DocumentStatus,
  type EdinDocflowSession,
  type FinalPackageStatus,
  finishPackage,
  inbox,
  InvalidOptionError,
  isAbortError,
  isApiError,
  isProtocolError,
  type ListOptions,
  markPackageAsRead,
  type Package,
  PackageStatus,
  rejectDocument,
  type RejectOptions,
  sendDocuments,
  signDocument,
} from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";
import { all, type Server, signOn, startServer } from "../support/index.ts";

async function send(session: EdinDocflowSession, names: readonly string[]): Promise<Package> {
  return sendDocuments(session, {
    contractId: 1001,
    packageTypeId: 2001,
    documents: names.map((name) => ({ source: new Blob([name]), documentTypeId: 3001, name })),
  });
}

async function signBothOn(
  server: Server,
): Promise<readonly [EdinDocflowSession, EdinDocflowSession]> {
  return [await signOn(server), await signOn(server, server.accounts[1])];
}

describe("the inbox", () => {
  test("gives every package while it is marked package by package, over several pages", async () => {
    const server = await startServer();
    await using sender = await signOn(server);
    await using recipient = await signOn(server, server.accounts[1]);
    const sent: unknown[] = [];
    for (const name of ["a", "b", "c", "d", "e"]) sent.push((await send(sender, [name])).packageId);
    const received: unknown[] = [];
    for await (const { packageId, documents } of inbox(recipient, { pageSize: 2 })) {
      expect(documents).toHaveLength(1);
      received.push(packageId);
      await markPackageAsRead(recipient, packageId);
    }
    expect(new Set(received)).toEqual(new Set(sent));
    expect(received).toHaveLength(5);
    expect(await all(inbox(recipient))).toEqual([]);
  });

  test("gives a package again that was not marked, and none of the own ones", async () => {
    const server = await startServer();
    const [sender, recipient] = await signBothOn(server);
    await send(sender, ["a"]);
    expect(await all(inbox(recipient))).toHaveLength(1);
    expect(await all(inbox(recipient))).toHaveLength(1);
    expect(await all(inbox(sender))).toEqual([]);
    await Promise.all([sender.signOff(), recipient.signOff()]);
  });

  test("fails for an answer that is no package", async () => {
    const { session } = await openOddServer({
      "store/packages": (query) => (query.get("offset") === "0" ? '[{"packageId":1}]' : "[]"),
      "store/package": () => '{"packageId":1}',
    });
    const error = await failureOf(all(inbox(session)));
    expect(isProtocolError(error) && error.reason).toBe("unusable");
  });

  test("refuses a bad option before any request", async () => {
    const { session, queries } = await openOddServer({ "store/packages": () => "[]" });
    await expect(all(inbox(session, { pageSize: 100 }))).rejects.toThrow(/^pageSize/);
    const unknown = { folder: 1 } as ListOptions;
    await expect(all(inbox(session, unknown))).rejects.toThrow(InvalidOptionError);
    expect(queries).toEqual([]);
  });
});

describe("a received document", () => {
  test("is accepted or rejected, and the package says so", async () => {
    const server = await startServer();
    const [sender, recipient] = await signBothOn(server);
    const { packageId } = await send(sender, ["a", "b"]);
    const [received] = await all(inbox(recipient));
    const [first, second] = received!.documents;
    await acceptDocument(recipient, first!);
    const { documentId } = second!;
    const { documents } = await rejectDocument(recipient, { packageId: packageId, documentId });
    expect(documents.map(({ status }) => status)).toEqual([
      DocumentStatus.accepted,
      DocumentStatus.rejected,
    ]);
    expect(requestsOf(server, "addPackageComment")).toBe(0);
    await Promise.all([sender.signOff(), recipient.signOff()]);
  });

  test("is not rejected by its sender, and no comment is left then", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const { documents } = await send(session, ["a"]);
    const error = await failureOf(rejectDocument(session, documents[0]!, { comment: "No." }));
    expect(isApiError(error) && error.status).toBe(409);
    expect(requestsOf(server, "addPackageComment")).toBe(0);
  });

  test("is signed with several keys at once", async () => {
    const server = await startServer();
    const [sender, recipient] = await signBothOn(server);
    await send(sender, ["a"]);
    const [received] = await all(inbox(recipient));
    const { documents } = await signDocument(recipient, received!.documents[0]!, async () => [
      Uint8Array.of(1),
      Uint8Array.of(2),
    ]);
    expect(documents[0]).toMatchObject({ clientSignsCount: 2, status: DocumentStatus.accepted });
    await Promise.all([sender.signOff(), recipient.signOff()]);
  });

  test.each([
    ["document.packageId", { documentId: 1 }],
    ["document.packageId", { packageId: 0, documentId: 1 }],
    ["document.documentId", { packageId: 1 }],
    ["document.packageId", null],
  ])("without its %s is refused before any request: %j", async (option, document) => {
    const server = await startServer();
    await using session = await signOn(server);
    const before = server.requests.length;
    for (const call of [acceptDocument, rejectDocument]) {
      const error = await failureOf(call(session, document as { documentId: number }));
      expect((error as InvalidOptionError).option).toBe(option);
    }
    expect(server.requests.length).toBe(before);
  });

  test("is not signed by what is no signer, and not with what is no signature", async () => {
    const server = await startServer();
    const [sender, recipient] = await signBothOn(server);
    await send(sender, ["a"]);
    const [received] = await all(inbox(recipient));
    const [document] = received!.documents;
    const before = server.requests.length;
    const noSigner = signDocument(recipient, document!, "key" as unknown as () => Blob);
    await expect(noSigner).rejects.toThrow(/^sign has to be a function/);
    const noBody = signDocument(recipient, { ...document!, bodies: [] }, () => new Blob(["a"]));
    await expect(noBody).rejects.toThrow(/^document has no body/);
    expect(server.requests.length).toBe(before);
    const noSignature = signDocument(recipient, document!, () => new Uint8Array());
    await expect(noSignature).rejects.toThrow(/^signature has to be/);
    expect(requestsOf(server, "addDocumentSignature")).toBe(0);
    await Promise.all([sender.signOff(), recipient.signOff()]);
  });

  test("is not signed when the signal is aborted while the signer is at it", async () => {
    const server = await startServer();
    const [sender, recipient] = await signBothOn(server);
    await send(sender, ["a"]);
    const [received] = await all(inbox(recipient));
    const abort = new AbortController();
    const { signal } = abort;
    const signing = signDocument(
      recipient,
      received!.documents[0]!,
      () => {
        abort.abort();
        return new Promise(() => {});
      },
      { signal },
    );
    expect(isAbortError(await failureOf(signing))).toBe(true);
    expect(requestsOf(server, "addDocumentSignature")).toBe(0);
    await Promise.all([sender.signOff(), recipient.signOff()]);
  });

  test("rejected with a bad option is left alone", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const before = server.requests.length;
    const document = { packageId: 1, documentId: 1 };
    const number = rejectDocument(session, document, { comment: 1 as unknown as string });
    await expect(number).rejects.toThrow(/^comment/);
    const unknown = rejectDocument(session, document, { reason: "No." } as RejectOptions);
    await expect(unknown).rejects.toThrow(/^reason is not an option of rejectDocument/);
    expect(server.requests.length).toBe(before);
  });
});

describe("a received package", () => {
  test("is finished when its documents are handled, and not before", async () => {
    const server = await startServer();
    const [sender, recipient] = await signBothOn(server);
    const { packageId } = await send(sender, ["a"]);
    const finish = (): Promise<Package> =>
      finishPackage(recipient, packageId, PackageStatus.accepted);
    const error = await failureOf(finish());
    expect(isApiError(error) && error.status).toBe(409);
    const [received] = await all(inbox(recipient));
    await acceptDocument(recipient, received!.documents[0]!);
    expect((await finish()).status).toBe(PackageStatus.accepted);
    await Promise.all([sender.signOff(), recipient.signOff()]);
  });

  test.each([1, 2, 8, "accepted", undefined])(
    "is not finished with the status %j, before any request",
    async (status) => {
      const server = await startServer();
      await using session = await signOn(server);
      const before = server.requests.length;
      const finished = finishPackage(session, 5001, status as FinalPackageStatus);
      await expect(finished).rejects.toThrow(/^status has to be PackageStatus\.accepted/);
      await expect(finishPackage(session, 0, 3)).rejects.toThrow(/^packageId/);
      await expect(markPackageAsRead(session, -1)).rejects.toThrow(/^packageId/);
      expect(server.requests.length).toBe(before);
    },
  );
});
