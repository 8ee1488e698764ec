import type { Kind } from "../../kinds.ts";
import type { JsonObject } from "@signoff/openapi";
import { isObject } from "../node.ts";
import { docs } from "../views.ts";
import { type DocumentRule, rootMembers, tell } from "./document.ts";

/** The groups of operations. */
export const compareTags: DocumentRule = (documents, findings) => {
  const [old, now] = rootMembers(documents, "tags").map(tagsIn);
  const add = (kind: Kind, name: string): void =>
    tell(findings, kind, `tags ${name}`, docs("fix"), "/tags");
  for (const [name, tag] of old ?? []) {
    const other = now?.get(name);
    if (!other) add("tag-removed", name);
    else if (JSON.stringify(tag) !== JSON.stringify(other)) add("description-changed", name);
  }
  for (const name of now?.keys() ?? []) if (!old?.has(name)) add("tag-added", name);
};

function tagsIn(tags: unknown): ReadonlyMap<string, JsonObject> {
  const list = Array.isArray(tags) ? tags.filter(isObject) : [];
  return new Map(
    list.map((tag) => [String(tag["name"]), { ...tag, description: trim(tag["description"]) }]),
  );
}

function trim(text: unknown): unknown {
  return typeof text === "string" ? text.trim() : text;
}

/** Title, version and texts of the document, and what it says of its own to this repository. */
export const compareInfo: DocumentRule = (documents, findings) => {
  const [old, now] = rootMembers(documents, "info").map((info) => (isObject(info) ? info : {}));
  for (const key of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])) {
    if (JSON.stringify(trim(old?.[key])) === JSON.stringify(trim(now?.[key]))) continue;
    tell(
      findings,
      key === "version" ? "version-changed" : "description-changed",
      `info.${key}`,
      docs("fix"),
      `/info/${key}`,
    );
  }
  const roots = new Set([...Object.keys(documents.old), ...Object.keys(documents.now)]);
  for (const key of [...roots].filter((one) => one.startsWith("x-") || one === "externalDocs")) {
    const [before, after] = rootMembers(documents, key);
    if (JSON.stringify(before) !== JSON.stringify(after))
      tell(findings, "note-changed", key, docs("fix"), `/${key}`);
  }
};
