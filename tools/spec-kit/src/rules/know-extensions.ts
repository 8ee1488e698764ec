import type { Oas3Rule } from "@redocly/openapi-core";
import { extensions } from "./extensions.ts";

const homes = {
  Operation: "an operation",
  Parameter: "a parameter",
  Root: "the root",
  Schema: "a schema",
} as const;

/** An extension that nothing reads, whoever's it is, is a misspelling or stands in the wrong place. */
export const knowExtensions: Oas3Rule = () => ({
  any: {
    enter(node: unknown, { report, location, type }) {
      // Maps by name, such as the properties of a schema or the headers of an answer, have no extensions.
      const prefix = type.extensionsPrefix;
      if (prefix === undefined || typeof node !== "object" || node === null) return;
      for (const name of Object.keys(node).filter((key) => key.startsWith(prefix))) {
        const home = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
        if (home === type.name) continue;
        const message = home
          ? `${name} has no meaning here; it belongs to ${homes[home]}.`
          : `Unknown extension ${name}; known are ${Object.keys(extensions).join(", ")}.`;
        report({ message, location: location.child([name]).key() });
      }
    },
  },
});
