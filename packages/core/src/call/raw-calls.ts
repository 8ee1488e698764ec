import type { CallOptions } from "./call.ts";
import type { HttpMethod } from "./calls.ts";
import type { RawMiddleware } from "./raw-middleware.ts";

/** What `raw` makes of the body of a success, by what `parseAs` asks for. */
export interface RawBodies<Data> {
  /** The parsed body, typed by the spec: the default. */
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  /** Unread; the call lasts until it is read or cancelled. */
  stream: ReadableStream<Uint8Array>;
}

/** What a raw call answers: `data` of a success or `error` of a failure, both typed by the spec. */
export type RawResult<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response };

/**
 * openapi-fetch's own client over the same session: it answers `{ data, error, response }`, with error bodies typed by the
 * spec, and takes middleware. It throws only where no answer came. A failure without a body has `{}` as its `error`, and
 * integers beyond 2^53 are `bigint`, as everywhere.
 */
export type RawCalls<Paths extends object> = {
  readonly [Method in HttpMethod]: RawMethod<Paths, Lowercase<Method>>;
} & {
  /** Has middleware see each request and answer of `raw`, the first one outermost. It sees no credentials of the session. */
  use(...middleware: RawMiddleware[]): void;
  /** Takes middleware off again. */
  eject(...middleware: RawMiddleware[]): void;
};

interface RawMethod<Paths extends object, Method extends string> {
  <Path extends PathsWith<Paths, Method>, As extends keyof RawBodies<unknown> = "json">(
    path: Path,
    ...init: InitArguments<RawInit<OperationAt<Paths[Path], Method>, As>>
  ): Promise<
    RawResult<
      RawBodies<SuccessOf<OperationAt<Paths[Path], Method>>>[As],
      FailureOf<OperationAt<Paths[Path], Method>>
    >
  >;
}

type PathsWith<Paths extends object, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: object } ? Path : never;
}[keyof Paths];

type OperationAt<Item, Method extends string> = Item[Method & keyof Item];

type InitArguments<Init> = [RequiredKeys<Init>] extends [never] ? [init?: Init] : [init: Init];

type RequiredKeys<Value> = {
  [Key in keyof Value]-?: object extends Pick<Value, Key> ? never : Key;
}[keyof Value];

type RawInit<Operation, As> = RawOptions &
  ParamsInit<ParametersOf<Operation>> &
  BodyInit<Operation> & { parseAs?: As };

interface RawOptions extends Omit<CallOptions, "headers"> {
  /** For this call, within that of `use`. */
  middleware?: RawMiddleware[] | undefined;
  /** Writes the query, in place of the `form` style. */
  querySerializer?: ((query: Record<string, unknown>) => string) | undefined;
  /** As for every call, in each form that the web takes. */
  headers?:
    | Headers
    | readonly (readonly [name: string, value: string])[]
    | CallOptions["headers"]
    | undefined;
}

type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Omit<Parameters, "cookie">
  : never;

type ParamsInit<Parameters> = [RequiredKeys<Parameters>] extends [never]
  ? { params?: Parameters }
  : { params: Parameters };

type BodyInit<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? BodyOf<Content>
  : Operation extends { requestBody?: { content: infer Content } | undefined }
    ? [Content] extends [object]
      ? Partial<BodyOf<Content>>
      : { body?: never }
    : { body?: never };

interface BodyOf<Content> {
  body: Content[keyof Content];
  contentType?: keyof Content & string;
}

type OkStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | "2XX";

type SuccessOf<Operation> = ContentOf<ResponsesOf<Operation>, OkStatus>;

type FailureOf<Operation> = ContentOf<
  ResponsesOf<Operation>,
  Exclude<keyof ResponsesOf<Operation>, OkStatus>
>;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;

type ContentOf<Responses, Status> = {
  [Key in keyof Responses & Status]: Responses[Key] extends { content: infer Content }
    ? Content[keyof Content]
    : undefined;
}[keyof Responses & Status];
