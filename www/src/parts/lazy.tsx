import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePage } from "../../../pkg/src/element/base/context.js";

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** What is loaded is kept, so that going back to a view draws it at once. */
const loaded = new Map<unknown, unknown>();

export const isLoaded = (load: unknown): boolean => loaded.has(load);

/** Loads a part before it is shown; settles in any case. */
export async function fetchPart<Props>(load: Load<Props>): Promise<void> {
  const part = await load().catch(() => undefined);
  if (part) loaded.set(load, part.default);
}

/** A part of the page that is loaded when it is first shown; where that fails, it says so and tries again when asked. */
export function Lazy<Props extends object>({ load, props, onShown }: { load: Load<Props>; props: Props; onShown?: () => void }) {
  const { t } = usePage();
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState<Load<Props>>();
  const Part = loaded.get(load) as ComponentType<Props> | undefined;
  const fetch = () => {
    setFailed(undefined);
    load().then(
      (part) => {
        loaded.set(load, part.default);
        redraw((turn) => turn + 1);
      },
      () => setFailed(() => load),
    );
  };
  useEffect(() => {
    if (Part === undefined) fetch();
    else onShown?.();
  }, [load, Part]);
  if (Part !== undefined) return <Part {...props} />;
  if (failed !== load) return <div class="loading" aria-busy="true" />;
  return (
    <p class="notice" role="alert">
      {t.notLoaded}{" "}
      <button type="button" class="small outline" onClick={fetch}>
        {t.tryAgain}
      </button>
    </p>
  );
}
