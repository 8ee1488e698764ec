import { createTemplates, type FindTemplate } from "../call/find-template.ts";
import { isUndocumented, type Operation, type Operations } from "../call/operation.ts";
import type { SessionFetch, SessionFetchInit } from "../call/session-fetch.ts";
import type { OperationName } from "../errors/errors.ts";
import { parseUnder } from "../options/base-url.ts";
import { withinTotal } from "../steps/time-limits.ts";
import type { RequestBody } from "../transport/request.ts";
import { checkBodyOf } from "../transport/target.ts";
import type { WireRequest } from "../transport/transport.ts";
import { runCall } from "./caller.ts";
import { holdBody, readFetchBody } from "./fetch-body.ts";
import { readFetchRequest } from "./fetch-input.ts";
import type { ClientParts } from "./parts.ts";
import { serializeHeaders } from "./serialize/headers.ts";
import { toWebResponse } from "./web-response.ts";

/** What a caller within the library knows of the request beside it. */
interface Known {
  /** Under whose base URL it has to be. */
  readonly operation: Operation;
  /** Whether the answer has to come as it is, in no coding. */
  readonly isVerbatim: boolean;
  readonly secrets: readonly string[];
  /** Told when the call is over, and its body read. */
  readonly onEnd: () => void;
}

/** {@link SessionFetch}, and what only the library's own clients say. */
export type OwnFetch = (
  input: Parameters<SessionFetch>[0],
  init?: SessionFetchInit,
  known?: Known,
) => Promise<Response>;

/** Makes the `fetch` of a client. */
export function createFetch(parts: ClientParts): OwnFetch {
  const { setup, operations, answers, fields } = parts;
  const { provider } = setup;
  const nameFor = createObservedNames(setup);
  return async (input, given, known) => {
    const request = readFetchRequest(input, given, provider);
    const { method, url, streaming } = request;
    if (known) parseUnder(known.operation.base, url.href);
    const found = operations.describe(method, url);
    const operation =
      known && isStill(known.operation, method, found) ? known.operation : found.operation;
    const verbatim = known?.isVerbatim ?? (streaming || operation.isVerbatim);
    const headers = serializeHeaders(
      verbatim ? fields.verbatim : fields.common,
      undefined,
      request.headers,
      undefined,
    );
    const sentId = setup.putRequestId?.(headers);
    const body = readFetchBody(request.body);
    checkBodyOf(method, body);
    const { data } = await runCall(
      setup,
      {
        operation,
        options: { ...request.limits, signal: request.signal },
        streaming,
        secrets: [...(known ?? found).secrets, ...secretValuesIn(url, provider.secretQuery)],
        sentId,
      },
      async (call, cancellation) => {
        if (known) call.onEnd(known.onEnd);
        else if (isUndocumented(call)) call.observedAs = nameFor?.(method, url);
        const { origin } = url;
        const sent = { method, url, origin, headers, body, upload: undefined, cancellation, call };
        const isHeld = request.isHeld && body instanceof ReadableStream;
        const held = isHeld ? await hold(sent, body) : body;
        return setup.send({ ...sent, body: held });
      },
      (response, call) => {
        answers.pass(response, call);
        return toWebResponse(response, () => answers.readJson(response, call));
      },
    );
    return data;
  };
}

/** Names the operation of a URL to those who compare answers with the spec: they know more operations than the client. */
function createObservedNames({
  provider,
  observedOperations: names,
}: ClientParts["setup"]): ((method: string, url: URL) => OperationName | undefined) | undefined {
  if (!names) return undefined;
  let templates: FindTemplate | undefined;
  return (method, url) => {
    templates ??= createTemplates(provider, names);
    const template = templates(method, url);
    return template === undefined ? undefined : `${method} ${template}`;
  };
}

/** What is not sent of a body that is too large to be held is cancelled when the call is over. */
async function hold(
  { call, cancellation }: Pick<WireRequest, "call" | "cancellation">,
  body: ReadableStream<Uint8Array>,
): Promise<RequestBody> {
  const holding = holdBody(body, call.limits.maxBodyBytes, cancellation);
  const held = await withinTotal({ call, cancellation }, holding);
  if (held instanceof ReadableStream) call.onEnd(() => void held.cancel().catch(() => {}));
  return held;
}

/** Middleware may have made another request of it, which is not to be repeated for what it was. */
function isStill(
  { name, idempotent }: Operation,
  method: string,
  { operation }: ReturnType<Operations["describe"]>,
): boolean {
  return name.startsWith(`${method} `) && (operation.idempotent || !idempotent);
}

function secretValuesIn({ searchParams }: URL, names: readonly string[] = []): string[] {
  return names.flatMap((name) => searchParams.getAll(name));
}
