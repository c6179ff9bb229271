/** The part of Pagefind's browser interface that the book uses; the package ships no types for it. */
export type Location = { location: number };
export type Anchor = { element: string; id: string; text: string; location: number };
export type SubResult = { title: string; url: string; anchor?: Anchor; weighted_locations: Location[] };
export type Fragment = { url: string; raw_content: string; meta: Record<string, string>; anchors: Anchor[]; sub_results: SubResult[] };
export type Match = { id: string; data(): Promise<Fragment> };
export type Index = { search(query: string): Promise<{ results: Match[] }> };
type Instance = Index & { init(): Promise<void>; options(options: object): Promise<void> };
type Pagefind = { createInstance(options: object): Instance };

const failures = { count: 0 };

/**
 * Loads the index of one language, given by its full tag. Rejects when the index cannot be reached.
 * Where no page of that language is indexed, Pagefind silently gives another language's index: look at the ids of its matches.
 */
export async function loadIndex(tag: string): Promise<Index> {
  // A browser remembers that a module could not be loaded; another address asks again.
  const again = failures.count > 0 ? `?again=${failures.count}` : '';
  // All indexes of one module share a worker and its one stemmer, and break each other's memory. A hash makes a module of its own from the same file.
  const apart = `#${tag}`;
  try {
    const file = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js${again}${apart}`;
    const pagefind = (await import(/* @vite-ignore */ file)) as Pagefind;
    const instance = createFor(tag, pagefind);
    await instance.init();
    return instance;
  } catch (error) {
    failures.count += 1;
    throw error;
  }
}

/** Pagefind takes an instance's language from the page and from nowhere else, so the page says another one for a moment. */
function createFor(tag: string, pagefind: Pagefind): Instance {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = tag;
  try {
    return pagefind.createInstance({});
  } finally {
    root.lang = own;
  }
}
