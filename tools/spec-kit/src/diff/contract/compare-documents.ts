import type { Kind } from "../kinds.ts";
import type { Finding, Site, Views } from "../change.ts";
import { type OperationRule, operationSite, pointersTo } from "./compare-operations.ts";
import { compareSchemas } from "./compare-schemas.ts";
import {
  compareRootSecurity,
  compareSecuritySchemes,
  type DocumentRule,
} from "./document/document.ts";
import { compareServers } from "./document/servers.ts";
import { compareInfo, compareTags } from "./document/texts.ts";
import { compareAnswers } from "./operations/answers.ts";
import { compareOperationMarks, compareOperationTexts } from "./operations/marks.ts";
import { operationName, pairOperations } from "./operations/pairing.ts";
import { compareParameters } from "./operations/parameters.ts";
import { compareRequestBody } from "./operations/request-body.ts";
import { compareSecurity } from "./operations/security.ts";
import type { Documents, Findings } from "./pair.ts";
import { wireAndTypes } from "./views.ts";

const operationRules: readonly OperationRule[] = [
  compareOperationTexts,
  compareOperationMarks,
  compareSecurity,
  compareParameters,
  compareRequestBody,
  compareAnswers,
];

const documentRules: readonly DocumentRule[] = [
  compareInfo,
  compareTags,
  compareServers,
  compareRootSecurity,
  compareSecuritySchemes,
];

/** All that was found between two documents, each as often as it is reached. */
export function compareDocuments(documents: Documents): readonly Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  const findings: Findings = {
    add: (finding) => void found.push(finding),
    compare: (pair) => compareSchemas(documents, seen, pair, findings),
  };
  for (const rule of documentRules) rule(documents, findings);
  compareAllOperations(documents, findings);
  return found;
}

function compareAllOperations(documents: Documents, findings: Findings): void {
  const { kept, moved, removed, added } = pairOperations(documents);
  const tell = (kind: Kind, site: Site, views: Views, pointers: Finding["pointers"]): void => {
    for (const direction of ["request", "response"] as const)
      findings.add({ kind, site, direction, views, pointers });
  };
  for (const one of removed) {
    const pointers = { old: one.located.operation.pointer, now: "/paths" };
    tell(
      "operation-removed",
      operationSite(operationName(one), ""),
      wireAndTypes("breaking"),
      pointers,
    );
  }
  for (const one of added) {
    const pointers = { old: "/paths", now: one.located.operation.pointer };
    tell(
      "operation-added",
      operationSite(operationName(one), ""),
      wireAndTypes("feature"),
      pointers,
    );
  }
  for (const { old, now } of moved) {
    const pair = { documents, name: operationName(old), old, now };
    tell(
      "operation-moved",
      operationSite(pair.name, operationName(now)),
      wireAndTypes("breaking"),
      pointersTo(pair, ""),
    );
  }
  for (const { old, now } of [...kept, ...moved]) {
    for (const rule of operationRules)
      rule({ documents, name: operationName(old), old, now }, findings);
  }
}
