import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { phpProgram, whyNoPhp } from "../src/index.ts";

const why = whyNoPhp();

describe.skipIf(why)(`PHP of Debian${why ? ` (${why})` : ""}`, () => {
  test("reads JSON and starts programs, which needs no more than its core", () => {
    const { path, env } = phpProgram();
    const script = 'echo json_decode(\'{"a":7}\')->a, function_exists("proc_open");';
    const { stdout } = spawnSync(path, ["-r", script], { env: { ...process.env, ...env } });
    expect(stdout.toString()).toBe("71");
  });
});
