import type { MadeAnswer } from "../stage.ts";
import { GATEWAY_PAGE } from "./bodies.ts";

/** `html` is the page of a gateway; the others are JSON. */
export type StatusBody = "empty" | "null" | "number" | "text" | "object" | "html";

/** The header of JSON. */
export const JSON_TYPE: { readonly "Content-Type": string } = {
  "Content-Type": "application/json",
};
/** What a service says that failed. */
export const FAILED = '{"message":"failed"}';
/** The bodies, and the headers that go with them. */
export const BODIES: Readonly<Record<StatusBody, Pick<MadeAnswer, "headers" | "body">>> = {
  empty: {},
  null: { headers: JSON_TYPE, body: "null" },
  number: { headers: JSON_TYPE, body: "42" },
  text: { headers: JSON_TYPE, body: '"failed"' },
  object: { headers: JSON_TYPE, body: FAILED },
  html: { headers: { "Content-Type": "text/html; charset=utf-8" }, body: GATEWAY_PAGE },
};
