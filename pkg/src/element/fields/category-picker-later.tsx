import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePage } from "../base/context.js";
import { domId } from "../state/paths.js";
import type { CategoryPickerProps } from "./category-picker.js";

let loaded: ComponentType<CategoryPickerProps> | undefined;

/** The picker, whose library is loaded with the first one that is drawn: most forms have none. */
export function CategoryPicker(props: CategoryPickerProps) {
  const [Picker, setPicker] = useState(() => loaded);
  useEffect(() => {
    if (Picker !== undefined) return;
    // Without a network the levels below can be written all the same.
    import("./category-picker.js").then(
      ({ CategoryPicker }) => setPicker(() => (loaded = CategoryPicker)),
      () => undefined,
    );
  }, []);
  return Picker === undefined || props.rows.length === 0 ? <Room {...props} /> : <Picker {...props} />;
}

/** What takes its room until then, so that nothing moves. */
function Room({ path, given }: CategoryPickerProps) {
  const { t } = usePage();
  const id = `${domId(path)}:picker`;
  return (
    <div class="combobox" aria-busy="true">
      <label class="label" for={id}>
        {t.searchCategory}
      </label>
      <div class="line">
        <input id={id} type="text" part="control" disabled value={given.filter(Boolean).join(" / ")} />
      </div>
      <small class="hint">{t.searchHint}</small>
    </div>
  );
}
