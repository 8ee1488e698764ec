import { type CallOptions, type Int64, InvalidOptionError } from "@signoff/core";
import { callOptionNames, checkSignal, ownOptions } from "@signoff/core/provider";
import { PackageFolder } from "../generated/codes.ts";
import type { Package } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";
import { checkSigner, type Signer } from "../signing/sign-document.ts";
import { checkId } from "../values/values.ts";
import { completeDraft, type Completion } from "./complete.ts";
import { createDraft, isStillDraft, readDraft } from "./draft.ts";
import { SendingError } from "./errors.ts";
import { type OutgoingDocument, prepareDocuments } from "./outgoing.ts";
import { describeProblem } from "./problems.ts";

/** What {@link sendDocuments} sends, and under which terms. */
export interface OutgoingPackage {
  /** The contract with the recipient. */
  contractId: Int64;
  /** What kind of package it is: the `packageId` of a package type that the contract allows. */
  packageTypeId: Int64;
  /** One or more. */
  documents: readonly OutgoingDocument[];
  /** Signs each document that the package's type wants signed. */
  sign?: Signer | undefined;
}

const names: readonly (keyof OutgoingPackage)[] = [
  "contractId",
  "packageTypeId",
  "documents",
  "sign",
];

/**
 * Sends documents to the other side of a contract, as a package: makes a draft, uploads the documents, has those signed
 * that need it, sees that nothing is missing, and sends it.
 *
 * A draft that was begun stays when something fails, and the {@link SendingError} names it: {@link sendDraft} goes on.
 *
 * @param options hold for each call.
 * @returns the package as it was sent.
 * @throws {InvalidOptionError} for anything that is unfit, before any request.
 * @throws {SendingError} when it ended after the draft was made; its `cause` says why, or its `problems` what is missing.
 * @throws {OutcomeUnknownError} when it is not known whether a draft was made: an empty one may lie there.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} when no draft could be made.
 */
export async function sendDocuments(
  session: EdinDocflowSession,
  outgoing: OutgoingPackage,
  options?: CallOptions,
): Promise<Package> {
  const own = ownOptions(outgoing, names, "sendDocuments");
  const call = ownOptions(options, callOptionNames, "sendDocuments");
  const { contractId, packageTypeId, documents } = own;
  checkId("contractId", contractId);
  checkId("packageTypeId", packageTypeId);
  if (!Array.isArray(documents) || documents.length === 0) {
    throw new InvalidOptionError("documents", "has to be an array of at least one document.");
  }
  const completion = await prepare(own, call);
  const draft = await createDraft(session, contractId, packageTypeId, call);
  return completeDraft(session, draft, completion, call);
}

/**
 * Goes on with a draft: uploads the documents that it does not have yet, has those signed that lack signatures, sees that
 * nothing is missing, and sends it. Done twice, it does no more than once: a package that is sent already is answered as
 * it is.
 *
 * @param outgoing what {@link sendDocuments} was given; contract and type are those of the draft. A document counts as
 * uploaded when the draft has one of its type with its file name and, where it is given, its number. A stream that was
 * read has to be given anew.
 * @param options hold for each call.
 * @returns the package as it was sent.
 * @throws {InvalidOptionError} for anything that is unfit, before any request.
 * @throws {SendingError} when it ended before it was sent; its `cause` says why, or its `problems` what is missing.
 * @throws {ProtocolError} of reason `"unusable"` when the answer does not tell whether it is sent already.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} when the draft could not be read.
 */
export async function sendDraft(
  session: EdinDocflowSession,
  packageId: Int64,
  outgoing: Partial<OutgoingPackage> = {},
  options?: CallOptions,
): Promise<Package> {
  checkId("packageId", packageId);
  const own = ownOptions(outgoing, names, "sendDraft");
  const call = ownOptions(options, callOptionNames, "sendDraft");
  const completion = await prepare(own, call);
  const draft = await readDraft(session, packageId, call);
  if (isStillDraft(draft)) return completeDraft(session, draft, completion, call);
  if (draft.packageDirection !== PackageFolder.inbox) return draft;
  const problem = { reason: "not-a-draft" } as const;
  throw new SendingError(packageId, "check", describeProblem(problem), { problems: [problem] });
}

async function prepare(
  { documents = [], sign }: Partial<OutgoingPackage>,
  { signal }: CallOptions,
): Promise<Completion> {
  checkSignal(signal);
  if (sign !== undefined) checkSigner(sign);
  return { documents: await prepareDocuments(documents, signal), sign };
}
