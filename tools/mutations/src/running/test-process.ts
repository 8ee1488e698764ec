import { createVitest, type TestSpecification, type Vitest } from "vitest/node";
import type { PassedTest, TestMessage, TestRequest, TestRun } from "./test-run.ts";

/** What the run under way has told so far. */
interface Told {
  readonly passed: PassedTest[];
  readonly failed: string[];
}

let told: Told = { passed: [], failed: [] };

const vitest: Vitest = await createVitest({
  watch: false,
  api: false,
  fsModuleCache: false,
  maxWorkers: 1,
  // A worker that went on would keep modules as they were before a mutation.
  isolate: true,
  retry: 0,
  reporters: [
    {
      onTestModuleCollected: () => tell("going on"),
      onTestCaseResult(test) {
        tell("going on");
        const { state } = test.result();
        const duration = test.diagnostic()?.duration ?? 0;
        if (state === "passed") told.passed.push({ name: test.fullName, duration });
        if (state === "failed") told.failed.push(test.fullName);
      },
    },
  ],
});
await vitest.standalone();

function tell(message: TestMessage): void {
  process.send?.(message);
}

/** Runs tests in the folder of the process. */
async function run(request: TestRequest): Promise<TestRun> {
  for (const file of request.written) vitest.invalidateFile(resolve(file));
  const specifications = specify(request);
  if (specifications.length === 0) return { passed: [], failed: [], problem: "no such file" };
  for (const { config } of vitest.projects) {
    config.bail = request.bail ? 1 : 0;
    config.testTimeout = request.timeout;
    config.hookTimeout = request.timeout;
  }
  told = { passed: [], failed: [] };
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const { passed, failed } = told;
  const errors = testModules
    .filter(({ moduleId }) => moduleId === specifications[0]?.moduleId)
    .flatMap((module) => module.errors());
  return { passed, failed, ...(errors[0] && { problem: errors[0].message }) };
}

function specify({ file, names, pattern }: TestRequest): TestSpecification[] {
  return vitest.getModuleSpecifications(resolve(file)).map(({ project, moduleId }) =>
    project.createSpecification(moduleId, {
      ...(names && { testNames: [...names] }),
      ...(pattern !== undefined && { testNamePattern: new RegExp(pattern) }),
    }),
  );
}

function resolve(file: string): string {
  return `${process.cwd()}/${file}`;
}

process.on("message", (request: TestRequest) => {
  void run(request)
    .catch((error: unknown) => ({ passed: [], failed: [], problem: String(error) }))
    .then(tell);
});
process.on("disconnect", () => process.exit());
tell("going on");
