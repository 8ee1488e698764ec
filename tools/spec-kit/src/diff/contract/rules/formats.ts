import { findingAt, type SchemaRule } from "../pair.ts";
import { keyword, type Shape } from "../shape.ts";
import { anyway, behaviour, wireAndTypes } from "../views.ts";

/** Formats of texts and numbers: bytes are a type of their own, all others are limits that no type tells. */
export const compareFormats: SchemaRule = (pair, findings) => {
  const [before, after] = [formatOf(pair.old), formatOf(pair.now)];
  if (before === after) return;
  const details = { key: "format", before, after };
  if (before === "binary" || after === "binary") {
    const kind = after === "binary" ? "binary-added" : "binary-removed";
    findings.add(findingAt(pair, kind, anyway(wireAndTypes("breaking")), details));
    return;
  }
  // An exact integer is judged by itself.
  if (before === "int64" || after === "int64") return;
  if (before === undefined) {
    findings.add(
      findingAt(
        pair,
        "format-added",
        { request: behaviour("breaking"), response: behaviour("fix") },
        details,
      ),
    );
  } else if (after === undefined) {
    findings.add(
      findingAt(
        pair,
        "format-removed",
        { request: behaviour("feature"), response: behaviour("breaking") },
        details,
      ),
    );
  } else {
    findings.add(findingAt(pair, "format-changed", anyway(behaviour("breaking")), details));
  }
};

function formatOf(shape: Shape): string | undefined {
  const format = keyword(shape, "format");
  return typeof format === "string" ? format : undefined;
}
