/** What middleware of `raw` is told of a call, as openapi-fetch tells it. */
export interface RawMiddlewareCall {
  /** The request as it stands; without the session's credentials, which are put in later. */
  readonly request: Request;
  /** The path as the spec has it. */
  readonly schemaPath: string;
  readonly params: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
  };
  /** Of the call, the same for all its middleware. */
  readonly id: string;
}

/** Middleware of openapi-fetch: each part may be left out, and gives nothing where it changes nothing. */
export interface RawMiddleware {
  /** Before the request is sent; a `Request` takes its place, a `Response` answers it. */
  onRequest?(call: RawMiddlewareCall): MaybePromise<Request | Response | undefined | void>;
  /** When there is an answer, whatever its status; a `Response` takes its place. */
  onResponse?(
    call: RawMiddlewareCall & { readonly response: Response },
  ): MaybePromise<Response | undefined | void>;
  /** When none came; a `Response` answers the call, an `Error` takes the place of the one that it would fail with. */
  onError?(
    call: RawMiddlewareCall & { readonly error: unknown },
  ): MaybePromise<Response | Error | undefined | void>;
}

type MaybePromise<Value> = Value | Promise<Value>;
