/** Every provider, by the name of its package's folder: the one list of them, read by the workspace, tests, tools and benchmarks. */
export const providers = ["directlink", "edin-docflow", "symphony"] as const;

/** One of {@link providers}. */
export type ProviderName = (typeof providers)[number];
