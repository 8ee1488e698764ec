import type { ProviderName } from "../../../providers.ts";
import type { Finding, Linter } from "./linters.ts";

/** Findings that stay, because what they ask for would be untrue. */
export interface Accepted {
  readonly linter: Linter;
  readonly rule: string;
  readonly provider: ProviderName;
  /** Where, by JSON pointer; everywhere when absent. */
  readonly at?: readonly string[];
  readonly reason: string;
}

/** All findings that stay. One that is found no more has to leave the list. */
export const accepted: readonly Accepted[] = [
  {
    linter: "spectral",
    rule: "array-items",
    provider: "directlink",
    at: ["#/components/schemas/TokenAnswer/properties/access_token/contentSchema"],
    reason: "Its `prefixItems` tell every item; the rule is that of OpenAPI 3.0.",
  },
  {
    linter: "redocly",
    rule: "operation-4xx-response",
    provider: "edin-docflow",
    reason: "The pages document no failure; `default` stands for them all.",
  },
  {
    linter: "redocly",
    rule: "operation-4xx-response",
    provider: "symphony",
    at: [
      "#/paths/~1login~1idm~1keys/get/responses",
      "#/paths/~1pod~1v1~1podcert/get/responses",
      "#/paths/~1pod~1v1~1languages/get/responses",
      "#/paths/~1agent~1v3~1health/get/responses",
      "#/paths/~1agent~1v3~1health~1extended/get/responses",
    ],
    reason: "Symphony documents no failure of the caller's.",
  },
  {
    linter: "redocly",
    rule: "no-ambiguous-paths",
    provider: "symphony",
    reason: "Symphony's paths are what they are; no id of a group is `type`.",
  },
  {
    linter: "redocly",
    rule: "no-path-trailing-slash",
    provider: "symphony",
    at: ["#/paths/~1files~1v1~1"],
    reason: "Symphony's path ends in a slash.",
  },
  {
    linter: "spectral",
    rule: "path-keys-no-trailing-slash",
    provider: "symphony",
    at: ["#/paths/~1files~1v1~1"],
    reason: "Symphony's path ends in a slash.",
  },
];

/** Sets findings off against what is accepted: those that nobody accepted, and what was accepted in vain. */
export function sortFindings(
  findings: readonly Finding[],
  entries: readonly Accepted[],
): { readonly refused: readonly Finding[]; readonly outdated: readonly string[] } {
  const isMeant = ({ rule, at }: Accepted, finding: Finding): boolean =>
    rule === finding.rule && (at?.includes(finding.at) ?? true);
  const outdated = entries.flatMap((entry) => {
    const met = findings.filter((finding) => isMeant(entry, finding));
    const places = (entry.at ?? []).filter((place) => !met.some(({ at }) => at === place));
    return met.length === 0 || places.length > 0 ? [[entry.rule, ...places].join(" ")] : [];
  });
  const refused = findings.filter((one) => !entries.some((entry) => isMeant(entry, one)));
  return { refused, outdated };
}
