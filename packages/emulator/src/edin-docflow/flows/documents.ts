import type { Handler } from "../../contract.ts";
import { binary, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { largestFile, onlyFile } from "../files.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import { direction } from "./codes.ts";
import { createDocument, describePackageDocument } from "./document.ts";
import { findBody, typeInPackage } from "./package-document.ts";
import { describePackage, directionOf, findPackage } from "./package.ts";

/** Files in packages: brought and fetched. */
export function documentHandlers(state: State): Record<string, Handler> {
  return {
    addDocumentToPackage: forUser(state, ({ query, headers, parts }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      const type = found && typeInPackage(found, query.required("document_type_id"));
      if (!found || !type)
        return failure(404, "there is no such package, or its type takes no such document");
      const file = onlyFile(parts);
      if (!file) return failure(400, "exactly one file is needed");
      if (file.bytes.length >= largestFile)
        return failure(413, "the file has 5,000,000 bytes or more");
      if (directionOf(found, company) !== direction.draft)
        return failure(409, "the package is no draft of the company");
      const document = createDocument(state, {
        type,
        number: query.text("document_number") ?? "",
        date: query.number("document_date") ?? nowInSeconds(state),
        comment: query.text("comment") ?? "",
        fileName: file.filename ?? "",
        bytes: file.bytes,
        structure: undefined,
      });
      found.documents.push(document);
      found.dateChanged = nowInSeconds(state);
      switch (headers.text("response-object-type")) {
        case "uuid":
          return json(200, document.documentUuid);
        case "document":
          return json(200, describePackageDocument(found, document, company));
        default:
          return json(200, describePackage(state, found, company));
      }
    }),
    downloadDocumentBody: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      const document = found && findBody(found, query);
      return document ? binary(200, document.bytes) : failure(404, "there is no such body");
    }),
  };
}
