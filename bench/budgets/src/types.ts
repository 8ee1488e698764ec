import { callCount, readDocument } from "../../types/src/document.ts";
import { measureInstantiations } from "../../types/src/measure.ts";
import type { Kind } from "./figures.ts";

/** The type instantiations of apps with many typed calls: every version of TypeScript counts the same. */
export const typesKind: Kind = {
  name: "types",
  slack: 0.02,
  async measure() {
    const measured: Record<string, number> = {};
    for (const provider of ["edin-docflow", "symphony"]) {
      const document = await readDocument(provider);
      measured[`${provider} instantiations of ${callCount} calls`] = await measureInstantiations(
        "7",
        "signoff",
        document,
      );
    }
    return measured;
  },
};
