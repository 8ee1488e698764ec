import {
  type ApiError,
  AuthenticationError,
  type BinaryBody,
  type ByStatus,
  type CallOptions,
  type CommonOptions,
  type OwnOptions,
  type Int64,
  isApiError,
  type Resolvable,
  type Session,
  type Traits,
  type TypedCalls,
} from "../../src/index.ts";
import {
  checkBaseUrl,
  checkCredential,
  commonOptionNames,
  credentialSource,
  type FurtherToken,
  keepAlive,
  openSession,
  ownOptions,
  type SessionDriver,
  type SessionVerdict,
  type Sharing,
  type TokenDriver,
} from "@signoff/core/provider";
import { credentials } from "./backend.ts";
import { withTestStore } from "./test-store.ts";

/** What errors of this provider look like. */
export interface Problem {
  code: string;
  description?: string;
}

export interface Item {
  id?: Int64;
  ok?: boolean;
  [field: string]: unknown;
}

interface Operation<Init extends unknown[], Data> {
  init: Init;
  data: Data;
  error: Problem;
  errors: ByStatus<400 | 404, Problem> & ByStatus<409, Item>;
}

type Plain = [init?: CallOptions];
type ById = [init: CallOptions & { params: { path: { id: string | number | bigint } } }];
type WithBody<Body> = [init: CallOptions & { body: Body }];

export interface ItemQuery {
  page?: number;
  tag?: readonly string[];
  "odd name&"?: string;
  since?: bigint;
}

/** A hand-made operation map, as a generator would write it. */
export interface Operations {
  GET: {
    "/me": Operation<Plain, { name: string }>;
    "/items": Operation<[init?: CallOptions & { params?: { query?: ItemQuery } }], Item>;
    "/items/{id}": Operation<ById, Item>;
    "/items/{id}/parts/{part}": Operation<
      [init: CallOptions & { params: { path: { id: string; part: string } } }],
      Item
    >;
    "/files/{id}": Operation<ById, Blob>;
    "/text": Operation<Plain, string>;
    "/touch": Operation<Plain, Item>;
  };
  POST: {
    "/login": Operation<
      WithBody<{ username: string; password: string }>,
      { token?: string; lifetime?: number }
    >;
    "/logout": Operation<Plain, object>;
    "/items": Operation<WithBody<Item>, Item>;
    "/search": Operation<WithBody<Item>, Item>;
    "/upload": Operation<
      WithBody<{ file: Blob | readonly Blob[]; note?: string } | FormData>,
      Item
    >;
    "/form": Operation<WithBody<{ a: string; b?: number } | URLSearchParams>, Item>;
    "/bytes": Operation<WithBody<BinaryBody>, Item>;
  };
  PUT: {
    "/items/{id}": Operation<
      [init: CallOptions & { params: { path: { id: string } }; body: Item }],
      Item
    >;
  };
  PATCH: object;
  DELETE: { "/items/{id}": Operation<ById, undefined> };
  OPTIONS: object;
  HEAD: { "/items": Operation<Plain, undefined> };
}

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

/** The same for `raw`, as openapi-typescript would write it; only what the tests call. */
export interface Paths {
  "/items": {
    parameters: NoParameters;
    get: {
      parameters: Omit<NoParameters, "query"> & { query?: ItemQuery };
      responses: {
        200: { headers: object; content: { "application/json": Item } };
        default: { headers: object; content: { "application/json": Problem } };
      };
    };
  };
}

const traits: Traits = {
  plainIntegers: { ".": ".", "*": "counts", size: ". items", total: "*" },
  operations: {
    "GET /files/{id}": { answer: "binary" },
    "GET /text": { answer: "text" },
    "GET /touch": { idempotent: false },
    "POST /search": { idempotent: true },
    "PUT /items/{id}": { idempotent: true },
    "POST /upload": { body: "multipart/form-data" },
    "POST /form": { body: "application/x-www-form-urlencoded" },
    "POST /bytes": { body: "application/octet-stream" },
  },
};

export interface LoginOptions extends CommonOptions, OwnOptions {
  baseUrl: string;
  username?: string;
  password?: Resolvable<string>;
  /** How the provider is set up. */
  quirks?: Quirks;
}

/** What a test may change in the provider. */
export interface Quirks {
  probe?: false;
  keepAliveAfter?: number;
  /** The login fails after it has obtained a token. */
  halfWay?: true;
  /** The login never settles, whatever happens. */
  deaf?: true;
  /** The login asks for nothing: this is its token. */
  given?: string;
  verdict?: SessionVerdict;
  /** Shown of an error body; default: its description. */
  describe?: (body: unknown) => string | undefined;
  /** Tokens are first put into the web's own headers, whose errors repeat what they refuse. */
  webHeaders?: true;
  /** Lets a 200 tell of a failure by `{ failed: true }`. */
  failures?: true;
  /** `GET /text` takes a ticket, which `GET /touch` gives, beside the token; it is good for so many ms. */
  tickets?: number;
  /** How long any grant lives at most, in ms. */
  longestLife?: number;
  /** How long one lives that nobody uses, in ms. */
  unusedLife?: number;
  /** The session is two, of which each has a token of its own. */
  second?: string;
  /** A second logout is asked where a probe told nothing. */
  secondLogout?: true;
  /** The provider has no words of its own for a dead token: it is asked before the logout too. */
  wordless?: true;
  /** What those who share a session know of the provider. */
  sharing?: Partial<Sharing>;
  /** The header by which it takes an id of the app's for a request. */
  requestIdHeader?: string;
  /** A logout counts as taken whatever 403 it is answered with. */
  anyLogout?: true;
}

export interface Grant {
  readonly token: string;
  readonly lifetime?: number;
}

