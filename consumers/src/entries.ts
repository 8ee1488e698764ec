/** A module that apps import, and what it needs. */
export interface Entry {
  readonly specifier: string;
  /** Whether it works with files or listens: it then imports modules of Node. */
  readonly needsNode: boolean;
}

/** Every module of every package; the command has none. */
export const entries: readonly Entry[] = [
  { specifier: "@signoff/core", needsNode: false },
  { specifier: "@signoff/core/node", needsNode: false },
  { specifier: "@signoff/core/provider", needsNode: false },
  { specifier: "@signoff/core/provider/node", needsNode: true },
  { specifier: "@signoff/directlink", needsNode: false },
  { specifier: "@signoff/directlink/node", needsNode: true },
  { specifier: "@signoff/edin-docflow", needsNode: false },
  { specifier: "@signoff/edin-docflow/node", needsNode: true },
  { specifier: "@signoff/emulator", needsNode: true },
  { specifier: "@signoff/symphony", needsNode: false },
  { specifier: "@signoff/symphony/node", needsNode: false },
  { specifier: "@signoff/symphony/verify", needsNode: false },
  { specifier: "signoff", needsNode: false },
  { specifier: "signoff/node", needsNode: false },
];
