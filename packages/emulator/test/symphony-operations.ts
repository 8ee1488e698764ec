import {
  listOperations,
  resolveReference,
  type Operation,
  type RequestBody,
} from "@signoff/openapi";
import { sample } from "openapi-sampler";
import { spec } from "../src/symphony/spec.ts";

/** An operation of the document. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  /** The example of its JSON body; `undefined` when it takes none. */
  readonly example: unknown;
}

/** Every operation of the document. */
export const documentedOperations: readonly DocumentedOperation[] = listOperations(spec).map(
  ({ method, path, operation }) => ({
    id: operation.operationId ?? "",
    method,
    path,
    description: operation.description ?? "",
    example: exampleOf(operation),
  }),
);

function exampleOf({ requestBody }: Operation): unknown {
  const body = requestBody && resolveReference<RequestBody>(spec, requestBody);
  const media = body?.content?.["application/json"];
  const schema: object = media?.schema ?? {};
  return media && (media.example ?? sample(schema, { quiet: true }, spec));
}
