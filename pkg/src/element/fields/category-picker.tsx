import { useCombobox, type Environment } from "downshift";
import { flushSync } from "preact/compat";
import { useMemo, useRef, useState } from "preact/hooks";
import type { CategoryInfo, Path } from "yushen";
import { search, type CategoryChoice } from "../state/categories.js";
import { usePage } from "../base/context.js";
import { domId } from "../state/paths.js";
import { Icon } from "../base/icons.js";
import { useRoom } from "./room.js";

/**
 * For the library, which looks for focus in a document and hears of clicks outside from the window: there is neither in a
 * shadow root, and what a window hears of is the host.
 */
function placeOf(root: Document | ShadowRoot) {
  if (!(root instanceof ShadowRoot)) return {};
  const heard = new Map<unknown, EventListener>();
  const environment = {
    Node,
    document: {
      body: null,
      get activeElement() {
        return root.activeElement;
      },
      getElementById: (id: string) => root.getElementById(id),
    },
    addEventListener(type: string, listener: (event: unknown) => void, options?: AddEventListenerOptions) {
      const hear: EventListener = (event) => listener({ target: event.composedPath()[0] });
      heard.set(listener, hear);
      addEventListener(type, hear, options);
    },
    removeEventListener(type: string, listener: unknown) {
      const hear = heard.get(listener);
      if (hear) removeEventListener(type, hear);
      heard.delete(listener);
    },
  };
  return { environment: environment as unknown as Environment };
}

export interface CategoryPickerProps {
  table: "binding" | "lead";
  /** The table's rows; none where they are still to come. */
  rows: CategoryInfo[];
  path: Path;
  given: [string, string, string];
  onPick: (row: CategoryInfo) => void;
}

export function CategoryPicker(props: CategoryPickerProps) {
  const { t, say, root } = usePage();
  // `null` while nothing is being searched: the input then shows the category that is filled in.
  const [query, setQuery] = useState<string | null>(null);
  const items = useMemo(() => search(props.table, query ?? ""), [props.table, props.rows, query]);
  const level3 = (row: CategoryInfo) => (row.level3 === "*" ? t.anyLevel : row.level3);
  const id = `${domId(props.path)}:picker`;
  const line = useRef<HTMLDivElement>(null);
  const box = useCombobox<CategoryChoice>({
    id,
    inputId: id,
    ...useMemo(() => placeOf(root), [root]),
    items,
    selectedItem: null,
    // Typing and Enter pick the best match.
    defaultHighlightedIndex: 0,
    inputValue: query ?? props.given.filter(Boolean).join(" / "),
    itemToString: (choice) => (choice ? [choice.row.level1, choice.row.level2, level3(choice.row)].join(" / ") : ""),
    stateReducer: (state, { type, changes }) => {
      // Leaving the input picks nothing: what is picked is picked by Enter or a click.
      if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: null, inputValue: "" };
      if (type === useCombobox.stateChangeTypes.InputKeyDownEscape && state.isOpen) return { ...changes, inputValue: state.inputValue };
      return changes;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setQuery(null);
      props.onPick(selectedItem.row);
    },
    onIsOpenChange: ({ isOpen, type }) => {
      if (!isOpen && type === useCombobox.stateChangeTypes.InputBlur) setQuery(null);
    },
  });
  const above = useRoom(line, box.isOpen);
  return (
    <div class="combobox">
      <label {...box.getLabelProps()} class="label">
        {t.searchCategory}
      </label>
      <div class="line" ref={line}>
        <input
          {...box.getInputProps({
            "aria-describedby": `${id}:hint`,
            onFocus: (event: FocusEvent) => (event.target as HTMLInputElement).select(),
            // At once, so that a key that follows on its heels meets the new list.
            onChange: (event: Event) => flushSync(() => setQuery((event.target as HTMLInputElement).value)),
          })}
          part="control"
          type="text"
          autocomplete="off"
          spellcheck={false}
        />
        <button type="button" class="quiet toggle" {...box.getToggleButtonProps({ "aria-label": t.toggleCategories })}>
          <Icon name="chevron" />
        </button>
        <ul {...box.getMenuProps()} class={`menu${box.isOpen ? " open" : ""}${above ? " above" : ""}`}>
          {box.isOpen &&
            items.map((choice, index) => (
              <li
                key={choice.folded}
                {...box.getItemProps({ item: choice, index })}
                class={box.highlightedIndex === index ? "highlighted" : ""}
              >
                <span class="name">
                  {[choice.row.level1, choice.row.level2].map((level) => (
                    <span class="above">{level} / </span>
                  ))}
                  {level3(choice.row)}
                </span>
                <span class="tag">{choice.listed ? say(choice.row.says) : t.categoryElsewhere}</span>
              </li>
            ))}
        </ul>
        {box.isOpen && items.length === 0 && <p class={above ? "menu-note above" : "menu-note"}>{t.noMatch}</p>}
      </div>
      <small class="hint" id={`${id}:hint`}>
        {t.searchHint}
      </small>
      <p class="hidden" aria-live="polite">
        {box.isOpen ? t.matches(items.length) : ""}
      </p>
    </div>
  );
}
