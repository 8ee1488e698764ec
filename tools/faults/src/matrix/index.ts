import type { Fault } from "../fault.ts";
import { aborts } from "./aborts.ts";
import { answers } from "./answers.ts";
import { connections } from "./connections.ts";
import { repeats } from "./repeats.ts";
import { sessions } from "./sessions.ts";
import { signOffs } from "./sign-offs.ts";
import { writes } from "./writes.ts";

/** Every fault of the matrix. */
export const faults: readonly Fault[] = [
  ...connections,
  ...answers,
  ...sessions,
  ...repeats,
  ...writes,
  ...aborts,
  ...signOffs,
];
