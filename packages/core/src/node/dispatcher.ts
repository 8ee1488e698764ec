/** What this transport uses of undici's dispatchers, those that Node carries and those of the npm package from 6 on. */
export interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** Ends a request that is under way. */
export type Abort = (reason?: Error) => void;

/** A field's value, or its values where the field came several times. */
export type RawValue = Buffer | string | readonly (Buffer | string)[];

/** The header fields of an answer: names and values in turn, or by name as HTTP/2 and some interceptors give them. */
export type RawHeaders = readonly RawValue[] | Readonly<Record<string, string | string[]>>;

/** The body of a request as dispatchers take it. */
export type DispatchBody = string | Uint8Array | AsyncIterable<Uint8Array> | null;

/** How undici 6 and 7 tell a request's fate, and undici 8 by way of its old global dispatcher. */
export interface DispatchHandler {
  onConnect(abort: Abort): void;
  /** What it gives says whether more may come; `resume` is called when it may again. */
  onHeaders(status: number, headers: RawHeaders, resume: () => void): boolean;
  onData(chunk: Uint8Array): boolean;
  onComplete(): void;
  onError(error: Error): void;
}

/** What undici 7 and 8 give a handler to steer its request with. */
export interface DispatchController {
  readonly rawHeaders?: RawHeaders | null | undefined;
  abort(reason?: Error): void;
  pause(): void;
  resume(): void;
}

/** How undici 8 tells a request's fate, and undici 7 at the cost of a wrapper. */
export interface ControlledHandler {
  onRequestStart(controller: DispatchController): void;
  onResponseStart(controller: DispatchController, status: number, headers: RawHeaders): void;
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: DispatchController | null, error: Error): void;
}
