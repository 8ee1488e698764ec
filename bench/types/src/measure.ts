import type { OpenApiDocument } from "@signoff/openapi";
import { median, ratios } from "../../src/statistics.ts";
import type { CompletionKind } from "./app.ts";
import { type Check, checkProject } from "./check.ts";
import { type ClientName, clients } from "./clients.ts";
import { type CompilerName, compilers } from "./compilers.ts";
import { openScene, type Scene } from "./editor/scene.ts";
import { createProjects, type Projects } from "./project.ts";
import { byName, byPath, type CompilerReport, type Hovers, type Row } from "./report.ts";

/**
 * How many type instantiations checking the app of a client takes. The same app under the same TypeScript always takes
 * the same number; it takes some seconds to find out.
 */
export async function measureInstantiations(
  version: CompilerName,
  client: ClientName,
  document: OpenApiDocument,
): Promise<number> {
  await using projects = await createProjects(document);
  const { instantiations } = await checkProject(compilers[version], projects.of[client]);
  return instantiations;
}

/** The same of our app with its calls by name. */
export async function measureNamedInstantiations(
  version: CompilerName,
  document: OpenApiDocument,
): Promise<number> {
  await using projects = await createProjects(document);
  const { instantiations } = await checkProject(compilers[version], projects.named);
  return instantiations;
}

/** How often things are done. The two clients take turns in each round. */
export interface Rounds {
  readonly checks: number;
  readonly edits: number;
}

/** Measures both clients under one version of TypeScript. */
export async function measureCompiler(
  version: CompilerName,
  projects: Projects,
  rounds: Rounds,
): Promise<CompilerReport> {
  const checkRows = await measureChecks(version, projects, rounds.checks);
  await using ours = await openScene(compilers[version], projects.of.signoff);
  await using theirs = await openScene(compilers[version], projects.of["openapi-fetch"]);
  const scenes = { signoff: ours, "openapi-fetch": theirs };
  return {
    version: compilers[version].version,
    rows: [...checkRows, ...(await measureEdits(scenes, rounds.edits))],
    hovers: { signoff: await readHovers(ours), "openapi-fetch": await readHovers(theirs) },
  };
}

async function readHovers(scene: Scene): Promise<Hovers> {
  return { data: await scene.hoverData(), answer: await scene.hoverAnswer() };
}

async function measureChecks(
  version: CompilerName,
  projects: Projects,
  rounds: number,
): Promise<readonly Row[]> {
  const checks: Record<ClientName, Check[]> = { signoff: [], "openapi-fetch": [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const { name } of clients) {
      checks[name].push(await checkProject(compilers[version], projects.of[name]));
    }
  }
  const named = await checkProject(compilers[version], projects.named);
  const rowOf = (title: string, unit: Row["unit"], measure: keyof Check): Row =>
    toRow(title, unit, {
      signoff: checks.signoff.map((check) => check[measure]),
      "openapi-fetch": checks["openapi-fetch"].map((check) => check[measure]),
    });
  return [
    rowOf(byPath, "", "instantiations"),
    toRow(byName, "", {
      signoff: [named.instantiations],
      "openapi-fetch": checks["openapi-fetch"].slice(0, 1).map((check) => check.instantiations),
    }),
    rowOf("types", "", "types"),
    rowOf("check", "ms", "checkTime"),
    rowOf("whole run of tsc", "ms", "totalTime"),
  ];
}

const completions: Readonly<Record<CompletionKind, string>> = {
  path: "completion of a path",
  query: "completion of a parameter",
  field: "completion of an answer's field",
};

const actions: readonly (readonly [title: string, act: (scene: Scene) => Promise<unknown>])[] = [
  ...Object.entries(completions).map(
    ([kind, title]) =>
      [title, async (scene: Scene) => scene.complete(kind as CompletionKind)] as const,
  ),
  ["diagnostics", async (scene) => scene.diagnose()],
  ["hover on an answer's data", async (scene) => scene.hoverData()],
];

/** The time from an edit to each answer of the editor's server. */
async function measureEdits(
  scenes: Readonly<Record<ClientName, Scene>>,
  rounds: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [title, act] of actions) {
    const times: Record<ClientName, number[]> = { signoff: [], "openapi-fetch": [] };
    // The first answer of a kind loads what later ones have.
    for (const { name } of clients) await act(scenes[name]);
    for (let round = 0; round < rounds; round += 1) {
      for (const { name } of clients) {
        const start = performance.now();
        await act(scenes[name]);
        times[name].push(performance.now() - start);
      }
    }
    rows.push(toRow(title, "ms", times));
  }
  return rows;
}

function toRow(title: string, unit: Row["unit"], values: Record<ClientName, number[]>): Row {
  return {
    title,
    unit,
    signoff: median(values.signoff),
    "openapi-fetch": median(values["openapi-fetch"]),
    ratio: median(ratios(values.signoff, values["openapi-fetch"])),
  };
}
