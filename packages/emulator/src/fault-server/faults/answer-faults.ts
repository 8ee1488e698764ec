import type { Script } from "../script.ts";
import { playBy, type Plays, type Stage } from "../stage.ts";
import { bodies, type BodyFault } from "./bodies.ts";
import { cookies, type CookieFault } from "./cookies.ts";
import { protocols, type ProtocolFault } from "./protocols.ts";
import { stops, type StopFault } from "./stops.ts";
import { truncation, type TruncationFault } from "./truncation.ts";

/** Faults that need no more than a request and its answer, so that a server can play them by itself. */
export type AnswerFault = BodyFault | CookieFault | ProtocolFault | StopFault | TruncationFault;

const plays: Plays<AnswerFault> = {
  ...bodies,
  ...cookies,
  ...protocols,
  ...stops,
  ...truncation,
};

/** Finds out what a fault does with a request and its answer. */
export function playAnswerFault(fault: AnswerFault, stage: Stage): Script | Promise<Script> {
  return playBy(plays, fault, stage);
}
