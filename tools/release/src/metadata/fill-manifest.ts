import type { Manifest } from "./manifest.ts";
import type { Owner } from "./owner.ts";

/**
 * A package's manifest with what the owner says.
 *
 * @param folder of the package, from the root, such as `"packages/core"`.
 */
export function fillManifest(manifest: Manifest, folder: string, owner: Owner): Manifest {
  const { name, version, private: isPrivate, ...others } = manifest;
  const own = name.replace(/^@signoff\//, "").split("-");
  return {
    name,
    ...(version !== undefined && { version }),
    ...(isPrivate !== undefined && { private: isPrivate }),
    ...others,
    author: owner.author,
    homepage: `${owner.homepage}/tree/main/${folder}#readme`,
    bugs: owner.bugs,
    repository: { ...owner.repository, directory: folder },
    keywords: [...new Set([...owner.keywords, ...own])].toSorted(),
    files: [...new Set([...(manifest.files ?? []), "CHANGELOG.md"])].toSorted(),
    scripts: { ...manifest.scripts, prepublishOnly: "node ../../tools/release/src/may-publish.js" },
  };
}
