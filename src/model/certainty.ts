/** Below this confidence the reader chooses: the figure behind DESIGN.md's "Honest". */
export const SURE = 0.75;
