import { Checkbox, DatePicker, withField } from "@douyinfe/semi-ui";

interface Props {
  value?: Date | string;
  onChange?: (value: Date | string | undefined) => void;
  onBlur?: () => void;
  longTerm: string;
}

/** A day, or "longTerm". */
function Control({ value, onChange, onBlur, longTerm }: Props) {
  const isLongTerm = value === "longTerm";
  return (
    <>
      <DatePicker disabled={isLongTerm} value={isLongTerm ? undefined : value} onChange={(day) => onChange?.(day as Date)} onBlur={onBlur} />
      <Checkbox checked={isLongTerm} onChange={({ target }) => onChange?.(target.checked ? "longTerm" : undefined)}>
        {longTerm}
      </Checkbox>
    </>
  );
}

export const ValidUntil = withField(Control);
