const length = 5;

/** The first five letters of a word stand for it and its forms: "loyalty" and "loyal" meet, so do "usługa" and "usługę". */
export const stem = (word: string): string =>
  /[\d\p{Script=Han}]/u.test(word) ? word : word.slice(0, length);
