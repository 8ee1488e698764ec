import type { Int64 } from "@signoff/core";
import { DictionaryFiller, FieldFiller } from "../generated/codes.ts";
import type { DocumentStore, Package } from "../schemas.ts";
import { isSameId } from "../values/values.ts";
import type { SendingProblem } from "./problems.ts";
import { documentTypeIdOf, isSentByOwner, signaturesDue } from "./signatures-due.ts";

/**
 * What keeps a draft from being sent; empty when it may go. The service only tells whether (`isReadyForSend`): the reasons
 * are worked out from the rules of the package's type.
 *
 * @param draft as `GET /bdoc/store/package` answers it: rows of lists have no documents.
 */
export function problemsOf(draft: Package): readonly SendingProblem[] {
  if (draft.isReadyForSend === 1) return [];
  const documents = draft.documents ?? [];
  const problems: SendingProblem[] = [
    ...(documents.length === 0 ? [{ reason: "no-documents" } as const] : []),
    ...missingDocuments(draft, documents),
    ...documents.flatMap((document): SendingProblem[] => {
      const count = signaturesDue(draft, document);
      const { documentId } = document;
      return count > 0 ? [{ reason: "signature-missing", documentId, count }] : [];
    }),
    ...missingFields(draft),
    ...missingDictionaries(draft),
  ];
  if (problems.length > 0 || draft.isReadyForSend === undefined) return problems;
  return [{ reason: draft.isWithAgreement === 1 ? "approval-unfinished" : "unknown" }];
}

function missingDocuments(
  { packageType }: Package,
  documents: readonly DocumentStore[],
): SendingProblem[] {
  const rules = packageType?.document2packages ?? [];
  return rules
    .filter(({ required, isRecipientAttach }) => required === 1 && isRecipientAttach !== 1)
    .filter((rule) => !documents.some((one) => isSameId(documentTypeIdOf(one), rule.documentId)))
    .map(({ documentId }) => ({ reason: "document-missing", documentTypeId: documentId }));
}

function missingFields(draft: Package): SendingProblem[] {
  const own = isSentByOwner(draft) ? FieldFiller.owner : FieldFiller.client;
  const rules = draft.packageType?.extraFields ?? draft.extraFields ?? [];
  return rules
    .filter(({ required, fillType }) => required === 1 && isFilledBy(fillType, own))
    .map(({ extraField }) => extraField?.fieldId)
    .filter((fieldId) => !hasField(draft, fieldId))
    .map((fieldId) => ({ reason: "field-missing", fieldId }));
}

function hasField({ extraFields }: Package, fieldId: Int64 | undefined): boolean {
  return (extraFields ?? []).some(
    ({ extraField }) => isSameId(extraField?.fieldId, fieldId) && Boolean(extraField?.value),
  );
}

function missingDictionaries(draft: Package): SendingProblem[] {
  const rules = draft.packageType?.package2dictionaries ?? [];
  return rules
    .filter(
      ({ required, fillType }) => required === 1 && isFilledBy(fillType, DictionaryFiller.sender),
    )
    .filter(({ dictionaryId }) => !hasDictionary(draft, dictionaryId))
    .map(({ dictionaryId }) => ({ reason: "dictionary-missing", dictionaryId }));
}

function hasDictionary({ package2Dictionaries }: Package, id: Int64 | undefined): boolean {
  return (package2Dictionaries ?? []).some(
    ({ dictionaryId, dictionary }) =>
      isSameId(dictionaryId, id) && (dictionary?.values ?? []).length > 0,
  );
}

/** 3 stands for both in either list of codes. Samples have codes as texts, too. */
function isFilledBy(fillType: number | string | undefined, own: number): boolean {
  return Number(fillType) === own || Number(fillType) === FieldFiller.both;
}
