import type { IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import type { Clock } from "../clock.ts";
import type { Answer, ProviderInstance } from "../contract.ts";
import type { RawBody } from "./bodies.ts";
import type { Checks } from "./checks.ts";
import { readAll } from "./content.ts";
import { answerPreflight } from "./cors.ts";
import { answerWithFault } from "./fault-answers.ts";
import type { FaultOrders } from "./fault-orders.ts";
import type { Found, RouteFinder } from "./find-route.ts";
import { createLeniency, strictLeniency, type Leniency } from "./leniency.ts";
import type { Exchange } from "./listener.ts";
import type { Operation } from "./openapi.ts";
import { perform, problemAnswer } from "./perform.ts";
import { describeFailure, Problem } from "./problem.ts";
import { recordedBody, recordedFields, recordedFiles } from "./recorded-body.ts";
import { openRecord, type OpenRecord, type RequestRecord, type Violation } from "./records.ts";
import type { RawRequest } from "./requests.ts";
import type { Spool } from "./spool.ts";
import { writeAnswer, type Line } from "./wire.ts";

/** What it takes to answer requests. */
export interface Service {
  readonly instance: ProviderInstance;
  readonly strict: boolean;
  readonly onPassedOver: (request: RequestRecord, problem: string) => void;
  /** Whether answers are shown to pages of any origin. */
  readonly cors: boolean;
  readonly findRoute: RouteFinder;
  readonly checks: (operation: Operation) => Checks;
  readonly faults: FaultOrders;
  readonly spool: Spool;
  readonly clock: Clock;
  readonly requests: RequestRecord[];
  readonly violations: Violation[];
  /** Aborts when the server closes. */
  readonly closing: AbortSignal;
}

/** Answers one request: link or match, check, fault or provider, record. Never rejects. */
export async function serve(service: Service, exchange: Exchange): Promise<void> {
  const { clock } = service;
  const { message, response, socket } = exchange;
  if (service.cors && answerPreflight(message, response)) return;
  const hangUp = new AbortController();
  response.on("close", () => hangUp.abort());
  const signal = AbortSignal.any([hangUp.signal, service.closing]);
  const origin = service.cors ? message.headers.origin : undefined;
  const line: Line = { response, socket, signal, now: clock.now, origin };
  const record = openRecord(message, clock.now());
  service.requests.push(record);
  try {
    const linked = record.method === "GET" ? service.instance.link?.(record.path) : undefined;
    if (linked) {
      record.status = linked.status;
      return await writeAnswer(line, linked);
    }
    const leniency = leniencyFor(service, record);
    const route = service.findRoute(record.method, record.path, queryOf(message.url), leniency);
    record.operationId = route.operation.id;
    record.path = route.operation.path;
    record.parameters = { ...record.parameters, path: firstTexts(route.params) };
    await receive(service, exchange, route, (body) =>
      answerRoute(service, exchange, line, route, { body, leniency }, record),
    );
  } catch (error) {
    await drain(exchange);
    if (response.headersSent) {
      record.problem = reportFailure(service, error, record).message;
      socket.destroy();
      return;
    }
    // Who hung up, or never sent the whole request, gets no answer.
    if (signal.aborted || !message.complete) return;
    const problem = error instanceof Problem ? error : reportFailure(service, error, record);
    record.problem = problem.message;
    record.status = problem.status;
    await writeAnswer(line, refusalOf(service, problem, record));
  }
}

function queryOf(target = ""): string {
  return target.split("?").slice(1).join("?");
}

function refusalOf({ instance }: Service, problem: Problem, record: OpenRecord): Answer {
  return problemAnswer(instance, problem, { id: record.operationId, path: record.path });
}

/** What breaks here without being a {@link Problem} is the emulator's own fault. */
function reportFailure(
  { violations }: Service,
  error: unknown,
  { operationId }: OpenRecord,
): Problem {
  const problem = `the emulator failed: ${describeFailure(error)}`;
  violations.push({ operationId, problem });
  return new Problem(500, problem);
}

/** What is passed over stands in the record; what the document does not have is a violation too. */
function leniencyFor(service: Service, record: OpenRecord): Leniency {
  const { strict, violations, onPassedOver } = service;
  if (strict) return strictLeniency;
  return createLeniency(
    (problem) => {
      record.passedOver = [...record.passedOver, problem];
      onPassedOver(record, problem);
    },
    (problem) => violations.push({ operationId: record.operationId, problem }),
  );
}

/** Hands over the body of a request: in memory, or with an intake when its files go to disk. */
async function receive(
  { instance, spool }: Service,
  { message }: Exchange,
  { operation }: Found,
  use: (body: RawBody) => Promise<void>,
): Promise<void> {
  const limit = instance.spooled?.[operation.id];
  if (!limit || !hasBody(message)) return use(await readAll(message));
  const intake = spool.open(limit());
  try {
    await use({ stream: message, intake });
  } finally {
    await intake.release();
  }
}

function firstTexts(params: Found["params"]): Record<string, string> {
  return Object.fromEntries(Array.from(params, ([name, [text = ""]]) => [name, text]));
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Takes what is left of a request: many a client reads no answer before it has sent all. */
async function drain({ message }: Exchange): Promise<void> {
  if (message.readableEnded || message.destroyed) return;
  message.resume();
  await finished(message, { writable: false }).catch(() => undefined);
}

async function answerRoute(
  { instance, checks, faults, clock, violations }: Service,
  { message, clientCommonName, origin }: Exchange,
  line: Line,
  { operation, params }: Found,
  given: Pick<RawRequest, "body" | "leniency">,
  record: OpenRecord,
): Promise<void> {
  const check = checks(operation);
  const headers = new Map(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const),
  );
  const url = new URL(message.url ?? "/", origin);
  const raw = { url, headers, ...given, clientCommonName, signal: line.signal };
  if (Buffer.isBuffer(given.body))
    record.body = recordedBody(given.body, headers.get("content-type"));
  const request = await check.request(raw, params);
  if (request.parts.length > 0) record.body = recordedFields(request);
  record.files = recordedFiles(request);
  const answer = async (): Promise<Answer> => {
    const made = await perform(instance, request, check.answer, violations);
    record.example = made.isExample ?? false;
    return made;
  };
  const fault = faults.take(operation.id);
  if (fault) {
    record.fault = "fault" in fault ? fault.fault.kind : fault.kind;
    record.status = await answerWithFault(line, fault, clock, answer);
    return;
  }
  const made = await answer();
  record.status = made.status;
  await writeAnswer(line, made);
}
