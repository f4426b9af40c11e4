/** A segmented control: radio buttons in a row, so that arrow keys and screen readers know it. */
export function Choice<Value extends string>(props: {
  name: string;
  legend: string;
  value: Value;
  options: { value: Value; label: string }[];
  onPick: (value: Value) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="segments">
        {props.options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onPick(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
