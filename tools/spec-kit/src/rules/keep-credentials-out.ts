import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { isReason, readExtension } from "./extensions.ts";

const exception = "x-signoff-parameter";

/** Names that sound like a credential whether or not a security scheme mentions them; an author is none. */
const credential =
  /auth(?!or(?!i[sz]))|token|api[-_]?key|secret|passw|session|cookie|credential|bearer|jwt|^sid$/i;

interface PlacedParameter {
  readonly name: string;
  readonly in: string;
  /** The reason why it is a parameter all the same, of whatever type it is. */
  readonly reason: unknown;
  readonly place: Location;
}

/** Credentials are security schemes: as parameters, every typed call would demand them. */
export const keepCredentialsOut: Oas3Rule = () => {
  const schemes = new Set<string>();
  const parameters: PlacedParameter[] = [];
  return {
    SecurityScheme(scheme) {
      if (scheme.type === "apiKey" && scheme.name) schemes.add(scheme.name.toLowerCase());
    },
    Parameter(parameter, { location }) {
      const { name, in: kind } = parameter;
      if (typeof name !== "string" || !kind) return;
      const reason = readExtension(parameter, exception);
      parameters.push({ name, in: kind, reason, place: location });
    },
    Root: {
      leave(_root, { report }) {
        for (const { name, in: kind, reason, place } of parameters) {
          const sounds = schemes.has(name.toLowerCase()) || credential.test(name);
          if (kind === "cookie") {
            const message = `The cookie ${name} is a parameter; cookies are the session's, make it a security scheme.`;
            report({ message, location: place.child(["in"]) });
          } else if (kind === "path" || !sounds) {
            if (reason === undefined) continue;
            const message = `${name} is taken for no credential: no ${exception} is needed.`;
            report({ message, location: place.child([exception]).key() });
          } else if (reason === undefined) {
            const message = `${name} is a credential; make it a security scheme, not a ${kind} parameter, or say in ${exception} why it is none.`;
            report({ message, location: place.child(["name"]) });
          } else if (!isReason(reason)) {
            const message = `${exception} needs the reason why ${name} is no credential.`;
            report({ message, location: place.child([exception]) });
          }
        }
      },
    },
  };
};
