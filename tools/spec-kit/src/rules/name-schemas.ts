import type { Oas3Rule } from "@redocly/openapi-core";
import { reservedTypeNames } from "../emit/names.ts";

/** Schemas become types under their own names, so each needs a name that can be one. */
export const nameSchemas: Oas3Rule = () => ({
  ref(node, { report, location, type }) {
    if (type.name !== "Schema") return;
    const name = decodeURIComponent(node.$ref.slice(node.$ref.lastIndexOf("/") + 1));
    if (!/^[A-Z][A-Za-z0-9_]*$/.test(name)) {
      const message = `The schema name ${name} cannot be a type: begin with a capital, use letters and digits.`;
      report({ message, location: location.child(["$ref"]) });
    } else if (reservedTypeNames.has(name)) {
      const message = `The schema name ${name} would hide a type of that name; choose another.`;
      report({ message, location: location.child(["$ref"]) });
    }
  },
});
