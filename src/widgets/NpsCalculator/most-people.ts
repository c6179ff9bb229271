/** People whom a count may hold. */
export const mostPeople = 1_000_000;
