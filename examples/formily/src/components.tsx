/** What a component library for Formily has: an item that shows a field's feedback, and controls. */
import { useContext, type ReactNode } from "react";
import type { Field } from "@formily/core";
import { observer, useField } from "@formily/react";
import { label } from "yushen";
import { LocaleContext } from "./locale.js";
import { options, words } from "./words.js";

export const Item = observer(({ children, id }: { children?: ReactNode; id?: string }) => {
  const field = useField<Field>();
  const locale = useContext(LocaleContext);
  const path = field.path.toString();
  return (
    <div id={id} className="field" data-path={path}>
      <div role="group" aria-label={label("binding", path, { locale })}>
        <span>{label("binding", path, { locale })}</span> {children}
      </div>
      {field.selfErrors.map((message, i) => (
        <p className="error" key={i}>
          {message}
        </p>
      ))}
      {field.selfWarnings.map((message, i) => (
        <p className="warning" key={i}>
          {message}
        </p>
      ))}
    </div>
  );
});

interface Props<T> {
  value?: T;
  onChange?: (value: T | undefined) => void;
  onFocus?: () => void;
  onBlur?: () => void;
}

export const Input = ({ value, onChange, onFocus, onBlur }: Props<string>) => (
  <input value={value ?? ""} onChange={(event) => onChange?.(event.target.value)} onFocus={onFocus} onBlur={onBlur} />
);

export function Select({ of, value, onChange, onFocus, onBlur }: Props<string> & { of: string }) {
  const locale = useContext(LocaleContext);
  return (
    <select value={value ?? ""} onChange={(event) => onChange?.(event.target.value || undefined)} onFocus={onFocus} onBlur={onBlur}>
      <option value="">—</option>
      {options(of, locale).map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function YesNo({ value, onChange }: Props<boolean>) {
  const text = words[useContext(LocaleContext)];
  return [true, false].map((answer) => (
    <label key={String(answer)}>
      <input type="radio" checked={value === answer} onChange={() => onChange?.(answer)} />
      <span>{answer ? text.yes : text.no}</span>
    </label>
  ));
}

export function Boxes({ of, value = [], onChange }: Props<string[]> & { of: string }) {
  const locale = useContext(LocaleContext);
  return options(of, locale).map((option) => (
    <label key={option.value}>
      <input
        type="checkbox"
        checked={value.includes(option.value)}
        onChange={({ target }) => onChange?.(target.checked ? [...value, option.value] : value.filter((word) => word !== option.value))}
      />
      <span>{option.label}</span>
    </label>
  ));
}

/** The browser's date picker, which knows whole days; where a document may be valid for good, a box says so. */
export function Day({ value, onChange, onFocus, onBlur, longTerm }: Props<string> & { longTerm?: string }) {
  const isLongTerm = value === "longTerm";
  return (
    <>
      <input
        type="date"
        disabled={isLongTerm}
        value={isLongTerm ? "" : (value ?? "")}
        onChange={(event) => onChange?.(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      {longTerm && (
        <label>
          <input type="checkbox" checked={isLongTerm} onChange={({ target }) => onChange?.(target.checked ? "longTerm" : undefined)} />
          <span>{longTerm}</span>
        </label>
      )}
    </>
  );
}
