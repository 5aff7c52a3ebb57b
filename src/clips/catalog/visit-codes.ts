/** How the numbers of a clip's values are gone through. PURE. */

/** Calls back with each value's number of a clip. */
export type VisitCodes = (doc: number, visit: (code: number) => void) => void;
