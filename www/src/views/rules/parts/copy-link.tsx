import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { useApp } from "../../../app-context.js";
import { useWords } from "../words.js";

/** Copies a text and says so. */
export function useCopy(): (text: string, done: string) => Promise<void> {
  const { t } = usePage();
  const { announce } = useApp();
  return (text, done) => navigator.clipboard.writeText(text).then(() => announce(done), () => announce(t.copyFailed));
}

/** The address names the rule or the clause, and nothing that was filled in. */
export function CopyLink() {
  const w = useWords();
  const copy = useCopy();
  return (
    <button type="button" class="small outline" onClick={() => void copy(location.href, w.linkCopied)}>
      {w.copyLink}
    </button>
  );
}
