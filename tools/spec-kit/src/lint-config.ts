import { type Config, createConfig, type RuleConfig } from "@redocly/openapi-core";
import { ownRules, plugin } from "./rules/plugin.ts";

/** Whether examples fit their schemas: no types depend on it, and to see it takes as long as all other rules. */
const exampleRules: Readonly<Record<string, RuleConfig>> = {
  "no-invalid-media-type-examples": "error",
  "no-invalid-parameter-examples": "error",
  "no-invalid-schema-examples": "error",
};

/**
 * What we hold against a spec beside our own rules: Redocly's recommended set, each rule an error or off.
 *
 * A warning would be read by nobody, and the vendors' paths, names and statuses are facts that no rule of style changes.
 */
const redoclyRules: Readonly<Record<string, RuleConfig>> = {
  // The document itself
  struct: "error",
  "no-unresolved-refs": "error",
  "no-unused-components": "error",
  "component-name-unique": "error",
  "spec-components-invalid-map-name": "error",
  "spec-ref-siblings": "error",
  "no-unsafe-markdown": "error",
  "tag-description": "error",
  "operation-tag-defined": "error",
  "no-duplicated-tag-names": "error",
  "security-defined": "error",
  "security-scopes-defined": "error",
  "no-empty-servers": "error",
  "no-server-trailing-slash": "error",
  "no-server-variables-empty-enum": "error",
  "no-undefined-server-variable": "error",
  // Paths and operations
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "path-parameters-defined": "error",
  "no-identical-paths": "error",
  "operation-summary": "error",
  "operation-operationId-unique": "error",
  "operation-operationId-url-safe": "error",
  "operation-parameters-unique": "error",
  // Schemas and examples
  "no-enum-type-mismatch": "error",
  "no-duplicated-enum-values": "error",
  "no-schema-type-mismatch": "error",
  "no-illogical-composition-keywords": "error",
  "no-mixed-number-range-constraints": "error",
  "no-required-schema-properties-undefined": "error",
  "no-example-value-and-externalValue": "error",
  ...exampleRules,
  // Off: our own rules ask for more
  "operation-operationId": "off",
  "operation-2xx-response": "off",
  "operation-4xx-response": "off",
  // Off: a fact of the vendor's, or of no use to a client
  "info-license": "off",
  "info-license-strict": "off",
  "no-ambiguous-paths": "off",
  "no-path-trailing-slash": "off",
  "no-server-example.com": "off",
};

/** What holds of any document that other rules can judge: those may fail on one that is malformed. */
export function createStructConfig(): Promise<Config> {
  return createConfig({ rules: { struct: "error" } });
}

/** The one configuration by which all specs are judged. */
export function createLintConfig(): Promise<Config> {
  return createConfigOf(redoclyRules);
}

/** The same in two steps: what types depend on, and then the examples. */
export async function createStepConfigs(): Promise<{
  readonly types: Config;
  readonly examples: Config;
}> {
  const off = Object.keys(exampleRules).map((rule) => [rule, "off"] as const);
  const [types, examples] = await Promise.all([
    createConfigOf({ ...redoclyRules, ...Object.fromEntries(off) }),
    createConfig({ rules: exampleRules }),
  ]);
  return { types, examples };
}

function createConfigOf(rules: Readonly<Record<string, RuleConfig>>): Promise<Config> {
  const own = Object.keys(ownRules).map((rule) => [`${plugin.id}/${rule}`, "error"] as const);
  return createConfig({
    extends: ["recommended"],
    plugins: [plugin],
    rules: { ...rules, ...Object.fromEntries(own) },
  });
}
