import { SourceMap } from "node:module";
import { join, relative, resolve } from "node:path";
import { providers } from "../../../providers.ts";
import { type AppName, bundleApp, type Target, targets } from "./bundle.ts";
import type { Figures, Kind } from "./figures.ts";

const root = join(import.meta.dirname, "../../..");

/** Where a file lives, such as `core/session/ending`, `symphony/sign-on` or `openapi-fetch`. */
export function roomOf(file: string): string {
  const library = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  if (library !== undefined) return library;
  const [, name = "", room = "", inner] =
    /^packages\/([^/]+)\/src\/(?:([^/]+)\/)?(?:([^/]+)\/)?/.exec(relative(root, file)) ?? [];
  if (name === "") return "app";
  // The session has rooms within its own.
  return [name, room, room === "session" ? inner : undefined].filter(Boolean).join("/");
}

/** How much of a minified file comes from each room, by its source map. Texts of the web are ASCII but for a few characters. */
function weighRooms(code: string, map: ConstructorParameters<typeof SourceMap>[0]): Figures {
  const places = new SourceMap(map);
  const weights: Record<string, number> = {};
  for (const [row, line] of code.split("\n").entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const { originalSource } = places.findEntry(row, column) as { originalSource?: string };
      const room = originalSource === undefined ? "bundler" : roomOf(resolve(originalSource));
      weights[room] = (weights[room] ?? 0) + 1;
    }
  }
  return weights;
}

async function measureApp(app: AppName, target: Target): Promise<Figures> {
  const { initial } = await bundleApp(app, target, { sourcemap: true });
  const weights: Record<string, number> = {};
  for (const { code, map } of initial) {
    if (!map) continue;
    const found = weighRooms(code, { ...map, file: map.file ?? "", sourceRoot: "" });
    for (const [room, bytes] of Object.entries(found)) {
      weights[`${app} ${target} ${room}`] = (weights[`${app} ${target} ${room}`] ?? 0) + bytes;
    }
  }
  return Object.fromEntries(Object.entries(weights).toSorted(([, a], [, b]) => b - a));
}

/** The minified bytes of each room in what an app loads at first: where the bytes of `bundle` are. */
export const roomsKind: Kind = {
  name: "rooms",
  slack: 0.25,
  async measure() {
    const figures: Record<string, number> = {};
    for (const app of providers) {
      for (const target of targets) Object.assign(figures, await measureApp(app, target));
    }
    return figures;
  },
};
