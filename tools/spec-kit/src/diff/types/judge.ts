import { listOperations, type OpenApiDocument, type PlacedOperation } from "@signoff/openapi";
import { createSameness } from "../contract/same.ts";
import { operationName } from "../contract/operations/pairing.ts";
import { breaksReaders, breaksReadersByStatus, breaksWriters } from "./fits.ts";
import { type BothTypes, type CallPart, createBothTypes } from "./program.ts";

/** A call of which old code stops compiling. */
export interface TypeBreak {
  readonly operation: string;
  readonly part: CallPart;
  /** Where the call stands in the old document. */
  readonly pointer: string;
  /** What the compiler has against it. */
  readonly reason: string;
}

interface Documents {
  readonly old: OpenApiDocument;
  readonly now: OpenApiDocument;
}

/** Compiles the old and the new types of a provider together, and tells which calls break code. */
export function findTypeBreaks(provider: string, documents: Documents): readonly TypeBreak[] {
  const touched = touchedOperations(documents);
  if (touched.length === 0) return [];
  const types = createBothTypes(provider, documents);
  return touched.flatMap((placed) => breaksOf(types, placed));
}

/** Calls that both documents have, and that did not stay as they were with all that they refer to. */
function touchedOperations(documents: Documents): readonly PlacedOperation[] {
  const same = createSameness(documents);
  const now = new Map(listOperations(documents.now).map((one) => [operationName(one), one]));
  return listOperations(documents.old).filter((one) => {
    const other = now.get(operationName(one));
    return (
      other !== undefined &&
      !same.isSame([one.operation, one.parameters], [other.operation, other.parameters])
    );
  });
}

const judges = {
  init: breaksWriters,
  data: breaksReaders,
  error: breaksReaders,
  errors: breaksReadersByStatus,
} as const satisfies Readonly<Record<CallPart, typeof breaksReaders>>;

function breaksOf({ checker, old, now }: BothTypes, placed: PlacedOperation): readonly TypeBreak[] {
  const { method, path } = placed;
  return (["init", "data", "error", "errors"] as const).flatMap((part) => {
    const [before, after] = [old.of(method, path, part), now.of(method, path, part)];
    if (!before || !after) return [];
    const reason = judges[part](checker, before, after);
    return reason === undefined
      ? []
      : [
          {
            operation: operationName(placed),
            part,
            pointer: placed.located.operation.pointer,
            reason,
          },
        ];
  });
}
