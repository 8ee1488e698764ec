import type { ProviderSettings } from "@signoff/core/node";
import type { AnySession } from "./any-session.ts";
import type { OpenApiDocument } from "./document.ts";

/** One provider, as the command knows it. */
export interface Provider {
  /** Its name in stores, receipts and profiles. */
  readonly name: string;
  /** What the command line may call it, the shortest first. */
  readonly words: readonly [string, ...string[]];
  readonly title: string;
  readonly settings: ProviderSettings;
  /** The options of its login that `--url` and `--user` stand for. */
  readonly flags: { readonly url: string; readonly user: string };
  /** Signs on with options of its login. */
  login(options: object): Promise<AnySession>;
  /** Where a path of the document is, by the options of a login: its URL without that path. */
  baseUrlOf(options: Readonly<Record<string, unknown>>, path: string): string;
  /** Its OpenAPI document. */
  document(): Promise<OpenApiDocument>;
}
