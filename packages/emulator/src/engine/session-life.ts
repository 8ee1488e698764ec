import { randomBytes } from "node:crypto";
import { listOperations } from "@signoff/openapi";
import type { Answer, EmulatedRequest, Handler, ProviderContext } from "../contract.ts";
import { json } from "./answers.ts";
import type { Session } from "./ledger.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** Who may sign on. */
interface LifeAccount {
  readonly username: string;
  readonly password: string;
}

/** What a provider says of its sessions beside its document. */
export interface LifeSettings {
  readonly accounts: readonly LifeAccount[];
  /** How long a session lives, in ms of the server's clock; told where the document says by which name. */
  readonly lifetime: number;
  /** What answers a request without good credentials. */
  refuse(): Answer;
}

/** Sign-in, sign-off and the check of all other calls, as a document tells them by `x-signoff-session`. */
export interface SessionLife {
  readonly handlers: Readonly<Record<string, Handler>>;
  authorize(request: EmulatedRequest): Answer | undefined;
  /** The session that a request was authorised by. */
  sessionOf(request: EmulatedRequest): Session | undefined;
}

/** By which names a sign-in takes account and password, and answers. */
interface Names {
  readonly account: string;
  readonly password: string;
  readonly answer: string;
  readonly lifetime?: string;
}

interface Role {
  readonly role: "sign-in" | "sign-off";
  readonly token: string;
  readonly emulate?: Names;
}

/** For services whose token goes as a bearer, and whose sign-in and sign-off are one request each. */
export function createSessionLife(
  spec: OpenApiDocument,
  context: ProviderContext,
  settings: LifeSettings,
): SessionLife {
  const handlers = Object.fromEntries(
    rolesIn(spec).map(([id, { role, token, emulate }]): [string, Handler] => [
      id,
      role === "sign-in" && emulate
        ? (request) => signIn({ context, settings, names: emulate, kind: token }, request)
        : (request) => {
            context.ledger.end(tokenOf(request));
            return context.example(request);
          },
    ]),
  );
  return {
    handlers,
    authorize(request) {
      if (request.operation.security.length === 0) return undefined;
      return context.ledger.use(tokenOf(request)) ? undefined : settings.refuse();
    },
    sessionOf: (request) => context.ledger.find(tokenOf(request)),
  };
}

function tokenOf(request: EmulatedRequest): string {
  return /^bearer +(.+)$/i.exec(request.header("authorization") ?? "")?.[1] ?? "";
}

function rolesIn(spec: OpenApiDocument): readonly (readonly [id: string, role: Role])[] {
  return listOperations(spec).flatMap(({ operation }) => {
    const role = (operation as { readonly "x-signoff-session"?: Role })["x-signoff-session"];
    return role && operation.operationId ? [[operation.operationId, role] as const] : [];
  });
}

interface SignIn {
  readonly context: ProviderContext;
  readonly settings: LifeSettings;
  readonly names: Names;
  readonly kind: string;
}

function signIn({ context, settings, names, kind }: SignIn, request: EmulatedRequest): Answer {
  const body = request.body as Readonly<Record<string, unknown>>;
  const account = settings.accounts.find(
    ({ username, password }) =>
      username === body[names.account] && password === body[names.password],
  );
  if (!account) return settings.refuse();
  const secret = randomBytes(24).toString("base64url");
  const { lifetime } = settings;
  context.ledger.open({ account: account.username, kind, secret, lifetime });
  const example = exampleOf(context.example(request));
  const told = names.lifetime === undefined ? {} : { [names.lifetime]: lifetime / 1000 };
  return json(200, { ...example, [names.answer]: secret, ...told });
}

function exampleOf({ content }: Answer): Readonly<Record<string, unknown>> {
  if (!content || !("bytes" in content)) return {};
  return JSON.parse(content.bytes.toString()) as Readonly<Record<string, unknown>>;
}
