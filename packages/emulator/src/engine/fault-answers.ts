import type { Answer } from "../contract.ts";
import type { Fault } from "../faults.ts";
import type { Clock } from "../clock.ts";
import { empty, json, text } from "./answers.ts";
import {
  resetConnection,
  writeAnswer,
  writeRaw,
  writeSlowly,
  writeTruncated,
  type Line,
} from "./wire.ts";

const gatewayPage =
  "<!doctype html><html><head><title>Gateway</title></head><body><h1>Please wait</h1></body></html>";

/**
 * Answers a request in the way a fault says. `perform` does what the operation does; it is called only by the faults
 * that need the true answer, or that strike after the work was done. Answers the status that was sent, if any.
 */
export async function answerWithFault(
  line: Line,
  fault: Fault,
  clock: Clock,
  perform: () => Promise<Answer>,
): Promise<number | undefined> {
  if ("applied" in fault && fault.applied) await perform();
  switch (fault.kind) {
    case "delay":
      await clock.sleep(fault.milliseconds, line.signal);
      return line.signal.aborted ? undefined : send(line, await perform());
    case "status":
      return send(line, statusAnswer(fault));
    case "contentType":
      return send(
        line,
        text(200, fault.body ?? gatewayPage, fault.type ?? "text/html; charset=utf-8"),
      );
    case "redirect":
      return send(line, empty(fault.status ?? 302, { location: fault.location }));
    case "duplicateCookies":
      return send(line, withDuplicateCookies(await perform()));
    case "truncate": {
      const answer = await perform();
      await writeTruncated(line, answer, fault.bytes, fault.framing === "chunked");
      return answer.status;
    }
    case "slowBody": {
      const answer = await perform();
      await writeSlowly(line, answer, fault.milliseconds, fault.bytes ?? 1);
      return answer.status;
    }
    case "reset":
      resetConnection(line);
      break;
    case "raw":
      await writeRaw(line, Buffer.from(fault.bytes), fault.milliseconds);
      break;
    case "hang":
      break;
  }
  return undefined;
}

async function send(line: Line, answer: Answer): Promise<number> {
  await writeAnswer(line, answer);
  return answer.status;
}

function statusAnswer({ status, body, headers = {} }: Extract<Fault, { kind: "status" }>): Answer {
  const { "content-type": type, ...others } = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (body === undefined)
    return empty(status, type === undefined ? others : { ...others, "content-type": type });
  if (typeof body === "string") return text(status, body, type ?? "text/plain", others);
  return json(status, body, others);
}

function withDuplicateCookies(answer: Answer): Answer {
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]) => {
    if (name.toLowerCase() !== "set-cookie") return [name, value] as const;
    const cookies = typeof value === "string" ? [value] : value;
    return [
      name,
      cookies.flatMap((cookie) => [cookie, cookie.replace(/^([^=]+)=([^;]*)/, "$1=other-$2")]),
    ] as const;
  });
  return { ...answer, headers: Object.fromEntries(headers) };
}
