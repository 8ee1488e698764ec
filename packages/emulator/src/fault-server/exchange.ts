import type { Connection } from "./connection.ts";
import { play } from "../faults/socket-faults.ts";
import { openRecord, type OpenRecord } from "./log.ts";
import { makeAnswer } from "../faults/made-answer.ts";
import { remember } from "./memory.ts";
import { sayAnswer, sayStream } from "../faults/playing.ts";
import { setScene, type Scene } from "./scene.ts";
import { speak, type Ending, type Script } from "../faults/script.ts";
import type { Service } from "./service.ts";
import type { FrontStage, Stage } from "../faults/stage.ts";
import { TargetGoneError } from "./target.ts";
import { readRequestHead, type Head } from "../faults/wire/head.ts";

/** Answers one request, and tells what becomes of the connection. Rejects when the client hangs up. */
export async function answerRequest(
  service: Service,
  connection: Connection,
  head: Head,
  nth: number,
): Promise<{ readonly ending: Ending; readonly record: OpenRecord }> {
  const record = logRequest(service, connection, head, nth);
  const scene = setScene(service, connection, head, record);
  try {
    const ending = await perform(service, connection, scene, record);
    if (typeof ending === "string" && ending !== "keep") return { ending, record };
    return { ending: (await scene.finishRequest()) ? ending : "close", record };
  } catch (error) {
    record.ended = "hung-up";
    throw error;
  } finally {
    scene.release();
  }
}

/** Opens the record of a request. */
export function logRequest(
  { log, operations }: Service,
  connection: Connection,
  head: Head,
  nth: number,
): OpenRecord {
  const { method, path, headers } = readRequestHead(head);
  const record = openRecord(
    {
      index: log.length,
      socket: connection.id,
      nth,
      method,
      path,
      operationId: operations.find(method, path),
      headers,
    },
    head.bytes.length,
  );
  log.push(record);
  return record;
}

async function perform(
  service: Service,
  connection: Connection,
  scene: Scene,
  record: OpenRecord,
): Promise<Ending> {
  try {
    const fault = service.orders.take(scene.stage.request);
    record.fault = fault?.kind;
    const script = await (fault ? play(fault, scene.stage) : passThrough(service, scene.stage));
    await say(script, connection, record);
    return script.ending;
  } catch (error) {
    if (connection.signal.aborted) throw error;
    if (error instanceof TargetGoneError) return error.by;
    record.problem = error instanceof Error ? error.message : String(error);
    if (record.sentBytes > 0) return "reset";
    const script = problemScript(scene.stage, record);
    await say(script, connection, record);
    return script.ending;
  }
}

/** Says a script on a connection, and counts its bytes. */
function say({ pieces }: Script, connection: Connection, record: OpenRecord): Promise<void> {
  return speak(pieces, {
    signal: connection.signal,
    wait: connection.wait,
    async send(bytes) {
      await connection.send(bytes);
      record.sentBytes += bytes.length;
    },
  });
}

async function passThrough({ memory }: Service, stage: FrontStage): Promise<Script> {
  const stream = await stage.forward();
  return sayStream(stage, stream, remember(memory, stage.request, stream));
}

/** The fault server's own answer, which says why. */
function problemScript(stage: Stage, { problem }: OpenRecord): Script {
  const body = JSON.stringify({ faultServer: { problem } });
  const answer = makeAnswer(stage, { status: 502, body });
  return sayAnswer(answer, "close");
}
