import type { Int64 } from "@signoff/core";

/** What keeps a package from being sent. */
export type SendingProblem =
  /** There is nothing to send. */
  | { readonly reason: "no-documents" }
  /** The package's type demands a document of this type. */
  | { readonly reason: "document-missing"; readonly documentTypeId: Int64 | undefined }
  /** So many signatures of the own company are missing on a document. */
  | {
      readonly reason: "signature-missing";
      readonly documentId: Int64 | undefined;
      readonly count: number;
    }
  /** An additional field has to be filled in. */
  | { readonly reason: "field-missing"; readonly fieldId: Int64 | undefined }
  /** A dictionary needs a value. */
  | { readonly reason: "dictionary-missing"; readonly dictionaryId: Int64 | undefined }
  /** Documents may still be under approval. */
  | { readonly reason: "approval-unfinished" }
  /** It was received, not made here. */
  | { readonly reason: "not-a-draft" }
  /** The service does not let it go, and nothing that its answers tell says why. */
  | { readonly reason: "unknown" };

/** A sentence that says what to do. */
export function describeProblem(problem: SendingProblem): string {
  switch (problem.reason) {
    case "no-documents":
      return "It has no documents; give some.";
    case "document-missing":
      return `Its type demands a document of type ${problem.documentTypeId}; give one.`;
    case "signature-missing":
      return `Document ${problem.documentId} lacks ${problem.count} signature(s); give sign, which signs it.`;
    case "field-missing":
      return `The additional field ${problem.fieldId} is empty; fill it in on the web site.`;
    case "dictionary-missing":
      return `The dictionary ${problem.dictionaryId} has no value; choose one on the web site.`;
    case "approval-unfinished":
      return "Its documents may be under approval; wait for its end.";
    case "not-a-draft":
      return "It was received, not made here; give the packageId of a draft of your own.";
    default:
      return "The service does not call it ready, and does not say why; look at it on the web site.";
  }
}
