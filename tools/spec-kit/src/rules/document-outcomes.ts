import type { Oas3Rule } from "@redocly/openapi-core";

/** Each operation says what success looks like, and what failure looks like. */
export const documentOutcomes: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const statuses = Object.keys(operation.responses ?? {});
    const place = location.child(operation.responses ? ["responses"] : []).key();
    if (!statuses.some((status) => status.startsWith("2"))) {
      report({ message: "No 2xx response is documented.", location: place });
    }
    if (!statuses.some((status) => /^[45]|^default$/.test(status))) {
      report({
        message: "No error is documented: give a 4xx, a 5xx or a default response.",
        location: place,
      });
    }
  },
});
