/** Where a key belongs, and why not into an argument. */
export const keyAdvice: string =
  "A key is no argument: everybody on this machine could read it in the list of processes, " +
  "and the shell's history keeps it. Put it into a file and give --key-file, or into the environment as SIGNOFF_KEY.";
