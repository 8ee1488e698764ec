import type { Oas3Rule } from "@redocly/openapi-core";
import { isReason, readExtension } from "./extensions.ts";

/** What no function may be called, and what the file of the functions imports. */
const takenNames: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null operation package private protected public
  return static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);

/** Whether a function may be exported by that name. */
function isFunctionName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !takenNames.has(name);
}

/** Each operation has an id that a function may have, belongs to one group, and names the vendor's page that it was written from. */
export const nameOperations: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    if (!operation.operationId) {
      report({ message: "The operation has no operationId.", location: location.key() });
    } else if (!isFunctionName(operation.operationId)) {
      report({
        message: `No function can be called ${operation.operationId}: give another operationId.`,
        location: location.child(["operationId"]),
      });
    }
    const tags = operation.tags?.length ?? 0;
    if (tags !== 1) {
      report({
        message: `The operation has ${tags} tags; it needs exactly one, its group.`,
        location: location.child(operation.tags ? ["tags"] : []).key(),
      });
    }
    const source = readExtension(operation, "x-signoff-source");
    if (!isReason(source)) {
      report({
        message: "The operation has no x-signoff-source: name the vendor's page as a text.",
        location: location.child(source === undefined ? [] : ["x-signoff-source"]).key(),
      });
    }
  },
});
