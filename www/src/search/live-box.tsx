import { useCombobox } from "downshift";
import { flushSync } from "preact/compat";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { usePage } from "../../../pkg/src/element/base/context.js";
import { formIds, rulebook } from "../../../pkg/src/element/state/judge.js";
import { SearchIcon } from "../parts/icons.js";
import { go, type Route } from "../route.js";
import type { BoxProps } from "./box.js";
import { grouped } from "./groups.js";
import { Marked } from "./marked.js";
import { search, warmUp, type Hit } from "./search.js";
import { useWords } from "./words.js";

/** What was answered to which query; a query that is still being answered keeps the answer before it. */
interface Answer {
  query: string;
  hits: Hit[];
  failed?: true;
}

const nothing: Answer = { query: "", hits: [] };

export function LiveBox({ id, large, asked, start }: BoxProps & { start: { query: string; focused: boolean } }) {
  const { locale, say } = usePage();
  const w = useWords();
  const key = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(start.query);
  const [answer, setAnswer] = useState<Answer>(nothing);
  const wanted = useRef("");

  const ask = async (text: string): Promise<Answer> => {
    wanted.current = text;
    let answered: Answer = nothing;
    if (text.trim() !== "") {
      try {
        answered = { query: text, hits: await search(text, { locale, limit: 60 }) };
      } catch {
        answered = { query: text, hits: [], failed: true };
      }
    }
    if (wanted.current === text) setAnswer(answered);
    return answered;
  };
  useEffect(() => void ask(query), [query, locale]);

  // In the header a box that nothing was typed into leads to another form.
  const forms = useMemo<Hit[]>(
    () =>
      large
        ? []
        : formIds().map((form) => ({
            kind: "form",
            id: form,
            title: say(rulebook.forms[form].title),
            detail: "",
            marks: { title: [], detail: [] },
            route: { at: "form", form, params: new URLSearchParams() },
          })),
    [large, locale],
  );
  const isEmpty = query.trim() === "";
  const groups = useMemo(() => (isEmpty ? [{ kind: "form" as const, hits: forms }] : grouped(answer.hits)), [isEmpty, forms, answer]);
  const items = useMemo(() => groups.flatMap(({ hits }) => hits), [groups]);

  const open = (route: Route) => {
    setQuery("");
    input.current?.blur();
    go(route, { params: route.params });
  };
  const box = useCombobox<Hit>({
    id: key,
    inputId: id,
    items,
    selectedItem: null,
    inputValue: query,
    // Typing and Enter open the best hit.
    defaultHighlightedIndex: isEmpty ? -1 : 0,
    itemToString: (hit) => hit?.title ?? "",
    stateReducer: (state, { type, changes }) => {
      const { InputBlur, InputKeyDownEscape, InputClick, ItemClick, InputKeyDownEnter } = useCombobox.stateChangeTypes;
      // Leaving opens nothing and keeps what was typed; what is opened is opened by Enter or a click.
      if (type === InputBlur) return { ...changes, selectedItem: null, inputValue: state.inputValue };
      // Escape closes the list first, then empties the box.
      if (type === InputKeyDownEscape && state.isOpen) return { ...changes, selectedItem: null, inputValue: state.inputValue };
      if (type === InputClick) return { ...changes, isOpen: !isEmpty || !large };
      if (type === ItemClick || type === InputKeyDownEnter) return { ...changes, inputValue: "" };
      return changes;
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem && open(selectedItem.route),
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
  });

  useLayoutEffect(() => {
    if (start.focused) input.current?.focus({ preventScroll: true });
    if (start.query !== "") box.openMenu();
  }, []);
  const turn = asked?.turn;
  useEffect(() => {
    if (asked === undefined) return;
    setQuery(asked.query);
    input.current?.focus();
    box.openMenu();
  }, [turn]);

  const shown = box.isOpen && (items.length > 0 || !isEmpty);
  const settled = answer.query === query;
  // The library points at its default also where there is nothing.
  const pointed = items[box.highlightedIndex] === undefined ? { "aria-activedescendant": "" } : {};
  let index = -1;
  return (
    <>
      <label {...box.getLabelProps()} class="hidden">
        {w.label}
      </label>
      <div class="line">
        <SearchIcon />
        <input
          {...box.getInputProps({
            ref: input,
            "aria-describedby": `${key}-state`,
            onFocus: () => {
              void warmUp().catch(() => undefined);
              if (!large && isEmpty) box.openMenu();
            },
            // At once, so that a key that follows on its heels meets the new list.
            onChange: (event: Event) => flushSync(() => setQuery((event.target as HTMLInputElement).value)),
            onKeyDown: (event: KeyboardEvent) => {
              // Enter before the answer is there waits for it.
              if (event.key !== "Enter" || event.isComposing || isEmpty || settled) return;
              Object.assign(event, { preventDownshiftDefault: true });
              event.preventDefault();
              void ask(query).then(({ hits }) => hits[0] && open(hits[0].route));
            },
          })}
          {...pointed}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={large ? w.placeholder : w.short}
        />
        {query === "" ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <button
            type="button"
            class="quiet clear"
            aria-label={w.clear}
            onClick={() => {
              setQuery("");
              input.current?.focus();
            }}
          >
            ×
          </button>
        )}
      </div>
      <div {...box.getMenuProps({ "aria-label": w.label })} class={shown && items.length > 0 ? "hits open" : "hits"}>
        {shown &&
          groups.map(({ kind, hits }) => (
            <div role="group" aria-labelledby={`${key}-${kind}`} class="kind" key={kind}>
              <div id={`${key}-${kind}`} class="kind-name" role="presentation">
                {isEmpty ? w.allForms : w.kinds[kind]}
              </div>
              {hits.map((hit) => {
                index++;
                return (
                  <div key={hit.id} {...box.getItemProps({ item: hit, index })} class={box.highlightedIndex === index ? "hit highlighted" : "hit"}>
                    <span class="hit-title">
                      <Marked text={hit.title} marks={hit.marks.title} />
                      {hit.via && <span class="via">{w.via(hit.via)}</span>}
                    </span>
                    {hit.detail && (
                      <span class="hit-detail">
                        <Marked text={hit.detail} marks={hit.marks.detail} />
                      </span>
                    )}
                  </div>
                );
              })}
            </div>
          ))}
      </div>
      {shown && items.length === 0 && (
        <div class="hits open none">
          {!settled ? (
            <p>{w.searching}</p>
          ) : answer.failed ? (
            <p>{w.failed}</p>
          ) : (
            <>
              <p>
                <strong>{w.none(query.trim().slice(0, 40))}</strong>
              </p>
              <p>{w.tryThis}</p>
            </>
          )}
        </div>
      )}
      <p class="hidden" id={`${key}-state`} aria-live="polite">
        {!shown || !settled ? "" : items.length > 0 ? w.count(items.length) : answer.failed ? w.failed : `${w.none(query.trim().slice(0, 40))}${w.tryThis}`}
      </p>
    </>
  );
}
