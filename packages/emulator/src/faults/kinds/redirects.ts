import { anyOf, aText, nameIn, objectOf, optional } from "../field-rules.ts";
import { makeAnswer } from "../made-answer.ts";
import { sayAnswer, settle } from "../playing.ts";
import type { FrontStage, Made, Plays } from "../stage.ts";
import { anyStatus, madeFields, type FieldsOf } from "./fields.ts";

/** Where a redirect leads. */
export type RedirectTarget =
  /** The same address: with `times: Infinity` a loop. */
  | "self"
  /** Another path of the same origin. */
  | "sameOrigin"
  /** The same by a path from the root, by one from here, or by a query alone. */
  | "absolutePath"
  | "relativePath"
  | "query"
  /** The listener that stands for somebody else's server: on another port, with another name too, or by https. */
  | "otherPort"
  | "otherHost"
  | "https"
  /** The same listener, written so that a careless reader takes it for a path: `//host`, `/\host`. */
  | "networkPath"
  | "backslashPath"
  /** The same listener, behind something that looks like this server: `http://this@other`. */
  | "userInfo"
  | "data"
  | "file"
  | "javascript"
  /** An empty `Location`, none, one that is no URL, or two that differ. */
  | "empty"
  | "missing"
  | "garbage"
  | "two";

/** Redirects. */
export type RedirectFault =
  /** Sends the caller elsewhere, with 302 by default. */
  {
    readonly kind: "redirect";
    readonly status?: number;
    /** One of the targets, or any text for the `Location`. */
    readonly to: RedirectTarget | { readonly location: string };
  } & Made;

const hostOf = (origin: string): string => new URL(origin).host;

const locationsByTarget: Readonly<Record<RedirectTarget, (stage: FrontStage) => string[]>> = {
  self: ({ url, request }) => [url + request.path],
  sameOrigin: ({ url }) => [`${url}/redirected`],
  absolutePath: () => ["/redirected"],
  relativePath: () => ["redirected"],
  query: () => ["?redirected"],
  otherPort: ({ elsewhere }) => [`${elsewhere}/redirected`],
  otherHost: ({ elsewhere }) => [`http://localhost:${new URL(elsewhere).port}/redirected`],
  https: ({ elsewhere }) => [`https://${hostOf(elsewhere)}/redirected`],
  networkPath: ({ elsewhere }) => [`//${hostOf(elsewhere)}/redirected`],
  backslashPath: ({ elsewhere }) => [`/\\${hostOf(elsewhere)}/redirected`],
  userInfo: ({ url, elsewhere }) => [`http://${hostOf(url)}@${hostOf(elsewhere)}/redirected`],
  data: () => ["data:application/json,{}"],
  file: () => ["file:///etc/hostname"],
  javascript: () => ["javascript:void(0)"],
  empty: () => [""],
  missing: () => [],
  garbage: () => ["http://[::1:99999/%"],
  two: ({ url, elsewhere }) => [`${url}/redirected`, `${elsewhere}/redirected`],
};

/** The fields of the faults of this file. */
export const redirectFields: FieldsOf<RedirectFault> = {
  redirect: {
    status: optional(anyStatus),
    to: anyOf(nameIn(locationsByTarget), objectOf({ location: aText })),
    ...madeFields,
  },
};

/** Plays the faults of this file. */
export const redirects: Plays<RedirectFault, FrontStage> = {
  async redirect({ status = 302, to, forward, ending }, stage) {
    await settle(stage, forward);
    const locations = typeof to === "object" ? [to.location] : locationsByTarget[to](stage);
    const headers = { Location: locations, "Content-Length": "0" };
    return sayAnswer(makeAnswer(stage, { status, headers }), ending);
  },
};
