/** Stands for a number that the build puts in: a hash of all the code that reads sources. */
declare const STET_BUILD: string | undefined;

/**
 * Names this build of the program, so that what another build has kept is not trusted. Undefined while the program runs
 * unbundled: readers then change from one minute to the next, and nothing is kept.
 */
export const build: string | undefined = typeof STET_BUILD === "string" ? STET_BUILD : undefined;
