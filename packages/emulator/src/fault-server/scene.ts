import type { Connection } from "./connection.ts";
import type { Service } from "./service.ts";
import type { OpenRecord } from "./log.ts";
import type { Stage } from "./stage.ts";
import { passToTarget, type Passing } from "./target.ts";
import { readBody, requestFraming } from "./wire/framing.ts";
import { headerHas, type Head } from "./wire/head.ts";

/** A stage with what goes on behind it. */
export interface Scene {
  readonly stage: Stage;
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
  const body = countedBody(connection, head, record);
  let waitsToBeAsked = headerHas(head.lines, "expect", "100-continue");
  let passing: Passing | undefined;

  const send = async (bytes: Buffer): Promise<void> => {
    await connection.send(bytes);
    record.sentBytes += bytes.length;
  };

  const receive = async (bytes = Infinity): Promise<void> => {
    if (waitsToBeAsked) {
      if (bytes === Infinity || bytes === 0) return;
      waitsToBeAsked = false;
      await send(continueAnswer);
    }
    while (record.bodyBytes < bytes && !(await body.next()).done);
  };

  const forward = async (): Promise<Passing> => {
    passing ??= await passToTarget(service.target, {
      head,
      method: record.method,
      body,
      rest: everything(connection),
      signal: connection.signal,
      onSent() {
        record.forwarded = true;
        waitsToBeAsked = false;
      },
      onInterim: send,
    });
    return passing;
  };

  return {
    stage: {
      request: record,
      url: service.url,
      elsewhere: service.elsewhere,
      now: service.now,
      receive,
      forward,
      earlier: (operation) => service.memory.recall(operation),
    },
    async finishRequest() {
      if (passing) await passing.uploaded;
      else await receive();
      return !waitsToBeAsked;
    },
    release: () => passing?.release(),
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
