import { findingAt, type SchemaRule } from "../pair.ts";
import { keyword } from "../shape.ts";
import { anyway, docs, types, typesOnly, wireAndTypes } from "../views.ts";

/** What only answers have, and what only requests have. */
export const compareAccess: SchemaRule = (pair, findings) => {
  const marks = (key: string): readonly boolean[] =>
    [pair.old, pair.now].map((shape) => keyword(shape, key) === true);
  const [wasRead, isRead] = marks("readOnly");
  if (!wasRead && isRead) {
    findings.add(
      findingAt(
        pair,
        "read-only-added",
        { request: types("breaking"), response: typesOnly },
        { key: "readOnly" },
      ),
    );
  } else if (wasRead && !isRead) {
    findings.add(
      findingAt(pair, "read-only-removed", anyway(wireAndTypes("feature")), { key: "readOnly" }),
    );
  }
  const [wasWritten, isWritten] = marks("writeOnly");
  if (!wasWritten && isWritten) {
    findings.add(
      findingAt(
        pair,
        "write-only-added",
        { request: docs("fix"), response: wireAndTypes("breaking") },
        { key: "writeOnly" },
      ),
    );
  } else if (wasWritten && !isWritten) {
    findings.add(
      findingAt(
        pair,
        "write-only-removed",
        { request: docs("fix"), response: wireAndTypes("feature") },
        { key: "writeOnly" },
      ),
    );
  }
};
