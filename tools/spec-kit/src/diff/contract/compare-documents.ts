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
import type { PlacedOperation } from "@signoff/openapi";
import type { NodePair } from "./node.ts";
import type { Documents, Findings } from "./pair.ts";
import { createSameness, type Sameness } from "./same.ts";
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
  const same = createSameness(documents);
  const findings: Findings = {
    add: (finding) => void found.push(finding),
    compare: (pair) => {
      if (!isUntouched(pair, same)) compareSchemas(documents, seen, pair, findings);
    },
  };
  for (const rule of documentRules) rule(documents, findings);
  compareAllOperations(documents, findings, same);
  return found;
}

function isUntouched({ old, now }: NodePair, same: Sameness): boolean {
  return old.length === 1 && now.length === 1 && same.isSame(old[0]?.value, now[0]?.value);
}

function compareAllOperations(documents: Documents, findings: Findings, same: Sameness): void {
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
  const touched = kept.filter(({ old, now }) => !same.isSame(saidOf(old), saidOf(now)));
  for (const { old, now } of [...touched, ...moved]) {
    for (const rule of operationRules)
      rule({ documents, name: operationName(old), old, now }, findings);
  }
}

function saidOf({ operation, parameters }: PlacedOperation): object {
  return { ...operation, parameters };
}
