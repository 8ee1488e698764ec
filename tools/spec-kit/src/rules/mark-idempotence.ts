import type { Oas3Rule } from "@redocly/openapi-core";
import { readExtension, readSessionRole } from "./extensions.ts";

const mark = "x-signoff-idempotent";

/** What may be repeated is said by true or false, and no GET that ends a session is repeated by default. */
export const markIdempotence: Oas3Rule = () => ({
  Operation(operation, { report, location, key }) {
    const idempotent = readExtension(operation, mark);
    if (idempotent !== undefined && typeof idempotent !== "boolean") {
      report({ message: `${mark} must be true or false.`, location: location.child([mark]) });
    }
    const role = readSessionRole(operation);
    const signsOff = typeof role === "object" && role.role === "sign-off";
    if (signsOff && (key === "get" || key === "head") && idempotent !== false) {
      const message = `A ${key.toUpperCase()} that ends a session needs ${mark}: false.`;
      report({ message, location: location.key() });
    }
  },
});
