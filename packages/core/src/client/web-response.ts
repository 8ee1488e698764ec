import type { CallResponse } from "../transport/response.ts";
import { bare } from "../values/bare.ts";
import { statusesWithoutBody } from "../values/content-length.ts";

/** Which answers stand behind the web's. */
const answers = new WeakMap<Response, CallResponse>();

/** The answer that a response was made of; `undefined` for one that somebody else made. */
export function answerOf(response: Response): CallResponse | undefined {
  return answers.get(response);
}

/**
 * An answer as the web knows it. What is in memory can be read more than once, and its copies too.
 *
 * @param readJson takes the place of `json()` where the body is in memory.
 */
export async function toWebResponse(
  answer: CallResponse,
  readJson: () => unknown,
): Promise<Response> {
  if (answer.streamed) return makeResponse(answer, answer.body);
  return makeReadable(answer, await answer.arrayBuffer(), readJson);
}

function makeReadable(
  answer: CallResponse,
  bytes: ArrayBuffer,
  readJson: () => unknown,
  headers: Headers = answer.headers,
): Response {
  const make = (): Response => makeResponse({ status: answer.status, headers }, bytes);
  const response = make();
  // openapi-fetch has JSON read by `json()` only where it is told that there is some.
  if (bytes.byteLength > 0 && !response.headers.has("content-length")) {
    response.headers.set("content-length", String(bytes.byteLength));
  }
  answers.set(response, answer);
  return Object.defineProperties(response, {
    json: { value: async () => readJson() },
    text: { value: () => answer.text() },
    arrayBuffer: { value: () => answer.arrayBuffer() },
    bytes: { value: async () => new Uint8Array(await answer.arrayBuffer()) },
    blob: { value: () => answer.blob() },
    formData: { value: () => make().formData() },
    clone: { value: () => makeReadable(answer, bytes, readJson, response.headers) },
  });
}

function makeResponse(
  { status, headers }: Pick<CallResponse, "status" | "headers">,
  body: BodyInit | null,
): Response {
  const content = statusesWithoutBody.has(status) ? null : body;
  const isUsual = status >= 200 && status <= 599;
  const init: ResponseInit = isUsual ? { status, headers } : { headers };
  const response = new Response(content, bare(init));
  if (isUsual) return response;
  // The web makes none of such a status.
  return Object.defineProperties(response, { status: { value: status }, ok: { value: false } });
}
