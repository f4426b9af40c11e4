import { useEffect, useState } from "preact/hooks";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { search, type Kind } from "../../../search/search.js";

const none: ReadonlySet<string> = new Set();

/** What the page's search finds, by pinyin and by everyday words too: ids; none for no query, nothing while it searches. */
export function useHits(query: string, kinds: readonly Kind[]): ReadonlySet<string> | undefined {
  const { locale } = usePage();
  const [hits, setHits] = useState({ query: "", ids: none });
  useEffect(() => {
    if (query === "") return;
    let isWanted = true;
    const take = (ids: ReadonlySet<string>) => isWanted && setHits({ query, ids });
    search(query, { kinds, locale, limit: 1000 }).then((found) => take(new Set(found.map(({ id }) => id))), () => take(none));
    return () => {
      isWanted = false;
    };
  }, [query, locale]);
  return query === "" ? none : hits.query === query ? hits.ids : undefined;
}
