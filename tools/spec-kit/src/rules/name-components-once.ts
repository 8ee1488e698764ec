import type { Oas3Rule } from "@redocly/openapi-core";

/**
 * A component has a name that none in another section has, in whatever case: generators of others make one flat
 * namespace of all sections.
 */
export const nameComponentsOnce: Oas3Rule = () => {
  const kinds = new Map<string, string>();

  /** What is wrong with a name for a component of a kind. */
  function judge(name: string, kind: string): string | undefined {
    const key = name.toLowerCase();
    const known = kinds.get(key) ?? kind;
    kinds.set(key, known);
    if (known === kind) return undefined;
    return `${name} is a ${known} and a ${kind}; give one of them another name.`;
  }

  return {
    NamedSecuritySchemes(schemes, { report, location }) {
      for (const name of Object.keys(schemes)) {
        const message = judge(name, "SecurityScheme");
        if (message) report({ message, location: location.child([name]).key() });
      }
    },
    ref(node, { report, location, type }) {
      if (type.name === "PathItem") return;
      const name = decodeURIComponent(node.$ref.slice(node.$ref.lastIndexOf("/") + 1));
      const message = judge(name, type.name);
      if (message) report({ message, location: location.child(["$ref"]) });
    },
  };
};
