import type { CallOptions } from "@signoff/core";
import type { Package } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";
import { signDocument, type Signer } from "../signing/sign-document.ts";
import { uploadDocument } from "../upload/upload-document.ts";
import { readDraft } from "./draft.ts";
import { inStep, SendingError } from "./errors.ts";
import { missingIn, type ReadyDocument } from "./outgoing.ts";
import { describeProblem } from "./problems.ts";
import { problemsOf } from "./readiness.ts";
import { signaturesDue } from "./signatures-due.ts";

/** What a draft is completed with. */
export interface Completion {
  readonly documents: readonly ReadyDocument[];
  readonly sign: Signer | undefined;
}

/**
 * Does to a draft what is still to be done, and sends it.
 *
 * @throws {SendingError} when it ended before the package was sent.
 */
export async function completeDraft(
  session: EdinDocflowSession,
  begun: Package,
  { documents, sign }: Completion,
  options: CallOptions,
): Promise<Package> {
  const { packageId } = begun;
  const filled = await inStep(packageId, "upload", () => fill(session, begun, documents, options));
  const signed = await inStep(packageId, "sign", () =>
    addSignatures(session, filled, sign, options),
  );
  checkReadiness(signed);
  return inStep(packageId, "send", async () => {
    const params = { query: { package_id: packageId } };
    const path = "/bdoc/store/package/send";
    return (await session.POST(path, { ...options, params, body: {} })).data;
  });
}

async function fill(
  session: EdinDocflowSession,
  draft: Package,
  documents: readonly ReadyDocument[],
  options: CallOptions,
): Promise<Package> {
  const { packageId } = draft;
  for (const { file, ...document } of missingIn(draft, documents)) {
    await uploadDocument(session, file, { ...options, ...document, packageId });
  }
  return readDraft(session, packageId, options);
}

async function addSignatures(
  session: EdinDocflowSession,
  draft: Package,
  sign: Signer | undefined,
  options: CallOptions,
): Promise<Package> {
  const due = (draft.documents ?? []).filter((document) => signaturesDue(draft, document) > 0);
  if (!sign || due.length === 0) return draft;
  for (const document of due) await signDocument(session, document, sign, options);
  return readDraft(session, draft.packageId, options);
}

function checkReadiness(draft: Package): void {
  const problems = problemsOf(draft);
  if (problems.length === 0) return;
  const why = problems.map(describeProblem).join(" ");
  throw new SendingError(draft.packageId, "check", why, { problems });
}
