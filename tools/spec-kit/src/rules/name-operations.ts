import type { Oas3Rule } from "@redocly/openapi-core";
import { isReason, readExtension } from "./extensions.ts";

/** Each operation has an id, belongs to one group, and names the vendor's page that it was written from. */
export const nameOperations: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    if (!operation.operationId) {
      report({ message: "The operation has no operationId.", location: location.key() });
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
