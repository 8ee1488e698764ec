import type { Binding } from "./bindings.ts";
import type { Tree } from "./tree.ts";

/** Code that was read, with what its variables stand for. */
export interface Code {
  readonly text: string;
  readonly roots: readonly Tree[];
  readonly bindings: ReadonlyMap<Tree, Binding>;
}
