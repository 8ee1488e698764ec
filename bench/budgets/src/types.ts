import { callCount, readDocument } from "../../types/src/document.ts";
import { measureInstantiations, measureNamedInstantiations } from "../../types/src/measure.ts";
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
      measured[`${provider} instantiations of ${callCount} named calls`] =
        await measureNamedInstantiations("7", document);
    }
    return measured;
  },
};
