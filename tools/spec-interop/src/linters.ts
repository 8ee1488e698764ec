import { createConfig, lint } from "@redocly/openapi-core";
import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import { Json } from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import { readFile } from "node:fs/promises";

/** An error or a warning that a linter of others has against a document. */
export interface Finding {
  readonly rule: string;
  /** A JSON pointer: `#/paths/~1parcels/get`. */
  readonly at: string;
  readonly message: string;
}

/** The linters by name; each judges the document at a path by its maker's recommended rules. */
export const linters: Readonly<Record<Linter, (path: string) => Promise<readonly Finding[]>>> = {
  redocly: lintWithRedocly,
  spectral: lintWithSpectral,
};

/** The name of one of {@link linters}. */
export type Linter = "redocly" | "spectral";

async function lintWithRedocly(path: string): Promise<readonly Finding[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lint({ ref: path, config });
  return problems.map(({ ruleId, location, message }) => ({
    rule: ruleId,
    at: location[0]?.pointer ?? "#/",
    message,
  }));
}

/** Spectral also has information and hints, beyond its warnings (1). */
async function lintWithSpectral(path: string): Promise<readonly Finding[]> {
  const { Document, Spectral } = spectralCore;
  const spectral = new Spectral();
  // Its own ruleset is not typed as one: of rules and `extends` its type demands both.
  spectral.setRuleset({ extends: [[oas as RulesetDefinition, "recommended"]] });
  const results = await spectral.run(new Document(await readFile(path, "utf8"), Json, path));
  return results
    .filter(({ severity }) => [0, 1].includes(severity))
    .map(({ code, path: steps, message }) => ({
      rule: String(code),
      at: toPointer(steps),
      message,
    }));
}

function toPointer(steps: readonly PropertyKey[]): string {
  const escaped = steps.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"));
  return `#/${escaped.join("/")}`;
}
