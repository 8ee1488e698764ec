export type { AnswerValidator, ObservedAnswer } from "../call/observed-answer.ts";
export type { Shapes } from "../shapes/shapes.ts";
export { createAnswerValidator } from "./validator.ts";
