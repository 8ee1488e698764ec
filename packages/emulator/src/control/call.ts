import { object, type Shape } from "./shapes.ts";

/** A function of `controls`, by its own name and with its arguments by theirs. */
export interface ControlCall<Controls> {
  readonly summary: string;
  /** Of the JSON object that carries the arguments. */
  readonly shape: Shape;
  /** What it answers has to fit into JSON. Throws a `RangeError` that names what is unfit. */
  call(controls: Controls, given: unknown): unknown;
}

/** One for each function of the controls. */
export type ControlCalls<Controls> = {
  readonly [Name in FunctionsOf<Controls>]: ControlCall<Controls>;
};

type FunctionsOf<Controls> = {
  [Name in keyof Controls]: Controls[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof Controls];

/** Makes the calls of one provider: `Given` is what the shape lets through. */
export function callsOn<Controls>() {
  return <Given>(
    summary: string,
    properties: Readonly<Record<string, Shape>>,
    call: (controls: Controls, given: Given) => unknown,
    ...optional: readonly (keyof Given & string)[]
  ): ControlCall<Controls> => ({
    summary,
    shape: object(properties, ...optional),
    call: (controls, given) => call(controls, given as Given),
  });
}
