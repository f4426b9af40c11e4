import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { useApp } from "../../../app-context.js";
import { need } from "../../../languages/index.js";

/** Does what needs the engine, which these views are drawn without, once it is there. */
export function useWithEngine(): (act: () => void) => void {
  const { t } = usePage();
  const { announce } = useApp();
  return (act) => void need("engine").then(act, () => announce(t.notLoaded));
}
