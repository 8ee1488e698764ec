import type { MadeAnswer } from "../stage.ts";
import { gatewayPage } from "./bodies.ts";

/** `html` is the page of a gateway; the others are JSON. */
export type StatusBody = "empty" | "null" | "number" | "text" | "object" | "html";

/** The header of JSON. */
export const jsonType: { readonly "Content-Type": string } = {
  "Content-Type": "application/json",
};
/** What a service says that failed. */
export const failedBody = '{"message":"failed"}';
/** The bodies, and the headers that go with them. */
export const statusBodies: Readonly<Record<StatusBody, Pick<MadeAnswer, "headers" | "body">>> = {
  empty: {},
  null: { headers: jsonType, body: "null" },
  number: { headers: jsonType, body: "42" },
  text: { headers: jsonType, body: '"failed"' },
  object: { headers: jsonType, body: failedBody },
  html: { headers: { "Content-Type": "text/html; charset=utf-8" }, body: gatewayPage },
};
