import { createPacker, type InstalledProvider } from "@signoff/test-support";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providers } from "../../../providers.ts";
import type { Figures, Kind } from "./figures.ts";

/** What a provider brings along when it is installed alone. */
export function installedFigures(provider: string, installed: InstalledProvider): Figures {
  return {
    [`${provider} bytes`]: installed.bytes,
    [`${provider} packages`]: installed.packages.length,
  };
}

/** The files of each provider with all that it needs, from its built package. */
export const installedKind: Kind = {
  name: "installed",
  slack: 0.02,
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), "signoff-installed-"));
    try {
      const packer = await createPacker(folder);
      const figures: Figures[] = [];
      for (const provider of providers)
        figures.push(installedFigures(provider, await packer.installAlone(provider)));
      return Object.assign({}, ...figures) as Figures;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
