import type { Command } from "commander";

/** How to sign on, as the command line says it. What is missing there comes from the profile, and then from the environment. */
export interface SignOnOptions {
  readonly profile?: string;
  readonly url?: string;
  readonly user?: string;
  readonly ca?: string;
  readonly proxy?: string;
  readonly allowInsecure?: true;
}

/** Adds the options of {@link SignOnOptions}. */
export function addSignOnOptions(command: Command): void {
  command
    .option("--profile <name>", "a profile that says how to sign on (profiles.json)")
    .option("--url <url>", "where the provider is; for Symphony the host of the pod")
    .option("--user <name>", "who signs on")
    .option("--ca <file>", "PEM file of an authority to trust besides the well-known ones")
    .option("--proxy <url>", "http or https proxy to go through")
    .option("--allow-insecure", "take http: to other hosts: secrets are readable on their way");
}
