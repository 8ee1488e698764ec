import type { Oas3Rule } from "@redocly/openapi-core";
import { readExtension } from "./extensions.ts";

const extension = "x-signoff-helper";

/** What helps with an operation is a function of the package: one name, or several different ones. */
export const nameHelpers: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const value = readExtension(operation, extension);
    if (value === undefined) return;
    const names: readonly unknown[] = [value].flat();
    const isNamed = names.length > 0 && names.every(isName);
    if (isNamed && new Set(names).size === names.length) return;
    const message = `${extension} must be the name of a function that the package exports, or a list of such names, each once.`;
    report({ message, location: location.child([extension]) });
  },
});

function isName(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z_$][\w$]*$/.test(value);
}
