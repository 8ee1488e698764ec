import type { EmulatedRequest, ProviderContext } from "../../contract.ts";

/** What the document shows as the answer to an operation, as JSON. */
export function exampleOf(context: ProviderContext, request: EmulatedRequest): unknown {
  const { content } = context.example(request);
  const bytes = content && "bytes" in content ? content.bytes : Buffer.from("null");
  return JSON.parse(bytes.toString());
}
