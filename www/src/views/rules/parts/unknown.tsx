import { hrefOf } from "../../../route.js";
import { useTitle } from "../../../app-context.js";
import { useWords } from "../words.js";

/** The address names nothing that there is. */
export function Unknown({ text }: { text: string }) {
  const w = useWords();
  useTitle(w.title);
  return (
    <>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="notice" role="alert">
        {text}
      </p>
      <p>
        <a href={hrefOf({ at: "rules" })}>{w.allRules}</a>
      </p>
    </>
  );
}
