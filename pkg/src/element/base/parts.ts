import { useEffect, useState } from "preact/hooks";

/** How many parts of a view are drawn: one at first, and one more after each paint, so that no task draws all of them. */
export function useParts(all: number): number {
  const [parts, setParts] = useState(1);
  useEffect(() => {
    if (parts < all) setParts(parts + 1);
  }, [parts]);
  return parts;
}
