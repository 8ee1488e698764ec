import { allocationsKind } from "./allocations.ts";
import { bundleKind } from "./bundle.ts";
import type { Kind } from "./figures.ts";
import { installedKind } from "./installed.ts";
import { roomsKind } from "./rooms.ts";
import { typesKind } from "./types.ts";

/** All costs that have budgets. */
export const kinds: readonly Kind[] = [
  bundleKind,
  roomsKind,
  installedKind,
  allocationsKind,
  typesKind,
];
