import { type AppName, apps, bundle, compressedSize, type Target, targets } from "./bundle.ts";
import type { Figures, Kind } from "./figures.ts";
import { measureNamed } from "./named.ts";

async function measureApp(app: AppName, target: Target): Promise<Figures> {
  const code = await bundle(app, target);
  return {
    [`${app} ${target} minified bytes`]: Buffer.byteLength(code),
    [`${app} ${target} brotli bytes`]: compressedSize(code),
  };
}

/** The bytes of each app, minified and compressed. */
export const bundleKind: Kind = {
  name: "bundle",
  slack: 0.02,
  async measure() {
    const runs = apps.flatMap((app) => targets.map((target) => measureApp(app, target)));
    return Object.assign({}, ...(await Promise.all([...runs, measureNamed()]))) as Figures;
  },
};
