import { findingAt, type SchemaRule } from "../pair.ts";
import { wireAndTypes } from "../views.ts";

/** Whether a value may be null. */
export const compareNullable: SchemaRule = (pair, findings) => {
  const { old, now } = pair;
  if (old.union || now.union || old.nullable === now.nullable) return;
  // What takes anything takes null already.
  if (!old.types || !now.types) return;
  const added = now.nullable;
  const [request, response] = added
    ? (["feature", "breaking"] as const)
    : (["breaking", "feature"] as const);
  const views = { request: wireAndTypes(request), response: wireAndTypes(response) };
  findings.add(
    findingAt(pair, added ? "nullable-added" : "nullable-removed", views, { key: "type" }),
  );
};
