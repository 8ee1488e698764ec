import type { Marks } from "../same-mark.ts";
import type { Binding } from "./binding.ts";
import type { Contents } from "./contents.ts";

/** Seals grants for a store, and opens them. */
export interface Sealer {
  seal(contents: Contents, binding: Binding): Promise<string>;
  /** @throws {StoreError} for what this process cannot open (`key`, `newer`), or nobody can (`corrupt`). */
  open(sealed: string, binding: Binding): Promise<Contents>;
  /** Whether it is sealed under another key of mine than the one that seals now. */
  isOutdated(sealed: string): Promise<boolean>;
  /** The marks of a credential; `undefined` where there is none, or nothing is sealed. */
  marksOf(identity: readonly string[], credential: string | undefined): Promise<Marks | undefined>;
  /** The ids of my keys, newest first; none where nothing is sealed. */
  keyIds(): Promise<readonly string[]>;
}
