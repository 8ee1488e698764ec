import { methods, type Method, type Operation, type Parameter } from "./document.ts";
import { pointerTo } from "./pointers.ts";
import { child, children, locate, type Located } from "./references.ts";

/** An operation with its place, and all parameters that apply to it. */
export interface PlacedOperation {
  readonly method: Method;
  /** Path template. */
  readonly path: string;
  readonly operation: Operation;
  /** Those of the operation win over those of its path with the same place and name. */
  readonly parameters: readonly Parameter[];
  /** Where the operation and each parameter stand. */
  readonly located: {
    readonly operation: Located<Operation>;
    readonly parameters: readonly Located<Parameter>[];
  };
}

/** All operations of a document, in its own order of paths. */
export function listOperations(document: { readonly paths?: object }): PlacedOperation[] {
  return Object.keys(document.paths ?? {}).flatMap((path) => {
    const item = locate(document, pointerTo("paths", path));
    return methods.flatMap((method): PlacedOperation[] => {
      const operation = child<Operation>(document, item, method.toLowerCase());
      if (!operation) return [];
      const parameters = mergeParameters([
        ...children<Parameter>(document, item, "parameters"),
        ...children<Parameter>(document, operation, "parameters"),
      ]);
      return [
        {
          method,
          path,
          operation: operation.value,
          parameters: parameters.map(({ value }) => value),
          located: { operation, parameters },
        },
      ];
    });
  });
}

function mergeParameters(parameters: readonly Located<Parameter>[]): Located<Parameter>[] {
  const byPlace = parameters.map(
    (parameter) => [`${parameter.value.in} ${parameter.value.name}`, parameter] as const,
  );
  return [...new Map(byPlace).values()];
}
