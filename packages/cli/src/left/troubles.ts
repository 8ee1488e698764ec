import type { LeftOver, LeftReason } from "@signoff/core/shared";
import { exitCodes, gravest } from "../exit-codes.ts";

/** Sessions that are as they should be. */
const wanted: ReadonlySet<LeftReason> = new Set(["in-use", "kept"]);

/** What is left over, without what is used or kept on purpose. */
export function troublesOf(left: readonly LeftOver[]): readonly LeftOver[] {
  return left.filter(({ reason }) => !wanted.has(reason));
}

/** The exit code that tells of what is left over. */
export function exitCodeOfLeft(left: readonly LeftOver[]): number {
  return gravest(left.map(({ reason }) => codes[reason]));
}

const codes: Readonly<Record<LeftReason, number>> = {
  "in-use": exitCodes.done,
  kept: exitCodes.done,
  // Whoever is at it goes on, or its turn lapses.
  orphan: exitCodes.done,
  connect: exitCodes.incomplete,
  ending: exitCodes.incomplete,
  failed: exitCodes.alive,
  // It ends by itself, and nobody can do anything about it.
  lost: exitCodes.done,
  key: exitCodes.unreadable,
  corrupt: exitCodes.unreadable,
  foreign: exitCodes.unreadable,
  newer: exitCodes.unreadable,
  provider: exitCodes.unreadable,
  unreachable: exitCodes.store,
};
