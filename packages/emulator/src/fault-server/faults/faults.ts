import { checkFields, isObject, quote } from "../../engine/field-rules.ts";
import type { Script } from "../script.ts";
import { playBy, type FrontStage, type Plays } from "../stage.ts";
import { bodies, bodyFields, type BodyFault } from "./bodies.ts";
import { cookieFields, cookies, type CookieFault } from "./cookies.ts";
import { encodingFields, encodings, type EncodingFault } from "./encodings.ts";
import type { FieldsOf } from "./fields.ts";
import { framing, framingFields, type FramingFault } from "./framing.ts";
import { headerFields, headers, type HeaderFault } from "./headers.ts";
import { json, jsonFields, type JsonFault } from "./json.ts";
import { keepAlive, keepAliveFields, type KeepAliveFault } from "./keep-alive.ts";
import { protocolFields, protocols, type ProtocolFault } from "./protocols.ts";
import { redirectFields, redirects, type RedirectFault } from "./redirects.ts";
import { repeatFields, repeats, type RepeatFault } from "./repeats.ts";
import { statusFields, statuses, type StatusFault } from "./statuses.ts";
import { stopFields, stops, type StopFault } from "./stops.ts";
import { truncation, truncationFields, type TruncationFault } from "./truncation.ts";
import { uploadFields, uploads, type UploadFault } from "./uploads.ts";

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
  | TruncationFault
  | UploadFault;

const plays: Plays<SocketFault, FrontStage> = {
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
  ...truncation,
  ...uploads,
};

const fields: FieldsOf<SocketFault> = {
  ...bodyFields,
  ...cookieFields,
  ...encodingFields,
  ...framingFields,
  ...headerFields,
  ...jsonFields,
  ...keepAliveFields,
  ...protocolFields,
  ...redirectFields,
  ...repeatFields,
  ...statusFields,
  ...stopFields,
  ...truncationFields,
  ...uploadFields,
};

/** Throws a `RangeError` that names the field when a fault cannot be carried out as it was ordered. */
export function checkFault(fault: SocketFault): void {
  if (!isObject(fault))
    throw new RangeError(`fault: it must be an object with a \`kind\`, not ${quote(fault)}.`);
  const { kind, ...given } = fault;
  if (!Object.hasOwn(fields, kind))
    throw new RangeError(
      `kind: there is no fault ${quote(kind)}; there are ${Object.keys(fields).join(", ")}.`,
    );
  checkFields(fields[kind], given, `a fault "${kind}"`);
}

/** Finds out what a fault does with the request on the stage. */
export function play(fault: SocketFault, stage: FrontStage): Script | Promise<Script> {
  checkFault(fault);
  return playBy(plays, fault, stage);
}
