/** For which system an executable is. */
export type Platform = "linux" | "darwin" | "win32";

/** What an executable is made of. */
export interface Target {
  readonly platform: Platform;
  /** The program of Node that it is made from: the one that makes it, where it is not given. */
  readonly node: string;
  /** Where it is put. */
  readonly out: string;
  /** Whether this machine runs it, too: only then it can keep compiled code. */
  readonly isNative: boolean;
}

/** The name of an executable. */
export function nameFor(platform: Platform): string {
  return platform === "win32" ? "signoff.exe" : "signoff";
}

/** What is run on the program before something is put into it, and after. */
export interface Signing {
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
}

/** macOS starts no program whose signature does not fit; Windows starts one without. */
export function signingOf({ platform, out }: Pick<Target, "platform" | "out">): Signing {
  if (platform !== "darwin") return { before: [], after: [] };
  return {
    before: [["codesign", "--remove-signature", out]],
    after: [["codesign", "--sign", "-", out]],
  };
}
