import { allocationsKind } from "./allocations.ts";
import { bundleKind } from "./bundle.ts";
import type { Kind } from "./figures.ts";
import { installedKind } from "./installed.ts";
import { typesKind } from "./types.ts";

/** All costs that have budgets. */
export const kinds: readonly Kind[] = [bundleKind, installedKind, allocationsKind, typesKind];
