import { useEffect, useMemo, useState } from "preact/hooks";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { reportText } from "../../../../pkg/src/element/report/words.js";
import { removeIn, shownIn } from "../../share/leave-out.js";
import { shareFragment, shareText, sharedOf, type Shared } from "../../share/share.js";
import { useApp } from "../../app-context.js";
import { copy, download } from "../../files.js";
import { go } from "../../route.js";
import { Include } from "./include.js";
import { useWords } from "./words.js";

/** Longer links are cut off here and there. */
const longLink = 4000;

/** What can be done with a report, and what of its data goes along. */
export function Actions({ shared }: { shared: Shared }) {
  const page = usePage();
  const { t } = page;
  const w = useWords();
  const { announce, formStateOf, openForm } = useApp();
  const { formState } = useSheet();
  const { id, report } = formState;
  const [drawing, setDrawing] = useState(false);
  const own = useOwn(shared);

  const copyLink = async () => {
    const { href } = location;
    const said = href.length > longLink ? w.linkLong(href.length) : w.linkCopied(href.length);
    announce((await copy(href)) ? said : t.copyFailed);
  };
  const copyText = async () => announce((await copy(reportText(formState, page, location.href))) ? w.textCopied : t.copyFailed);
  const exportJson = () => {
    const name = `${id}-report.json`;
    const data = removeIn(shared.data, shared.left);
    const left = shared.left.length > 0 ? { notGiven: shared.left } : {};
    download(name, `${JSON.stringify({ form: id, data, ...left, report }, null, 2)}\n`);
    announce(w.saved(name));
  };
  const savePicture = async () => {
    const name = `${id}-report.png`;
    setDrawing(true);
    try {
      const { pictureOf } = await import("./picture.js");
      download(name, await pictureOf(document.querySelector<HTMLElement>(".answer")!));
      announce(w.saved(name));
    } catch {
      announce(w.pictureFailed);
    } finally {
      setDrawing(false);
    }
  };
  const edit = () => {
    // Whoever filled it in has it still, with what the link leaves out.
    if (own) return go({ at: "form", form: id, way: "whole" });
    const target = formStateOf(id);
    target.setMode(shared.mode);
    openForm(id, { asOf: shared.now ? null : shared.asOf, ...(shared.exact ? { text: `${JSON.stringify(shared.data, null, 2)}\n` } : { data: shared.data }) }, "whole");
    announce(shared.left.length > 0 ? w.editedWithout : w.edited, () => target.undo());
  };
  const include = async (show: ReadonlySet<string>) => {
    const { data, ...options } = sharedOf(formStateOf(id));
    const fragment = await shareFragment(id, data, { ...options, asOf: shared.asOf, now: shared.now, show });
    go({ at: "report", form: id, fragment }, { replace: true });
  };

  return (
    <div class="answer-tools">
      <div class="answer-actions">
        <button type="button" onClick={() => void copyLink()}>
          {w.copyLink}
        </button>
        <button type="button" class="outline" onClick={() => void copyText()}>
          {w.copyText}
        </button>
        <button type="button" class="quiet" onClick={() => print()}>
          {w.print}
        </button>
        <button type="button" class="quiet" onClick={exportJson}>
          {w.exportJson}
        </button>
        <button type="button" class="quiet" aria-busy={drawing} onClick={() => void savePicture()}>
          {w.savePicture}
        </button>
        <button type="button" class="quiet" onClick={edit}>
          {w.edit}
        </button>
      </div>
      {own && <Include form={id} data={sharedOf(formStateOf(id)).data} left={shared.left} onPick={(show) => void include(show)} />}
    </div>
  );
}

/** Whether the data are those that are filled in on this page: of these the link's text is the same. */
function useOwn(shared: Shared): boolean {
  const { formStateOf } = useApp();
  const { formState } = useSheet();
  const filled = formStateOf(formState.id);
  const [, redraw] = useState(0);
  useEffect(() => filled.subscribe(() => redraw((turn) => turn + 1)), [filled]);
  const { sheet } = filled;
  return useMemo(() => isOwn(shared, filled), [shared, filled, sheet]);
}

function isOwn(shared: Shared, filled: ReturnType<ReturnType<typeof useApp>["formStateOf"]>): boolean {
  const { data, ...options } = sharedOf(filled);
  const text = shareText(filled.form, data, { ...options, asOf: shared.asOf, now: shared.now, show: shownIn(filled.form, data, shared.left) });
  return text === shared.text;
}
