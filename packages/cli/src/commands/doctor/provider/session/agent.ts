import { explainError } from "../../../../failure.ts";
import type { AnySession } from "../../../../provider/any-session.ts";
import type { OpenApiDocument } from "../../../../provider/document.ts";
import { fine, warning } from "../../finding.ts";
import { limits, within } from "../limits.ts";
import type { Visit } from "../visit.ts";

/** An operation, and from which release of the agent on there is it. */
interface Newer {
  readonly id: string;
  readonly since: string;
}

/** Asks the agent of Symphony which release it is, and which operations it lacks. Other providers have none. */
export async function examineAgent(session: AnySession, visit: Visit): Promise<void> {
  const { provider, tell, progress, signal } = visit;
  const document = await provider.document();
  const newer = operationsSince(document);
  if (newer.length === 0) return;
  progress("Asking the agent for its release");
  let version: string;
  try {
    const { data } = await session.GET("/agent/v1/info", { signal: within(limits.call, signal) });
    version = String((Object(data) as { version?: unknown }).version);
  } catch (error) {
    if (signal.aborted) return;
    tell(
      warning(
        "agent",
        `The agent does not say which release it is: ${explainError(error).message}`,
        "Look at SYMPHONY_AGENT, and whether the agent runs: messages and feeds go through it.",
        "refused-call",
      ),
    );
    return;
  }
  const lacking = newer.filter(({ since }) => isOlder(version, since));
  if (lacking.length === 0) {
    tell(fine("agent", `The agent is ${version}, which knows all operations.`));
    return;
  }
  tell(
    warning(
      "agent",
      `The agent is too old: ${version} does not know ${lacking.map(({ id }) => id).join(", ")}.`,
      `Have whoever runs the agent install ${newestOf(lacking)} or later; all else can be called as it is.`,
      "old-agent",
    ),
  );
}

function operationsSince({ paths }: OpenApiDocument): readonly Newer[] {
  return Object.values(paths ?? {})
    .flatMap((item) => Object.values(Object(item) as Record<string, unknown>))
    .flatMap((operation) => {
      const { operationId, "x-signoff-since": since } = Object(operation) as {
        operationId?: unknown;
        "x-signoff-since"?: { agent?: unknown };
      };
      return typeof operationId === "string" && typeof since?.agent === "string"
        ? [{ id: operationId, since: since.agent }]
        : [];
    });
}

/** Releases are told as `Agent-25.8.1` or `2.57.0`. What cannot be read is not taken for an old one. */
function isOlder(version: string, than: string): boolean {
  const [own, other] = [numbersIn(version), numbersIn(than)];
  if (own.length === 0) return false;
  for (const [index, wanted] of other.entries()) {
    const had = own[index] ?? 0;
    if (had !== wanted) return had < wanted;
  }
  return false;
}

function numbersIn(version: string): readonly number[] {
  return /\d+(?:\.\d+)*/.exec(version)?.[0].split(".").map(Number) ?? [];
}

function newestOf(lacking: readonly Newer[]): string {
  return lacking
    .map(({ since }) => since)
    .reduce((newest, one) => (isOlder(newest, one) ? one : newest));
}
