/** Whether the tests run with `SIGNOFF_TEST_STORE=memory`: every session of theirs is then shared through a store of its own. */
export const isShared: boolean = process.env["SIGNOFF_TEST_STORE"] === "memory";

/** So much longer a lost login may live by what is told of shared sessions: it was sent at any time of its turn. In ms. */
export const turnTime: number = isShared ? 60_000 : 0;
