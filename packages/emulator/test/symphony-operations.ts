import { sample } from "openapi-sampler";
import { spec } from "../src/symphony/spec.ts";

interface Document {
  readonly components: { readonly requestBodies: Readonly<Record<string, Body>> };
}

interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<
    Record<string, { readonly example?: unknown; readonly schema?: object }>
  >;
}

interface Described {
  readonly operationId: string;
  readonly description?: string;
  readonly requestBody?: Body;
}

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
export const documentedOperations: readonly DocumentedOperation[] = Object.entries(
  spec.paths,
).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Described>).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    description: operation.description ?? "",
    example: exampleOf(operation),
  })),
);

function exampleOf({ requestBody }: Described): unknown {
  const body = requestBody?.$ref
    ? (spec as unknown as Document).components.requestBodies[
        requestBody.$ref.split("/").at(-1) ?? ""
      ]
    : requestBody;
  const media = body?.content?.["application/json"];
  return media && (media.example ?? sample(media.schema ?? {}, { quiet: true }, spec));
}
