/** What is told of an account or a session that is left over: the same in a list and after a sweep. */
export const leftWords = {
  kept: "Nobody uses it, and it is kept for those who come.",
  orphan: "All who used it are gone, and nobody has signed it off: the next sweep does.",
  ending: "It is being signed off.",
  endingLeft: "Its sign-off was begun, and who was at it is gone: the next sweep carries on.",
  inUse: (members: number): string => `It is used by ${members} of its members.`,
  lost: (by: string): string =>
    `The answer to a login of ${by} was never stored: nobody can sign off what it may have opened. It ends by itself.`,
  lostLogin: (by: string): string =>
    `${by} is gone in the middle of a login: the next sweep sees what is left of it.`,
  failed(failures: number): string {
    const times = failures === 1 ? "once" : `${failures} times`;
    return `Signing it off has failed ${times}, and the session may be alive. It is tried again; see that the provider can be reached.`;
  },
} as const;
