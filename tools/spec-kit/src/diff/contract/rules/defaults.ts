import { findingAt, type SchemaRule } from "../pair.ts";
import { keyword } from "../shape.ts";
import { behaviour, docs } from "../views.ts";

/** What a server takes where a request says nothing; in answers a default is a text. */
export const compareDefaults: SchemaRule = (pair, findings) => {
  const [before, after] = [pair.old, pair.now].map((shape) => {
    const value = keyword(shape, "default");
    return value === undefined ? undefined : JSON.stringify(value);
  });
  if (before === after) return;
  const kind =
    before === undefined
      ? "default-added"
      : after === undefined
        ? "default-removed"
        : "default-changed";
  const request = behaviour(before === undefined ? "fix" : "breaking");
  findings.add(
    findingAt(pair, kind, { request, response: docs("fix") }, { key: "default", before, after }),
  );
};
