import { everythingShownOf } from "./canaries.ts";
import { createEchoingFetch, type AppFetch, type Reply } from "./echo.ts";
import { failureOf } from "./failure.ts";

/** What a login is given to watch a session by. */
export interface Hooks {
  readonly fetch: AppFetch;
  readonly onEvent: (event: unknown) => void;
  readonly onReceipt: (receipt: unknown) => void;
}

/** A secret, and who gives it back. */
export interface Exposure<Session extends { signOff(): Promise<unknown> }> {
  /** Finds the secret in a request. */
  secretIn(init: RequestInit): string | undefined;
  readonly ways: readonly Reply[];
  /** The paths of the login's requests that give it back. */
  readonly loginPaths: readonly string[];
  signOn(hooks: Hooks): Promise<Session>;
  /** The path that {@link call} asks for. */
  readonly callPath: string;
  call(session: Session): Promise<unknown>;
  /** The path of the logout; none where nothing is to end, as with an API key. */
  readonly logoutPath?: string;
}

/** What was shown, and the values that the secret had, by a name each. */
export interface Exposed {
  readonly shown: string;
  readonly secrets: Readonly<Record<string, string>>;
}

/** Lets a secret be given back in every way by each login, by calls and by the logout, and gathers all that an app sees. */
export async function exposeSecret<Session extends { signOff(): Promise<unknown> }>(
  exposure: Exposure<Session>,
): Promise<Exposed> {
  const { ways, loginPaths, callPath, logoutPath } = exposure;
  const shown: unknown[] = [];
  const see = (value: unknown): unknown => shown.push(value);
  const echo = createEchoingFetch(exposure.secretIn);
  const hooks: Hooks = { fetch: echo.fetch, onEvent: see, onReceipt: see };

  /** Collects how an action fails with each way; all of them have to come into play. */
  async function failWith(paths: readonly string[], action: () => Promise<unknown>): Promise<void> {
    for (const way of ways) {
      const before = echo.replies;
      echo.replyTo(paths, way);
      see(await failureOf(action()));
      if (echo.replies === before) throw new Error(`Nothing asked for ${paths.join(" or ")}.`);
    }
    echo.replyTo([], Response.error);
  }

  for (const path of loginPaths) await failWith([path], () => exposure.signOn(hooks));
  const session = await exposure.signOn(hooks);
  await failWith([callPath], () => exposure.call(session));
  see(session);
  const [firstWay] = ways;
  if (firstWay && logoutPath !== undefined) echo.replyTo([logoutPath], firstWay);
  see(await session.signOff());
  see(await failureOf(exposure.call(session)));
  see(session);
  return {
    shown: distinctLines(shown.map(everythingShownOf).join("\n")),
    secrets: Object.fromEntries([...echo.seen].map((secret, index) => [`value ${index}`, secret])),
  };
}

/** What a client would show of one such answer that masks nothing. */
export async function shownUnmasked(way: Reply, secret: string): Promise<string> {
  const answer = async (): Promise<string> => way(secret).text();
  const cause: unknown = await answer().catch((error: unknown) => error);
  return everythingShownOf(new Error("The call failed.", { cause }));
}

/** Stack traces repeat, and a long text takes long to search. */
function distinctLines(text: string): string {
  return [...new Set(text.split("\n"))].join("\n");
}
