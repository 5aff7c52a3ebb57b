/**
 * Options for the bundler: constants become literals wherever they are used, in all modules. The loops over a page's text (src/pack/text/runs.ts) have
 * more numbers than a processor has registers; as variables they make these loops half as fast.
 */
export const literals = { optimization: { inlineConst: { mode: 'all', pass: 3 } } } as const;
