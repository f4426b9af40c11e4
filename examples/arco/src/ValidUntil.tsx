import { Checkbox, DatePicker, Space } from "@arco-design/web-react";

/** A day, or valid for good: one value for the form. */
export function ValidUntil({ longTerm, value, onChange }: { longTerm: string; value?: string; onChange?: (value: string | undefined) => void }) {
  return (
    <Space>
      <DatePicker
        disabled={value === "longTerm"}
        value={value === "longTerm" ? undefined : value}
        onChange={(day) => onChange?.(day || undefined)}
      />
      <Checkbox checked={value === "longTerm"} onChange={(checked) => onChange?.(checked ? "longTerm" : undefined)}>
        {longTerm}
      </Checkbox>
    </Space>
  );
}