export type TestSession = Session<Operations, Paths>;

const optionNames = ["baseUrl", "username", "password", "quirks", ...commonOptionNames] as const;

/** Signs on to a backend of the tests. */
export async function login(options: LoginOptions): Promise<TestSession> {
  const own = ownOptions(options, optionNames, "login");
  const baseUrl = checkBaseUrl("baseUrl", own.baseUrl, own.allowInsecure);
  const { username = credentials.username, password = credentials.password } = own;
  checkCredential("password", password);
  const credential = credentialSource("password", password);
  const driver = createDriver(baseUrl, username, own.quirks ?? {});
  return openSession<Operations, Paths, Grant>(
    driver,
    async (context) => {
      const { learn, open } = context;
      if (own.quirks?.deaf) await new Promise(() => {});
      if (own.quirks?.given !== undefined) {
        return { token: own.quirks.given };
      }
      const secret = await credential(context);
      learn(secret);
      const body = { username, password: secret };
      const { data } = await open({
        token: "session",
        send: (calls) => calls.POST("/login", { body }),
        grantsIn: (answer) => grantsIn(answer.data),
      }).catch((error: unknown) => {
        throw isApiError(error) && error.status === 403 ? refusedLogin() : error;
      });
      if (typeof data.token !== "string" || own.quirks?.halfWay) throw refusedLogin();
      const { token, lifetime } = data;
      return { token, ...(lifetime !== undefined && { lifetime }) };
    },
    withTestStore(own),
    {
      identity: [baseUrl, username],
      place: { baseUrl },
      sharing: {
        refusals: 2,
        refusedFor: 60_000,
        grantFields: ["token", "lifetime"],
        ...(own.quirks?.unusedLife !== undefined && { idleLimit: own.quirks.unusedLife }),
        ...(own.quirks?.longestLife !== undefined && { longestLife: own.quirks.longestLife }),

        ...own.quirks?.sharing,
      },
      credential,
    },
  );
}

function grantsIn({ token }: { token?: string }): Grant[] {
  return token === undefined ? [] : [{ token }];
}

function refusedLogin(): AuthenticationError {
  return new AuthenticationError("The login was refused.", { provider: "test", reason: "refused" });
}

export function createDriver(
  baseUrl: string,
  account: string,
  quirks: Quirks,
): SessionDriver<Operations, Grant> {
  const token = createToken(quirks);
  const { second } = quirks;
  const tokens: readonly TokenDriver<Operations, Grant>[] =
    second === undefined
      ? [token]
      : [token, { ...token, name: "second", grant: { token: second } }];
  return {
    facts: {
      name: "test",
      version: "1.2.3",
      spec: "0123456789abcdef",
      traits,
      origins: [new URL(baseUrl).origin],
      isOwnHeader: (name) => name === "x-own-token",
      baseUrlFor: () => baseUrl,
      ...(quirks.requestIdHeader !== undefined && { requestIdHeader: quirks.requestIdHeader }),
      describeError: quirks.describe ?? ((body) => (body as Problem | undefined)?.description),
      ...(quirks.failures
        ? {
            isFailure: (body: unknown) =>
              (body as { failed?: boolean } | undefined)?.failed === true,
          }
        : {}),
    },
    account,
    ...(quirks.tickets !== undefined && {
      furtherToken: (_, url) =>
        url.pathname === "/text" ? createTicket(quirks.tickets ?? 0) : undefined,
    }),
    authorise: (headers, { token: secret }, _, further) => {
      if (further !== undefined) headers.set("x-ticket", further);
      const value = `Bearer ${secret}`;
      if (quirks.webHeaders) new Headers().set("authorization", value);
      headers.set("authorization", value);
    },
    secretsOf: ({ token: secret }) => [secret],
    lifetimeOf: ({ lifetime }) => lifetime,
    ...(quirks.longestLife !== undefined && { longestLife: quirks.longestLife }),
    ...(quirks.unusedLife !== undefined && { unusedLife: quirks.unusedLife }),
    judge: ({ status }) => (status === 401 ? (quirks.verdict ?? "over") : "open"),
    tokensOf: () => tokens,
    ...(quirks.keepAliveAfter !== undefined && {
      keepOpen: (calls, lastActivity) =>
        keepAlive(quirks.keepAliveAfter ?? 0, lastActivity, () => calls.GET("/me")),
    }),
  };
}

function createTicket(lifetime: number): FurtherToken<Operations> {
  return {
    name: "ticket",
    async obtain(calls) {
      const { data } = await calls.GET("/touch");
      return { value: String(data["ticket"]), lifetime };
    },
  };
}

function createToken(quirks: Quirks): TokenDriver<Operations> {
  const token: TokenDriver<Operations> = {
    name: "session",
    logOut: (calls) =>
      calls.POST("/logout").catch((error: unknown) => {
        if (!quirks.anyLogout || !isForbidden(error)) throw error;
        return { response: { status: 403 } };
      }),
    ...(quirks.secondLogout && { secondLogoutAfter: ["session"] }),
    isGone: (error) => !quirks.wordless && isRefused(error) && isProblem(error.body),
    isDenied: (error) => isRefused(error) || (quirks.wordless === true && isForbidden(error)),
  };
  if (quirks.probe === false) return token;
  const probe = (calls: TypedCalls<Operations>): Promise<unknown> => calls.GET("/me");
  return { ...token, probe, ...(quirks.wordless && { askFirst: probe }) };
}

function isRefused(error: unknown): error is ApiError {
  return isApiError(error) && error.status === 401;
}

function isForbidden(error: unknown): boolean {
  return isApiError(error) && error.status === 403;
}

function isProblem(body: unknown): boolean {
  return (body as Problem | undefined)?.code === "refused";
}
