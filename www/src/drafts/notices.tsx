import { useEffect } from "preact/hooks";
import { rulebook } from "yushen";
import { usePage } from "../../../pkg/src/element/base/context.js";
import { useApp } from "../app-context.js";
import { drafts, type Notice } from "./drafts.js";
import { useWords } from "./words.js";

/** Says what happened to drafts without anyone here asking; in a tab that nobody looks at, once somebody does. */
export function DraftNotices() {
  const w = useWords();
  const { say } = usePage();
  const { announce } = useApp();
  useEffect(() => {
    const tell = (notice: Notice) => {
      const form = say(rulebook.forms[notice.form].title);
      if (notice.what === "full") announce(w.full(form));
      else announce(notice.what === "replaced" ? w.replaced(form) : w.clearedElsewhere(form), notice.undo);
    };
    let waiting: Notice | undefined;
    const onVisible = () => {
      if (document.visibilityState !== "visible" || waiting === undefined) return;
      tell(waiting);
      waiting = undefined;
    };
    const leave = drafts.onNotice((notice) => {
      if (document.visibilityState === "visible") tell(notice);
      else waiting = notice;
    });
    addEventListener("visibilitychange", onVisible);
    return () => (leave(), removeEventListener("visibilitychange", onVisible));
  }, [w, announce]);
  return null;
}
