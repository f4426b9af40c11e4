interface Props {
  class?: string;
  label: string;
  value: string;
  /** What no choice is called. */
  any: string;
  options: { value: string; label: string; count: number }[];
  onPick: (value: string) => void;
}

/** A bound of the list. Each choice says how many it would leave; what leaves nothing cannot be chosen. */
export function Select({ class: name = "", label, value, any, options, onPick }: Props) {
  const isKnown = value === "" || options.some((option) => option.value === value);
  return (
    <label class={`bound ${name}`} data-set={value === "" ? undefined : ""}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{any}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.count === 0 && option.value !== value}>
            {option.label} ({option.count})
          </option>
        ))}
      </select>
    </label>
  );
}
