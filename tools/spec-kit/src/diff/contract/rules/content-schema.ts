import type { SchemaRule } from "../pair.ts";
import { below } from "../shape.ts";

/** What a text has inside: no call is typed by it. */
export const compareContentSchema: SchemaRule = (pair, findings) => {
  const [old, now] = [pair.old, pair.now].map(({ parts }) =>
    parts.flatMap((part) => below(part, ["contentSchema"], part.site) ?? []),
  );
  if (old?.length && now?.length)
    findings.compare({ old, now, site: pair.site, direction: "none" });
};
