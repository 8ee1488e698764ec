/** What the model server does with one request in place of serving it. */
export interface Fault {
  readonly kind: FaultKind;
  /** Whether the request takes effect all the same: with `silence` that is a lost answer, without it a lie. */
  readonly applied: boolean;
  /** How long the answer takes, in ms. */
  readonly delay: number;
}

/** A status, or another way to spoil an answer. `success` is a 200: a lie where the request is not applied. */
export type FaultKind =
  | 401
  | 403
  | 429
  | 500
  | 503
  | "success"
  | "late"
  | "redirect"
  | "noConnection"
  | "reset"
  | "silence"
  | "stalledBody"
  | "cutBody"
  | "empty"
  | GatewayAnswer;

/** What something in front of the provider answers: a redirect within the origin, or a page. */
export type GatewayAnswer = "redirectWithin" | "page403" | "page503" | "html";

/** The operations that a fault can strike; `call` is any call of the app. */
export type Target = "login" | "call" | "logout" | "probe";

/** How a call of the app is made. */
export type CallKind = "read" | "write" | "stream" | "raw";

/** One thing that the app or the provider does. */
export type Action =
  | {
      readonly do: "call";
      readonly kind: CallKind;
      /** So many at once. */
      readonly times: number;
      /** When the app aborts it, in ms. */
      readonly abortAfter: number | undefined;
      /** What the app does with a stream. */
      readonly stream: "read" | "cancel" | "leave";
    }
  /** The provider ends all sessions. */
  | { readonly do: "expire" }
  /** The gateway is there for so many ms. */
  | { readonly do: "gateway"; readonly gateway: Gateway; readonly for: number }
  | {
      readonly do: "signOff";
      readonly budget: number | undefined;
      readonly drain: number | undefined;
    };

/** Something in front of the provider, which answers everything. */
export interface Gateway {
  readonly answer: GatewayAnswer;
  /** Whether it passes the requests on before. */
  readonly applied: boolean;
  /** How many requests it lets through at first. */
  readonly after: number;
}

/** An action, and how long to wait before it, in ms. */
export interface Step {
  readonly wait: number;
  readonly action: Action;
}

/** One run of the model: how the session is set up, what happens in it, and what the server does to it. */
export interface Schedule {
  readonly renew: boolean;
  /** For how long a token lives, in ms. */
  readonly lifetime: number | undefined;
  /** What the login says of that, in ms. */
  readonly told: number | "true";
  /** Whether the provider has a question that only a live token may ask. */
  readonly probe: boolean;
  /**
   * How the provider denies a dead token: in words of its own, or by what a gateway or a page of maintenance answers to
   * everything as well.
   */
  readonly denial: "own" | "any";
  /** What a denial means to the client. */
  readonly refusal: "over" | "perhaps";
  readonly keepAliveAfter: number | undefined;
  readonly attempts: number;
  readonly timeout: { readonly attempt: number; readonly total: number };
  /** When the app aborts its login, in ms. */
  readonly abortLoginAfter: number | undefined;
  readonly steps: readonly Step[];
  /** Struck one after the other; then the server is honest. */
  readonly faults: { readonly [At in Target]: readonly Fault[] };
  /** Whether the server is honest once the sign-off has begun. */
  readonly honestAtEnd: boolean;
  /** What comes in front of one that is not. */
  readonly gatewayAtEnd: Gateway | undefined;
}
