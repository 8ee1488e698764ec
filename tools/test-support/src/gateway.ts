const html = { "content-type": "text/html" };
const page = "<!doctype html><title>Later</title><p>We are working on it.</p>";

/**
 * What stands in front of a provider, be it a gateway, a cache, a page of maintenance or of login, answers to every
 * request. None of it says anything of a session.
 */
export const gatewayAnswers: readonly (readonly [name: string, answer: GatewayAnswer])[] = [
  ["a redirect to a page", { kind: "redirect", location: "/maintenance.html" }],
  ["a redirect to a page by 303", { kind: "redirect", location: "/auth", status: 303 }],
  ["a redirect to another origin", { kind: "redirect", location: "https://sso.example.com/in" }],
  ["401 with a page", { kind: "status", status: 401, headers: html, body: page }],
  ["401 with nothing", { kind: "status", status: 401 }],
  ["401 with a message", { kind: "status", status: 401, body: { message: "Unauthorized" } }],
  ["403 with a page", { kind: "status", status: 403, headers: html, body: page }],
  ["403 with a message", { kind: "status", status: 403, body: { message: "Forbidden" } }],
  ["404 with a page", { kind: "status", status: 404, headers: html, body: page }],
  ["200 with a page", { kind: "status", status: 200, headers: html, body: page }],
  ["200 with nothing", { kind: "status", status: 200 }],
  ["200 with an empty object", { kind: "status", status: 200, body: {} }],
  ["502", { kind: "status", status: 502, headers: html, body: page }],
  ["503", { kind: "status", status: 503 }],
];

/** A fault as the emulator takes it. */
type GatewayAnswer =
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };

/** As much of an event as tells that a logout is about to be sent. */
interface AnyEvent {
  readonly type: string;
  readonly operation?: string;
}

/** As much of a receipt as tells what was learnt. */
interface GatewayReceipt {
  readonly outcome: string;
  readonly steps: readonly { readonly probe?: { readonly result: string } | undefined }[];
}

/** A session whose sign-off is to meet the answers of a gateway. */
export interface GatewayScene {
  readonly server: {
    fault(fault: GatewayAnswer & { readonly operation: string; readonly times: number }): unknown;
    lie(name: "logout"): unknown;
    sessions(): readonly unknown[];
    expireSessions(): unknown;
  };
  signOn(onEvent: (event: AnyEvent) => void): Promise<{
    signOff(options: { readonly budget: number }): Promise<GatewayReceipt>;
  }>;
  /** The names of the logouts, as events tell them. */
  readonly logouts: readonly string[];
  /** The operations that are asked whether a session lives. */
  readonly probes: readonly string[];
}

/** Since when, and to what, the gateway answers. */
export const gatewayTimes = [
  "everything",
  "everything from the logout on",
  "every question, while a logout does nothing",
] as const;

/** What came of a sign-off behind a gateway. */
interface BehindGateway {
  readonly outcome: string;
  /** How many sessions were left alive. */
  readonly alive: number;
  /** What the questions after the logouts are said to have shown. */
  readonly results: readonly (string | undefined)[];
}

/** Signs off behind a gateway. */
export async function signOffBehind(
  { server, signOn, logouts, probes }: GatewayScene,
  answer: GatewayAnswer,
  time: (typeof gatewayTimes)[number],
): Promise<BehindGateway> {
  const begin = (operation: string): void => {
    server.fault({ ...answer, operation, times: Infinity });
  };
  let isWaiting = time === "everything from the logout on";
  const session = await signOn((event) => {
    if (!isWaiting || event.type !== "request" || !logouts.includes(event.operation ?? "")) return;
    isWaiting = false;
    begin("*");
  });
  if (time === "everything") begin("*");
  if (time === "every question, while a logout does nothing") {
    server.lie("logout");
    probes.forEach(begin);
  }
  const { outcome, steps } = await session.signOff({ budget: 600 });
  const alive = server.sessions().length;
  server.expireSessions();
  return { outcome, alive, results: steps.map(({ probe }) => probe?.result) };
}
