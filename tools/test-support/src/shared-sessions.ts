/** Whether the tests run with `SIGNOFF_TEST_STORE=memory`: every session of theirs is then shared through a store of its own. */
export const isShared: boolean = process.env["SIGNOFF_TEST_STORE"] === "memory";
