import { type CallInit, noInit, readInit } from "../call/call-init.ts";
import type { HttpMethod, Result } from "../call/calls.ts";
import { HeaderFields } from "../transport/header-fields.ts";
import type { CallResponse } from "../transport/response.ts";
import { checkBodyOf } from "../transport/target.ts";
import { runCall } from "./caller.ts";
import { buildUrl } from "./build-url.ts";
import type { ClientParts } from "./parts.ts";
import { secretsIn } from "./secrets-in.ts";
import { serializeBody } from "./serialize/body.ts";
import { serializeHeaders } from "./serialize/headers.ts";

/** One call of an operation of the spec, as its method gives it to apps. */
export type TypedCall = (path: string, given?: CallInit) => Promise<Result<unknown>>;

/** Makes the calls of one method: they throw where the answer is no success. */
export function createTypedCall(
  { setup, operations, answers, fields }: ClientParts,
  streaming: boolean,
  method: HttpMethod,
): TypedCall {
  return async (path, given) => {
    const operation = operations.find(method, path);
    const init = given === undefined ? noInit : readInit(given, operation.name);
    const { params } = init;
    const { body, contentType } =
      init.body === undefined
        ? nothing
        : serializeBody(init.body, init.contentType ?? operation.traits.body);
    if (body !== undefined) checkBodyOf(method, body);
    const base = streaming || operation.isVerbatim ? fields.verbatim : fields.common;
    const headers =
      init === noInit
        ? new HeaderFields(base)
        : serializeHeaders(base, params?.header, init.headers, contentType);
    const sentId = setup.putRequestId?.(headers);
    const secrets = params ? secretsIn(path, params, setup.provider) : none;
    return await runCall(
      setup,
      { operation, options: init, streaming, secrets, sentId },
      (call, cancellation) =>
        setup.send({
          method,
          url: buildUrl(operation, path, params),
          origin: operation.base.origin,
          headers,
          body,
          upload: undefined,
          isChecked: true,
          cancellation,
          call,
        }),
      (response, call) => {
        if (!response.ok) throw answers.describe(response, call);
        if (!streaming) return answers.read(response, call);
        answers.pass(response, call);
        return streamOf(response);
      },
    );
  };
}

const nothing = { body: undefined, contentType: undefined } as const;
const none: readonly string[] = [];

function streamOf({ body }: CallResponse): ReadableStream<Uint8Array> {
  return body ?? new Blob().stream();
}
