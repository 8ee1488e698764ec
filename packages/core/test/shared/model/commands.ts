import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
} from "fast-check";
import type { Task } from "./machine.ts";
import type { Fault } from "./world.ts";

/** What happens next. `who` is one of the members, or of those who sweep. */
export type Command =
  | { readonly do: "begin"; readonly who: number; readonly task: Task }
  | { readonly do: "go"; readonly who: number; readonly steps: number; readonly fault?: Fault }
  | { readonly do: "crash" | "renew process" | "freeze"; readonly who: number }
  | { readonly do: "late"; readonly which: number }
  | { readonly do: "pass"; readonly ms: number }
  | { readonly do: "expire" };

/** What a run is made of. */
export interface Plan {
  /** How many requests a login takes. */
  readonly parts: number;
  /** For how long each of the members keeps the account. */
  readonly keep: readonly number[];
  /** Which of the members have a wrong password. */
  readonly wrong: readonly boolean[];
  readonly commands: readonly Command[];
}

export const members = 3;
export const sweepers = 2;

const member = nat(members - 1);
const anyone = nat(members + sweepers - 1);

const writeFaults = ["lost", "late", "lost, given up", "late, given up"] as const;
const requestFaults = ["lostLogin", "unsent", "failed"] as const;

const begin = (task: Task): Arbitrary<Command> =>
  record({ do: constant("begin" as const), who: member, task: constant(task) });

const go = record({
  do: constant("go" as const),
  who: anyone,
  steps: integer({ min: 1, max: 12 }),
});

const goWrong = record({
  do: constant("go" as const),
  who: anyone,
  steps: integer({ min: 1, max: 6 }),
  fault: constantFrom<Fault>(...writeFaults, ...requestFaults),
});

const command: Arbitrary<Command> = oneof(
  { weight: 5, arbitrary: begin("login") },
  { weight: 3, arbitrary: begin("beat") },
  { weight: 1, arbitrary: begin("leave") },
  { weight: 1, arbitrary: begin("signOff") },
  {
    weight: 2,
    arbitrary: integer({ min: members, max: members + sweepers - 1 }).map((who) => ({
      do: "begin" as const,
      who,
      task: "sweep" as const,
    })),
  },
  { weight: 12, arbitrary: go },
  { weight: 4, arbitrary: goWrong },
  { weight: 1, arbitrary: record({ do: constant("crash" as const), who: anyone }) },
  { weight: 2, arbitrary: record({ do: constant("renew process" as const), who: member }) },
  { weight: 1, arbitrary: record({ do: constant("freeze" as const), who: anyone }) },
  { weight: 2, arbitrary: record({ do: constant("late" as const), which: nat(3) }) },
  {
    weight: 2,
    arbitrary: record({
      do: constant("pass" as const),
      ms: constantFrom(1_000, 3_000, 11_000, 61_000, 20 * 60_000),
    }),
  },
  { weight: 1, arbitrary: constant({ do: "expire" as const }) },
);

export const plans: Arbitrary<Plan> = record({
  parts: integer({ min: 1, max: 2 }),
  keep: array(constantFrom(0, 0, 120_000), { minLength: members, maxLength: members }),
  wrong: array(constantFrom(false, false, false, true), {
    minLength: members,
    maxLength: members,
  }),
  commands: array(command, { minLength: 10, maxLength: 120, size: "max" }),
});
