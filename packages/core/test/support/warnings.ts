import { onTestFinished, vi } from "vitest";

/** The warnings that the process is given during the test. */
export function catchWarnings(): string[] {
  const warnings: string[] = [];
  const spy = vi.spyOn(process, "emitWarning").mockImplementation((warning) => {
    warnings.push(String(warning));
  });
  onTestFinished(() => spy.mockRestore());
  return warnings;
}
