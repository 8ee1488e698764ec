/** What goes wrong, and where. Without `applied` nothing was done on the server when the fault is answered. */
export type FaultKind =
  /** Answers so much later, on the server's clock. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Answers another status. A text body is sent as it is, any other value as JSON. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly applied?: boolean;
    }
  /** Resets the connection instead of answering. */
  | { readonly kind: "reset"; readonly applied?: boolean }
  /** Never answers. */
  | { readonly kind: "hang"; readonly applied?: boolean }
  /**
   * Sends only the first `bytes` of the true answer's body (by default half of it) and cuts the connection. The
   * framing promises more: by `Content-Length`, or by chunks that never end.
   */
  | { readonly kind: "truncate"; readonly bytes?: number; readonly framing?: "length" | "chunked" }
  /** Sends the true answer's body in pieces of `bytes` (1), each after so many milliseconds of the machine's time. */
  | { readonly kind: "slowBody"; readonly milliseconds: number; readonly bytes?: number }
  /** Answers 200 with another media type, by default the HTML page of a gateway. */
  | { readonly kind: "contentType"; readonly type?: string; readonly body?: string }
  /** Sends each cookie of the true answer a second time, with another value. */
  | { readonly kind: "duplicateCookies" }
  /** Sends the caller elsewhere, by default with 302. */
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  /**
   * Writes these bytes to the connection in place of an answer, then closes it; with `milliseconds` byte by byte,
   * each after so long of the machine's time.
   */
  | {
      readonly kind: "raw";
      readonly bytes: string | Uint8Array;
      readonly milliseconds?: number;
    };

/** A fault that was ordered for an operation. */
export type Fault<OperationId extends string = string> = FaultKind & {
  /** An `operationId`, or `*` for any. Any text is taken here, and one that is none refused when it is ordered. */
  readonly operation: OperationId | "*" | (string & Record<never, never>);
  /** How many requests it hits: 1 by default, `Infinity` until it is removed. */
  readonly times?: number;
};
