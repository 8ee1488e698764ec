import { type CallInit, noInit, readInit } from "../call/call-init.ts";
import type { HttpMethod, Result } from "../call/calls.ts";
import type { CallResponse } from "../transport/response.ts";
import { runCall } from "./caller.ts";
import type { SendBuilt } from "./openapi.ts";
import { type ClientParts, isVerbatim } from "./parts.ts";
import { serializeBody } from "./serialize/body.ts";
import { serializeHeaders } from "./serialize/headers.ts";
import { secretsIn } from "./secrets-in.ts";

/** One call of an operation of the spec; throws where the answer is no success. */
export async function callTyped(
  { setup, operations, answers, fields }: ClientParts,
  sendBuilt: SendBuilt,
  streaming: boolean,
  method: HttpMethod,
  path: string,
  given: CallInit = noInit,
): Promise<Result<unknown>> {
  const operation = operations.find(method, path);
  const { base, traits } = operation;
  const init = given === noInit ? given : readInit(given, operation.name);
  const { body, contentType } =
    init.body === undefined ? nothing : serializeBody(init.body, init.contentType ?? traits.body);
  const headers = serializeHeaders(
    isVerbatim(streaming, traits) ? fields.verbatim : fields.common,
    init.params?.header,
    init.headers,
    contentType,
  );
  const secrets = init.params ? secretsIn(path, init.params, setup.provider) : none;
  return runCall(
    setup,
    { operation, options: init, streaming, secrets },
    (call, cancellation) =>
      sendBuilt(method, path, base.href, init.params, (href) => {
        const url = operation.parse(href);
        const { origin } = base;
        return setup.send({
          method,
          url,
          origin,
          headers,
          body,
          upload: undefined,
          cancellation,
          call,
        });
      }),
    async (response, call) => {
      if (!response.ok) throw answers.describe(response, call);
      const data = streaming ? streamOf(response) : await answers.read(response, call);
      return { data, response };
    },
  );
}

const nothing = { body: undefined, contentType: undefined } as const;
const none: readonly string[] = [];

function streamOf({ body }: CallResponse): ReadableStream<Uint8Array> {
  return body ?? new Blob().stream();
}
