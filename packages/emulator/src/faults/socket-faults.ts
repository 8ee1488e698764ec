import { checkFields, isObject, quote } from "./field-rules.ts";
import type { Script } from "./script.ts";
import { playBy, type FrontStage, type Plays } from "./stage.ts";
import { bodies, bodyFields, type BodyFault } from "./kinds/bodies.ts";
import { cookieFields, cookies, type CookieFault } from "./kinds/cookies.ts";
import { encodingFields, encodings, type EncodingFault } from "./kinds/encodings.ts";
import type { FieldsOf } from "./kinds/fields.ts";
import { framing, framingFields, type FramingFault } from "./kinds/framing.ts";
import { headerFields, headers, type HeaderFault } from "./kinds/headers.ts";
import { json, jsonFields, type JsonFault } from "./kinds/json.ts";
import { keepAlive, keepAliveFields, type KeepAliveFault } from "./kinds/keep-alive.ts";
import { protocolFields, protocols, type ProtocolFault } from "./kinds/protocols.ts";
import { redirectFields, redirects, type RedirectFault } from "./kinds/redirects.ts";
import { repeatFields, repeats, type RepeatFault } from "./kinds/repeats.ts";
import { statusFields, statuses, type StatusFault } from "./kinds/statuses.ts";
import { stopFields, stops, type StopFault } from "./kinds/stops.ts";
import { truncation, truncationFields, type TruncationFault } from "./kinds/truncation.ts";
import { uploadFields, uploads, type UploadFault } from "./kinds/uploads.ts";

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
