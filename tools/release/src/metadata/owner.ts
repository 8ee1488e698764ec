import type { Manifest, Repository } from "./manifest.ts";

/** Whom the packages belong to: what the root's `package.json` says, for all of them. */
export interface Owner {
  readonly author: string;
  /** The page of the repository, such as `"https://github.com/acme/signoff"`. */
  readonly homepage: string;
  readonly repository: Repository;
  readonly bugs: { readonly url: string };
  readonly keywords: readonly string[];
}

/** @throws {Error} where a field is missing. */
export function readOwner(root: Manifest): Owner {
  const { author, homepage, repository, bugs, keywords } = root;
  if (!author || !homepage || !repository || !bugs || !keywords) {
    const fields = { author, homepage, repository, bugs, keywords };
    const missing = Object.entries(fields).filter(([, value]) => value === undefined);
    throw new Error(
      `package.json of the workspace has no ${missing.map(([name]) => name).join(", no ")}; write it there, once for all packages.`,
    );
  }
  return { author, homepage, repository, bugs, keywords };
}

/** Hosts that belong to nobody (RFC 2606): what stands there until an owner says where the repository is. */
const placeholderHosts = /^(?:[^/]*\.)?example\.(?:com|org|net)$/;

/** The fields that still hold a placeholder. */
export function findPlaceholders({ homepage, repository, bugs }: Owner): readonly string[] {
  const urls = { homepage, "repository.url": repository.url, "bugs.url": bugs.url };
  return Object.entries(urls)
    .filter(([, url]) => placeholderHosts.test(new URL(url.replace(/^git\+/, "")).hostname))
    .map(([name]) => name);
}
