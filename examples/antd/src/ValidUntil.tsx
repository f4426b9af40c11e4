import { Checkbox, DatePicker, Space } from "antd";
import type { Dayjs } from "dayjs";

type Value = Dayjs | "longTerm";

/** A day, or valid for good: one value for the form. */
export function ValidUntil({ longTerm, value, onChange, id }: { longTerm: string; value?: Value; onChange?: (value: Value | undefined) => void; id?: string }) {
  return (
    <Space>
      <DatePicker
        id={id}
        disabled={value === "longTerm"}
        value={value === "longTerm" ? undefined : value}
        onChange={(day) => onChange?.(day ?? undefined)}
      />
      <Checkbox checked={value === "longTerm"} onChange={({ target }) => onChange?.(target.checked ? "longTerm" : undefined)}>
        {longTerm}
      </Checkbox>
    </Space>
  );
}
