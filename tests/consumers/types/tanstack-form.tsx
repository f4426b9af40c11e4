import { useForm } from "@tanstack/react-form";
import { schema, type BindingData, type Issue } from "yushen";

export function Typed() {
  const form = useForm({
    defaultValues: {} as BindingData,
    validators: { onChange: schema("binding"), onSubmit: schema("binding", { mode: "submit" }) },
    onSubmit: ({ value }) => value satisfies BindingData,
  });
  form.getFieldValue("account.type") satisfies "brand" | "employee" | "cooperation" | undefined;
  form.getFieldValue("documents[0].validUntil") satisfies string | undefined;
  // @ts-expect-error
  form.getFieldValue("documents[0].validTill");
  // @ts-expect-error A choice that there is not.
  form.setFieldValue("account.type", "blue");
  // @ts-expect-error Of another form.
  useForm({ defaultValues: { depositYuan: "500" }, validators: { onChange: schema("employee-showcase") } });
  // A type of one's own.
  useForm({ defaultValues: { depositYuan: "500" }, validators: { onChange: schema<"employee-showcase", { depositYuan: string }>("employee-showcase", { coerce: true }) } });
  return (
    <form.Field name="documents[0].validUntil">
      {(field) => {
        const errors = field.state.meta.errors as Issue[];
        return errors.map(({ rule, message }) => <p key={rule satisfies Issue["rule"]}>{message}</p>);
      }}
    </form.Field>
  );
}
