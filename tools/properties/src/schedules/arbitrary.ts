import * as fc from "fast-check";
import type {
  Action,
  Fault,
  FaultKind,
  Gateway,
  GatewayAnswer,
  Schedule,
  Step,
} from "./schedule.ts";

const gatewayAnswers: readonly GatewayAnswer[] = ["redirectWithin", "page403", "page503", "html"];

const kinds: readonly FaultKind[] = [
  500,
  503,
  429,
  401,
  403,
  "success",
  "late",
  "redirect",
  "noConnection",
  "reset",
  "silence",
  "stalledBody",
  "cutBody",
  "empty",
  ...gatewayAnswers,
];

const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom(...kinds),
  applied: fc.boolean(),
  delay: fc.constantFrom(0, 5, 400, 12_000),
});

const call: fc.Arbitrary<Action> = fc.record({
  do: fc.constant("call" as const),
  kind: fc.constantFrom("read" as const, "write" as const, "stream" as const, "raw" as const),
  times: fc.constantFrom(1, 1, 2, 8),
  abortAfter: maybe(fc.constantFrom(0, 1, 5, 300, 1_500)),
  stream: fc.constantFrom("read" as const, "cancel" as const, "leave" as const),
});

function gateway(mostAfter: number): fc.Arbitrary<Gateway> {
  return fc.record({
    answer: fc.constantFrom(...gatewayAnswers),
    applied: fc.boolean(),
    after: fc.nat(mostAfter),
  });
}

const maintenance: fc.Arbitrary<Action> = fc.record({
  do: fc.constant("gateway" as const),
  gateway: gateway(1),
  for: fc.constantFrom(1, 2_000, 100_000),
});

const signOff: fc.Arbitrary<Action> = fc.record({
  do: fc.constant("signOff" as const),
  budget: maybe(fc.constantFrom(50, 2_000, 30_000)),
  drain: maybe(fc.constantFrom(0, 10, 3_000)),
});

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: call },
  { weight: 2, arbitrary: fc.constant<Action>({ do: "expire" }) },
  { weight: 1, arbitrary: maintenance },
  { weight: 1, arbitrary: signOff },
);

const step: fc.Arbitrary<Step> = fc.record({
  wait: fc.constantFrom(0, 0, 1, 5, 100, 1_000, 6_000, 40_000, 120_000),
  action,
});

function faults(maxLength: number): fc.Arbitrary<Fault[]> {
  return fc.array(fault, { maxLength, size: "max" });
}

function afterSuccess(others: readonly Fault[]): readonly Fault[] {
  return [{ kind: "late", applied: true, delay: 0 }, ...others];
}

/** `undefined` as often as not. */
function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

/** Any schedule; it shrinks towards few steps and few faults. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  renew: fc.constantFrom(true, true, true, false),
  lifetime: maybe(fc.constantFrom(500, 20_000, 100_000)),
  told: fc.constantFrom("true" as const, "true" as const, 500, 20_000, 100_000),
  probe: fc.constantFrom(true, true, false),
  denial: fc.constantFrom("own" as const, "any" as const),
  refusal: fc.constantFrom("over" as const, "perhaps" as const),
  keepAliveAfter: fc.constantFrom(undefined, undefined, 3_000),
  attempts: fc.constantFrom(1, 3),
  timeout: fc.constantFrom(
    { attempt: 30_000, total: 120_000 },
    { attempt: 200, total: 1_000 },
    { attempt: 1_000, total: 600 },
  ),
  abortLoginAfter: fc.constantFrom(undefined, undefined, undefined, 0, 10),
  steps: fc.array(step, { minLength: 1, maxLength: 12, size: "max" }),
  faults: fc.record({
    // Most sessions should open.
    login: fc.oneof({ weight: 3, arbitrary: faults(4).map(afterSuccess) }, faults(4)),
    call: faults(12),
    logout: faults(4),
    probe: faults(4),
  }),
  honestAtEnd: fc.boolean(),
  gatewayAtEnd: maybe(gateway(3)),
});
