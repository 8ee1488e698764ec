import type { Script } from "../script.ts";
import type { Plays, Stage } from "../stage.ts";
import { bodies, type BodyFault } from "./bodies.ts";
import { cookies, type CookieFault } from "./cookies.ts";
import { encodings, type EncodingFault } from "./encodings.ts";
import { framing, type FramingFault } from "./framing.ts";
import { headers, type HeaderFault } from "./headers.ts";
import { json, type JsonFault } from "./json.ts";
import { keepAlive, type KeepAliveFault } from "./keep-alive.ts";
import { protocols, type ProtocolFault } from "./protocols.ts";
import { redirects, type RedirectFault } from "./redirects.ts";
import { repeats, type RepeatFault } from "./repeats.ts";
import { statuses, type StatusFault } from "./statuses.ts";
import { stops, type StopFault } from "./stops.ts";
import { uploads, type UploadFault } from "./uploads.ts";

/**
 * What the fault server does with one request, by `kind`. Every fault can be used with every operation, and does the
 * same each time; the only times it knows are the milliseconds it is given.
 */
export type SocketFault =
  | BodyFault
  | CookieFault
  | EncodingFault
  | FramingFault
  | HeaderFault
  | JsonFault
  | KeepAliveFault
  | ProtocolFault
  | RedirectFault
  | RepeatFault
  | StatusFault
  | StopFault
  | UploadFault;

const plays: Plays<SocketFault> = {
  ...bodies,
  ...cookies,
  ...encodings,
  ...framing,
  ...headers,
  ...json,
  ...keepAlive,
  ...protocols,
  ...redirects,
  ...repeats,
  ...statuses,
  ...stops,
  ...uploads,
};

/** Throws a `RangeError` when there is no such fault. */
export function checkFault({ kind }: SocketFault): void {
  if (!Object.hasOwn(plays, kind))
    throw new RangeError(
      `kind: there is no fault "${kind}"; there are ${Object.keys(plays).join(", ")}.`,
    );
}

/** Finds out what a fault does with the request on the stage. */
export function play(fault: SocketFault, stage: Stage): Script | Promise<Script> {
  checkFault(fault);
  const { [fault.kind]: playThis } = plays;
  return (playThis as (fault: SocketFault, stage: Stage) => Script | Promise<Script>)(fault, stage);
}
