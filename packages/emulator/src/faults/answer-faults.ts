import type { Script } from "./script.ts";
import { playBy, type Plays, type Stage } from "./stage.ts";
import { bodies, type BodyFault } from "./kinds/bodies.ts";
import { cookies, type CookieFault } from "./kinds/cookies.ts";
import { encodings, type EncodingFault } from "./kinds/encodings.ts";
import type { SocketFault } from "./socket-faults.ts";
import { framing, type FramingFault } from "./kinds/framing.ts";
import { headers, type HeaderFault } from "./kinds/headers.ts";
import { json, type JsonFault } from "./kinds/json.ts";
import { protocols, type ProtocolFault } from "./kinds/protocols.ts";
import { statuses, type StatusFault } from "./kinds/statuses.ts";
import { stops, type StopFault } from "./kinds/stops.ts";
import { truncation, type TruncationFault } from "./kinds/truncation.ts";

/** Faults that need no more than a request and its answer, so that a server can play them by itself. */
export type AnswerFault =
  | BodyFault
  | CookieFault
  | EncodingFault
  | FramingFault
  | HeaderFault
  | JsonFault
  | ProtocolFault
  | StatusFault
  | StopFault
  | TruncationFault;

const plays: Plays<AnswerFault> = {
  ...bodies,
  ...cookies,
  ...encodings,
  ...framing,
  ...headers,
  ...json,
  ...protocols,
  ...statuses,
  ...stops,
  ...truncation,
};

/** Whether a fault needs no more than a request and its answer. */
export function isAnswerFault(fault: SocketFault): fault is AnswerFault {
  return Object.hasOwn(plays, fault.kind);
}

/** Finds out what a fault does with a request and its answer. */
export function playAnswerFault(fault: AnswerFault, stage: Stage): Script | Promise<Script> {
  return playBy(plays, fault, stage);
}
