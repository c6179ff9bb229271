/** The three questions of an index of the American type, in the order of their means. */
export const questions = ['overall', 'expectations', 'ideal'] as const;
