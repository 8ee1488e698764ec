import { InvalidOptionError } from "../errors/errors.ts";

/** What the runtime says of its parts; nothing in browsers and Workers. */
export function runtimeVersions(): Readonly<Record<string, string | undefined>> {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  return process?.versions ?? {};
}

/** A runtime without Node's HTTP client, and what an app does there instead. */
interface OtherRuntime {
  readonly name: string;
  readonly tls: string;
  readonly proxy: string;
}

const bun: OtherRuntime = {
  name: "Bun",
  tls: "a fetch such as (url, init) => fetch(url, { ...init, tls: { cert, key, ca } })",
  proxy: "a fetch such as (url, init) => fetch(url, { ...init, proxy })",
};

const deno: OtherRuntime = {
  name: "Deno",
  tls: "a fetch such as (url, init) => fetch(url, { ...init, client }), with client = Deno.createHttpClient({ cert, key, caCerts })",
  proxy:
    "a fetch such as (url, init) => fetch(url, { ...init, client }), with client = Deno.createHttpClient({ proxy: { url } })",
};

const workers: OtherRuntime = {
  name: "Cloudflare Workers",
  tls: "the fetch of an mTLS binding, such as (url, init) => env.CERTIFICATE.fetch(url, init)",
  proxy: "the fetch of a binding that reaches the host",
};

const others: OtherRuntime = {
  name: "this runtime",
  tls: "a fetch that shows the certificate; browsers, and Electron's renderers, choose it by themselves",
  proxy:
    "a fetch that goes through it; browsers, and Electron's renderers, have settings of their own for it",
};

function thisRuntime(): OtherRuntime {
  const versions = runtimeVersions();
  if (versions["bun"] !== undefined) return bun;
  if (versions["deno"] !== undefined) return deno;
  return globalThis.navigator?.userAgent === "Cloudflare-Workers" ? workers : others;
}

/** How it is told that the Node transport, or one of its options, cannot work in this runtime. */
export function needsNode(
  option: "transport" | "tls" | "proxy" | "dispatcher",
): InvalidOptionError {
  const runtime = thisRuntime();
  if (option === "tls" || option === "proxy") {
    return new InvalidOptionError(
      option,
      `needs the HTTP client that Node carries, and ${runtime.name} has none; in place of nodeTransport give ${runtime[option]}.`,
    );
  }
  return new InvalidOptionError(
    option,
    `needs Node: nodeTransport cannot send on ${runtime.name}; leave the option transport out, and calls go over fetch.`,
  );
}
