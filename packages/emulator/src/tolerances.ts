/** What a real service takes beside what its document has. A server that is strict refuses all of it. */
export interface Tolerances {
  /**
   * Operations by further calls that lead to them: method and path, such as `GET /directlink/v1/auth/login`, and where
   * that is another operation, the names of the whole query.
   */
  readonly calls?: Readonly<Record<string, string>>;
  /** By `operationId`, documented names of query parameters and form fields by other ones that are taken for them. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By `operationId`, required query parameters that may be missing. */
  readonly optional?: Readonly<Record<string, readonly string[]>>;
  /** Operations that cut a `limit` beyond its maximum to it. */
  readonly cutLimits?: readonly string[];
  /** Operations that read a body as what they take, whatever its media type is said to be. */
  readonly untypedBodies?: readonly string[] | "all";
  /** Whether the file of a form may have any part name. */
  readonly anyFilePart?: boolean;
}

/** The tolerances of one operation. */
export interface OperationTolerances {
  readonly names: ReadonlyMap<string, string>;
  readonly optional: ReadonlySet<string>;
  readonly cutsLimit: boolean;
  readonly takesUntypedBody: boolean;
  readonly takesAnyFilePart: boolean;
}

/** Picks those of an operation. */
export function tolerancesOf(tolerances: Tolerances, operationId: string): OperationTolerances {
  const { names, optional, cutLimits, untypedBodies = [], anyFilePart = false } = tolerances;
  return {
    names: new Map(Object.entries(names?.[operationId] ?? {})),
    optional: new Set(optional?.[operationId]),
    cutsLimit: cutLimits?.includes(operationId) ?? false,
    takesUntypedBody: untypedBodies === "all" || untypedBodies.includes(operationId),
    takesAnyFilePart: anyFilePart,
  };
}
