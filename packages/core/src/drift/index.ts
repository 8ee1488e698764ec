export type { DriftWatch, ObservedAnswer } from "../call/observed-answer.ts";
export type { Shapes } from "../shapes/shapes.ts";
export type { DriftFact, DriftKind } from "./fact.ts";
export type { DriftOptions } from "./options.ts";
export { createDriftWatch } from "./watch.ts";
