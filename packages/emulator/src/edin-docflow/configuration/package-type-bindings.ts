import type { Answer, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import { describePackageType, type DocumentBinding, type PackageType } from "./package-type.ts";
import { bodyOf, merge, nestedId, omit } from "./saving.ts";
import { findOwn, type Row } from "./store.ts";

/** What is bound to package types. Binding something again replaces how it is bound. */
export function packageTypeBindingHandlers(state: State): Record<string, Handler> {
  const { dictionaries, documentTypes, packageTypes } = state.configuration;

  const answerChanged = (changed: PackageType): Answer => {
    changed.dateChanged = nowInSeconds(state);
    return json(200, describePackageType(changed));
  };

  return {
    bindDocumentToPackageType: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const found = findOwn(packageTypes, body["packageId"], company);
      const type = findOwn(documentTypes, body["documentId"], company);
      if (!found || !type) return failure(404, "there is no such package type or document type");
      const others = found.documents.filter((bound) => bound.type !== type);
      found.documents = [...others, { type, ...needsOf(body) }];
      return answerChanged(found);
    }),
    bindDictionaryToPackageType: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const found = findOwn(packageTypes, body["packageId"], company);
      const dictionary = findOwn(dictionaries, body["dictionaryId"], company);
      if (!found || !dictionary) return failure(404, "there is no such package type or dictionary");
      const others = found.dictionaries.filter((bound) => bound.dictionary !== dictionary);
      const row = merge(undefined, omit(body, ["dictionary"]));
      found.dictionaries = [...others, { dictionary, row }];
      return answerChanged(found);
    }),
    bindExtraFieldToPackageType: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const found = findOwn(packageTypes, body["packageId"], company);
      const fieldId = nestedId(body, "extraField", "fieldId");
      if (!found || fieldId === "")
        return failure(404, "there is no such package type, or extraField has no fieldId");
      const others = found.extraFields.filter(
        (bound) => nestedId(bound, "extraField", "fieldId") !== fieldId,
      );
      const extraField = { ...describeField(fieldId, company), ...Object(body["extraField"]) };
      found.extraFields = [...others, merge(undefined, { ...body, extraField })];
      return answerChanged(found);
    }),
  };
}

/** What there is of an additional field that a company only names. */
function describeField(fieldId: string, { companyId }: Company): Row {
  return { companyId, name: `Field ${fieldId}`, dataType: 1, status: 1 };
}

function needsOf(body: Row): Omit<DocumentBinding, "type"> {
  const count = (name: string): number => Number(body[name] ?? 0);
  return {
    needSign: count("needSign"),
    signsCount: count("signsCount"),
    ownerSignsCount: count("ownerSignsCount"),
    needEncrypt: count("needEncrypt"),
    required: count("required"),
    isRecipientAttach: count("isRecipientAttach"),
    maxFilesCount: count("maxFilesCount"),
  };
}
