import type { Dispatcher } from "./dispatcher.ts";
import type { TlsOptions } from "./tls-options.ts";

/** How the Node transport reaches its hosts; by default as Node's own `fetch` does at the moment of each request. */
export interface NodeTransportOptions {
  /**
   * A dispatcher of the npm package undici, from version 6 on, such as an `Agent`, a `ProxyAgent` or a `MockAgent`. It
   * stays the app's: whoever made it closes it. Excludes the other options.
   */
  dispatcher?: Dispatcher | undefined;
  /** The client certificate to show, and authorities to trust, in all connections to hosts. */
  tls?: TlsOptions | undefined;
  /**
   * The URL of an http: or https: proxy, with a percent-encoded user name and password where it asks for them. All
   * requests go through tunnels (CONNECT) of it, whatever the environment says.
   */
  proxy?: string | undefined;
}

export const nodeTransportOptionNames: readonly (keyof NodeTransportOptions)[] = [
  "dispatcher",
  "tls",
  "proxy",
];
