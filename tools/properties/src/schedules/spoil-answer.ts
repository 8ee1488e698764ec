import type { Fault } from "./schedule.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** The answer as a fault leaves it: late, cut, another one, or none at all. Like `fetch` it heeds an abort. */
export async function spoilAnswer(
  answer: { readonly status: number; readonly body: object },
  fault: Fault | undefined,
  signal: AbortSignal | null | undefined,
  clock: VirtualClock,
): Promise<Response> {
  await waitFor(fault?.kind === "silence" ? undefined : (fault?.delay ?? 0), signal, clock);
  const json = JSON.stringify(answer.body);
  switch (fault?.kind) {
    case undefined:
    case "late":
      return Response.json(answer.body, { status: answer.status });
    case "noConnection":
      throw connectionError("ECONNREFUSED");
    case "reset":
      throw connectionError("ECONNRESET");
    case "stalledBody":
      return brokenResponse(json, signal, "stall");
    case "cutBody":
      return brokenResponse(json, signal, "cut");
    case "html":
      return page(200);
    case "empty":
      return new Response("");
    case "redirect":
      return new Response(null, { status: 302, headers: { location: "https://else.example.com" } });
    case "redirectWithin":
      return new Response(null, { status: 302, headers: { location: "/maintenance" } });
    case "page403":
      return page(403);
    case "page503":
      return page(503);
    case "success":
      return Response.json({});
    case "silence":
      throw new Error("silence never ends");
    default:
      return Response.json(
        { code: "fault" },
        { status: fault?.kind ?? 500, headers: retryAfter(fault?.kind) },
      );
  }
}

function page(status: number): Response {
  return new Response("<html>gateway</html>", {
    status,
    headers: { "content-type": "text/html" },
  });
}

function retryAfter(status: unknown): Record<string, string> {
  return status === 429 || status === 503 ? { "retry-after": "2" } : {};
}

/** For ever, where no time is given. */
function waitFor(
  milliseconds: number | undefined,
  signal: AbortSignal | null | undefined,
  clock: VirtualClock,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) reject(signal.reason as Error);
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    if (milliseconds === 0) resolve();
    else if (milliseconds !== undefined) clock.after(milliseconds, resolve);
  });
}

function connectionError(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
}

/** Half of a body, and then nothing more, or the end of the connection. */
function brokenResponse(
  text: string,
  signal: AbortSignal | null | undefined,
  how: "stall" | "cut",
): Response {
  let halves = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        signal?.addEventListener("abort", () => controller.error(signal.reason), { once: true });
      },
      pull(controller) {
        halves += 1;
        if (halves === 1)
          controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
        else if (how === "cut") controller.error(connectionError("UND_ERR_SOCKET"));
        else return new Promise(() => {});
        return undefined;
      },
    }),
    { headers: { "content-type": "application/json" } },
  );
}
