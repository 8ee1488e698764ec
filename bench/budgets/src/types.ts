import { callCount } from "../../types/src/document.ts";
import { measureInstantiations } from "../../types/src/measure.ts";
import type { Kind } from "./figures.ts";

/** The type instantiations of an app with many typed calls: every version of TypeScript counts the same. */
export const typesKind: Kind = {
  name: "types",
  slack: 0.02,
  async measure() {
    return {
      [`instantiations of ${callCount} calls`]: await measureInstantiations("7", "signoff"),
    };
  },
};
