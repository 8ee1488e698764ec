import type { Connection } from "./connection.ts";
import type { Service } from "./service.ts";
import type { OpenRecord } from "./log.ts";
import type { FrontStage } from "../faults/stage.ts";
import { passToTarget, type Passing } from "./target.ts";
import { readBody, requestFraming } from "../faults/wire/framing.ts";
import { headerHas, headersOf, statusOf, type Head } from "../faults/wire/head.ts";

/** A stage with what goes on behind it. */
export interface Scene {
  readonly stage: FrontStage;
  /**
   * Takes what is left of the request, so that the next one can be read. Answers `false` when nobody can tell where
   * that one begins: the client may or may not send a body that it was not asked for.
   */
  finishRequest(): Promise<boolean>;
  /** Lets go of the target. */
  release(): void;
}

const continueAnswer = Buffer.from("HTTP/1.1 100 Continue\r\n\r\n");

/** Makes the stage for one request. */
export function setScene(
  service: Service,
  connection: Connection,
  head: Head,
  record: OpenRecord,
): Scene {
  const intake = createIntake(connection, head, record);
  let passing: Passing | undefined;

  const pass = async (): Promise<Passing> => {
    const passed = await passToTarget(service.target, {
      head,
      method: record.method,
      body: intake.body,
      rest: everything(connection),
      signal: connection.signal,
      onSent() {
        record.forwarded = true;
        intake.leaveAsking();
      },
      onInterim: intake.send,
    });
    service.onAnswer?.(record, {
      status: statusOf(passed.head),
      headers: headersOf(passed.head.lines),
    });
    return passed;
  };

  return {
    stage: {
      request: record,
      url: service.url,
      elsewhere: service.elsewhere,
      now: service.now,
      receive: intake.receive,
      forward: async () => (passing ??= await pass()),
      earlier: (operation) => service.memory.recall(operation),
    },
    async finishRequest() {
      if (passing) await passing.uploaded;
      else await intake.receive();
      return !intake.waitsToBeAsked;
    },
    release: () => passing?.release(),
  };
}

/** Takes the body of a request, which a client may want to be asked for. */
interface Intake {
  readonly body: AsyncGenerator<Buffer>;
  /** Whether the client still waits for a 100. */
  readonly waitsToBeAsked: boolean;
  /** Sends bytes ahead of the answer. */
  send(bytes: Buffer): Promise<void>;
  /** Reads the body up to so many bytes, or all that comes of itself. */
  receive(bytes?: number): Promise<void>;
  /** The target has the head: to ask for the body is for it. */
  leaveAsking(): void;
}

function createIntake(connection: Connection, head: Head, record: OpenRecord): Intake {
  const body = countedBody(connection, head, record);
  let waitsToBeAsked = headerHas(head.lines, "expect", "100-continue");

  const send = async (bytes: Buffer): Promise<void> => {
    await connection.send(bytes);
    record.sentBytes += bytes.length;
  };

  return {
    body,
    get waitsToBeAsked() {
      return waitsToBeAsked;
    },
    send,
    async receive(bytes = Infinity) {
      if (waitsToBeAsked) {
        if (bytes === Infinity || bytes === 0) return;
        waitsToBeAsked = false;
        await send(continueAnswer);
      }
      while (record.bodyBytes < bytes && !(await body.next()).done);
    },
    leaveAsking() {
      waitsToBeAsked = false;
    },
  };
}

async function* countedBody(
  { source }: Connection,
  head: Head,
  record: OpenRecord,
): AsyncGenerator<Buffer> {
  for await (const bytes of readBody(source, requestFraming(head))) {
    record.bodyBytes += bytes.length;
    yield bytes;
  }
}

async function* everything({ source }: Connection): AsyncGenerator<Buffer> {
  for (let bytes = await source.read(); bytes; bytes = await source.read()) yield bytes;
}
