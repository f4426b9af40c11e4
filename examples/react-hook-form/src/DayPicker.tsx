import { useController, type Control } from "react-hook-form";
import type { BindingData } from "yushen";

/** The browser's date picker, which knows whole days; where a document may be valid for good, a box says so. */
export function DayPicker({
  control,
  name,
  longTerm,
}: {
  control: Control<BindingData>;
  name: `documents.${number}.validFrom` | `documents.${number}.validUntil`;
  longTerm?: string;
}) {
  const { field } = useController({ control, name });
  const isLongTerm = field.value === "longTerm";
  return (
    <>
      <input
        type="date"
        ref={field.ref}
        name={name}
        disabled={isLongTerm}
        value={isLongTerm ? "" : (field.value ?? "")}
        onChange={(event) => field.onChange(event.target.value)}
        onBlur={field.onBlur}
      />
      {longTerm && (
        <label>
          <input type="checkbox" checked={isLongTerm} onChange={(event) => field.onChange(event.target.checked ? "longTerm" : "")} />
          <span>{longTerm}</span>
        </label>
      )}
    </>
  );
}
