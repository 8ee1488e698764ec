import { type Attributes, SpanKind } from "@opentelemetry/api";
import type { Activity, ActivityResult, RequestActivity } from "@signoff/core";
import { names } from "./names.ts";

/** How a span begins. */
export interface SpanStart {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Attributes;
}

/** The methods that the semantic conventions know. */
const knownMethods: ReadonlySet<string> = new Set([
  "CONNECT",
  "DELETE",
  "GET",
  "HEAD",
  "OPTIONS",
  "PATCH",
  "POST",
  "PUT",
  "QUERY",
  "TRACE",
]);

const other = "_OTHER";

export function spanOf(activity: Activity): SpanStart {
  const { provider } = activity;
  const kind = SpanKind.INTERNAL;
  switch (activity.type) {
    case "request":
      return requestSpan(activity);
    case "call":
      return {
        name: `${provider} ${activity.operation}`,
        kind,
        attributes: { [names.provider]: provider, [names.operation]: activity.operation },
      };
    default:
      return {
        name: `${provider} ${activity.type}`,
        kind,
        attributes: { [names.provider]: provider },
      };
  }
}

/** A request of which each attribute has few values: never its URL, in which there may be a secret. */
function requestSpan(activity: RequestActivity): SpanStart {
  const { template, resends } = activity;
  const method = methodOf(activity);
  const shown = method === other ? "HTTP" : method;
  return {
    name: template === undefined ? shown : `${shown} ${template}`,
    kind: SpanKind.CLIENT,
    attributes: {
      ...requestAttributes(activity),
      ...(method === other && { [names.originalMethod]: activity.method }),
      ...(resends > 0 && { [names.resendCount]: resends }),
    },
  };
}

/** What spans and measurements of a request have in common. */
export function requestAttributes(activity: RequestActivity): Attributes {
  const { provider, template, address, port } = activity;
  return {
    [names.provider]: provider,
    [names.method]: methodOf(activity),
    [names.address]: address,
    [names.port]: port,
    ...(template !== undefined && { [names.template]: template }),
  };
}

/** The status of an answer, and of a failure its type. */
export function resultAttributes(result: ActivityResult): Attributes {
  const { status } = result;
  const errorType = errorTypeOf(result);
  return {
    ...(status !== undefined && { [names.status]: status }),
    ...(errorType !== undefined && { [names.errorType]: errorType }),
  };
}

/** The status of an error, or the kind of what failed; `undefined` where nothing did. */
export function errorTypeOf(result: ActivityResult): string | undefined {
  const { status, expected = false, outcome, error } = result;
  if (error !== undefined) return error;
  if (status !== undefined && status >= 400 && !expected) return String(status);
  return outcome === "failed" ? outcome : undefined;
}

function methodOf({ method }: RequestActivity): string {
  return knownMethods.has(method) ? method : other;
}
