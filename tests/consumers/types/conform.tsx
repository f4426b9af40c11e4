import { useForm } from "@conform-to/react/future";
import { schema, type BindingData, type Issue } from "yushen";

export function Typed() {
  const { fields } = useForm(schema("binding", { coerce: true }), {
    onSubmit(_, { value }) {
      value satisfies BindingData;
    },
  });
  fields.account.getFieldset().type.errors satisfies string[] | undefined;
  // @ts-expect-error
  fields.accounts;
  // Issues, whole.
  const { form, fields: own } = useForm<BindingData, Issue[]>({
    onValidate({ payload }) {
      const { issues } = schema("binding")["~standard"].validate(payload);
      return { error: issues ? { formErrors: [...issues], fieldErrors: {} } : null };
    },
  });
  form.errors?.[0]?.rule satisfies Issue["rule"] | undefined;
  own.documents.getFieldList()[0]?.getFieldset().validUntil.errors satisfies Issue[] | undefined;
}
