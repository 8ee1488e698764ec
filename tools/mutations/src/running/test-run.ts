/** Some tests of one file, to be run in a copy of the workspace. */
export interface TestRequest {
  /** From the root of the workspace. */
  readonly file: string;
  /** Full names; without them and a pattern, all tests of the file. */
  readonly names?: readonly string[] | undefined;
  /** A regular expression for full names. */
  readonly pattern?: string | undefined;
  /** Stops at the first failure. */
  readonly bail: boolean;
  /** How long a test may take, and what is done before or after it, in ms. */
  readonly timeout: number;
  /** Files that were written since the last run, from the root of the workspace. */
  readonly written: readonly string[];
}

export interface PassedTest {
  /** The full name. */
  readonly name: string;
  /** In ms. */
  readonly duration: number;
}

/** What came of a run of tests. */
export interface TestRun {
  readonly passed: readonly PassedTest[];
  /** The full names of the tests that failed. */
  readonly failed: readonly string[];
  /** Why the run came to no end by itself, or to none at all. */
  readonly problem?: string;
}

/** What a test process tells: that it goes on, or what came of its run. */
export type TestMessage = "going on" | TestRun;
