/** Something to wait at until the test lets pass. */
export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function createGate(): Gate {
  const control = new AbortController();
  const opened = new Promise<void>((resolve) => {
    control.signal.addEventListener("abort", () => resolve());
  });
  return { opened, open: () => control.abort() };
}
