import type { OpenApiDocument } from "../engine/openapi.ts";
import { providers } from "../generated/providers.ts";
import { namedCalls } from "./calls.ts";
import {
  amount,
  amountOrInfinity,
  flag,
  listOf,
  object,
  openObject,
  oneOf,
  text,
  type Shape,
} from "./shapes.ts";

interface Description {
  readonly query?: Readonly<Record<string, Shape>>;
  readonly requiredQuery?: readonly string[];
  readonly body?: Shape;
  readonly isBodyOptional?: boolean;
  /** Of the answer's JSON; that of bytes is left out. */
  readonly answer?: Shape;
}

/** Its other fields, which each kind has of its own, are looked at by whom they are for. */
const faultOrder = openObject(
  {
    operation: text,
    fault: openObject({ kind: text }),
    kind: text,
    times: { ...amountOrInfinity(1), multipleOf: 1 },
    skip: { type: "integer", minimum: 0 },
  },
  "fault",
  "kind",
  "times",
  "skip",
);

const orderedFault = object({ id: text, order: { type: "object" }, hits: { type: "integer" } });
const liesShape = object({ logout: flag }, "logout");
const connectionEnd = oneOf("close", "reset");

const get = (operationId: string, summary: string, description: Description = {}): Shape => ({
  get: operation(operationId, summary, description),
});
const post = (operationId: string, summary: string, description: Description = {}): Shape => ({
  post: operation(operationId, summary, description),
});

const pathsOfAll: Readonly<Record<string, Shape>> = {
  "/": get("getDocument", "This document.", { answer: { type: "object" } }),
  "/servers": get("listServers", "Every server: where it is, and whom it knows.", {
    answer: listOf({ type: "object" }),
  }),
  "/clock": get("getClock", "The servers' time, in milliseconds since 1970.", {
    answer: object({ now: { type: "integer" } }),
  }),
  "/clock/advance": post("advanceClock", "Turns the servers' clock forward.", {
    body: object({ milliseconds: amount(0) }),
    answer: object({ now: { type: "integer" } }),
  }),
  "/close": post("close", "Ends every server, and the command."),
};

const pathsOfServer: Readonly<Record<string, Shape>> = {
  "": get("getServer", "Where the server is, and whom it knows.", { answer: { type: "object" } }),
  "/accounts": get("listAccounts", "Whom it knows.", { answer: listOf({ type: "object" }) }),
  "/requests": get("listRequests", "Every request so far, or those from a number on.", {
    query: { operationId: text, from: { type: "integer", minimum: 0 } },
    answer: listOf({ type: "object" }),
  }),
  "/violations": get("listViolations", "What broke the document.", {
    answer: listOf({ type: "object" }),
  }),
  "/sessions": get("listSessions", "The ledger: the live sessions, without their secrets.", {
    answer: listOf({ type: "object" }),
  }),
  "/sessions/expire": post("expireSessions", "Ends sessions as the provider does by itself.", {
    body: object({ id: text, account: text, kind: text }, "id", "account", "kind"),
    isBodyOptional: true,
  }),
  "/lies": {
    ...get("getLies", "What the server pretends.", { answer: liesShape }),
    put: operation("setLies", "Starts and stops lies; those that are left out stay.", {
      body: liesShape,
      answer: liesShape,
    }),
  },
  "/faults": {
    ...get("listFaults", "What was ordered so far.", { answer: listOf(orderedFault) }),
    ...post("orderFault", "Orders a fault.", { body: faultOrder, answer: orderedFault }),
    delete: operation("removeFaults", "Takes back all that was ordered.", {}),
  },
  "/faults/{id}": {
    parameters: [pathParameter("id", text)],
    ...get("getFault", "How many requests it has hit.", { answer: orderedFault }),
    delete: operation("removeFault", "Takes it back.", {}),
  },
  "/certificates": post("issueCertificate", "A client certificate that the server trusts.", {
    body: object({ commonName: { type: "string", minLength: 1 } }),
    answer: object({ cert: text, key: text, pfx: text, passphrase: text }),
  }),
  "/wire": get(
    "getWire",
    "The fault server: its log, its open sockets, and what arrived elsewhere.",
    {
      answer: { type: "object" },
    },
  ),
  "/wire/refuse": post("refuseConnections", "Turns new connections away.", {
    body: object(
      { by: oneOf("reset", "close", "silence"), times: { ...amountOrInfinity(1), multipleOf: 1 } },
      "by",
      "times",
    ),
    isBodyOptional: true,
    answer: orderedFault,
  }),
  "/wire/end-idle": post("endIdleConnections", "Ends every idle connection.", {
    body: object({ by: connectionEnd }, "by"),
    isBodyOptional: true,
  }),
  "/wire/close-port": post("closePort", "Has the system refuse connections."),
  "/wire/open-port": post("openPort", "Opens the port again."),
};

const pathsOfProviders: Readonly<Record<string, Shape>> = {
  "/directlink/files": get("readFile", "The bytes of a file of a user.", {
    query: { username: text, name: text, area: oneOf("download", "backup") },
    requiredQuery: ["username", "name"],
    answer: { type: "string", format: "binary" },
  }),
  "/directlink/newcomer": get("getNewcomer", "Name of a user who has set no password yet.", {
    answer: text,
  }),
};

/** The control's own document: requests are checked against it, and others make clients out of it. */
export const controlDocument: OpenApiDocument = {
  openapi: "3.1.1",
  info: {
    title: "Signoff emulator control",
    version: "1",
    description: "What a test may do to the servers of an emulator, over HTTP on 127.0.0.1.",
  },
  paths: { ...pathsOfAll, ...ofEachServer(), ...pathsOfProviders, ...ofControls() },
} as OpenApiDocument;

function ofEachServer(): Record<string, Shape> {
  const provider = pathParameter("provider", oneOf(...Object.keys(providers)));
  return Object.fromEntries(
    Object.entries(pathsOfServer).map(([path, { parameters = [], ...operations }]) => [
      `/{provider}${path}`,
      { parameters: [provider, ...(parameters as Shape[])], ...operations },
    ]),
  );
}

function ofControls(): Record<string, Shape> {
  return Object.fromEntries(
    namedCalls.map(({ provider, name, operationId, call }) => [
      `/${provider}/controls/${name}`,
      post(operationId, call.summary, {
        body: call.shape,
        isBodyOptional: (call.shape["required"] as readonly string[]).length === 0,
        answer: object({ result: {} }),
      }),
    ]),
  );
}

function operation(
  operationId: string,
  summary: string,
  { query = {}, requiredQuery = [], body, isBodyOptional = false, answer }: Description,
): Shape {
  const isBinary = answer?.["format"] === "binary";
  const type = isBinary ? "application/octet-stream" : "application/json";
  return {
    operationId,
    summary,
    parameters: Object.entries(query).map(([name, schema]) => ({
      name,
      in: "query",
      required: requiredQuery.includes(name),
      schema,
    })),
    ...(body && {
      requestBody: {
        required: !isBodyOptional,
        content: { "application/json": { schema: body } },
      },
    }),
    responses: answer
      ? { "200": { description: "Done.", content: { [type]: { schema: answer } } } }
      : { "204": { description: "Done." } },
  };
}

function pathParameter(name: string, schema: Shape): Shape {
  return { name, in: "path", required: true, schema };
}
