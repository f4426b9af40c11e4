import { useMemo, useState, type ReactNode } from "react";
import { Controller, useFieldArray, useForm, type FieldPath } from "react-hook-form";
import { label, type BindingData, type Locale } from "yushen";
import { issueOf, useYushen, yushenResolver } from "yushen/react-hook-form";
import { initial } from "./data.js";
import { DayPicker } from "./DayPicker.js";
import { options, words } from "./words.js";

/** React Hook Form would take what is not there from the default values of that row. */
const blank = Object.fromEntries(["kind", "owner", "status", "holder", "validFrom", "validUntil"].map((key) => [key, ""]));
type Name = FieldPath<BindingData>;

export function App() {
  const [locale, setLocale] = useState<Locale>("zh-CN");
  const [done, setDone] = useState("");
  const resolver = useMemo(() => yushenResolver("binding", { locale }), [locale]);
  const form = useForm<BindingData>({ resolver, mode: "onTouched", criteriaMode: "all", defaultValues: initial });
  const y = useYushen(form, resolver);
  const { control, register, handleSubmit, getFieldState, formState } = form;
  const documents = useFieldArray({ control, name: "documents" });
  const text = words[locale];

  /** A control with what is said of it: the errors as React Hook Form has them, the warnings as yushen has them. */
  const field = (name: Name, children: ReactNode, isGroup = false) => {
    const { error } = getFieldState(name, formState);
    const errors = Object.entries(error?.types ?? {}).flatMap(([rule, said]) => [said].flat().map((message) => ({ rule, message })));
    const Label = isGroup ? "div" : "label";
    return (
      <div className="field" data-path={name} data-rule={issueOf(error)?.rule}>
        <Label>
          <span>{label("binding", name, { locale })}</span> {children}
        </Label>
        {errors.map(({ rule, message }) => (
          <p className="error" key={rule}>
            {message}
          </p>
        ))}
        {y.warnings(name).map(({ rule, message }) => (
          <p className="warning" key={rule}>
            {message}
          </p>
        ))}
      </div>
    );
  };
  const select = (name: Name) =>
    field(
      name,
      <select {...register(name)}>
        <option value="">—</option>
        {options(name.replace(/\.\d+/, "[]"), locale).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>,
    );

  return (
    <form noValidate onSubmit={handleSubmit((values) => setDone(JSON.stringify(values)))}>
      <button type="button" onClick={() => setLocale(locale === "en" ? "zh-CN" : "en")}>
        {text.other}
      </button>
      {select("account.type")}
      <Controller
        control={control}
        name="account.sameEntity"
        render={({ field: { name, value, onChange, onBlur } }) =>
          field(
            name,
            [true, false].map((answer) => (
              <label key={String(answer)}>
                <input type="radio" name={name} checked={value === answer} onChange={() => onChange(answer)} onBlur={onBlur} />
                <span>{answer ? text.yes : text.no}</span>
              </label>
            )),
            true,
          )
        }
      />
      {field("account.douyinId", <input {...register("account.douyinId")} />)}
      {field("miniProgram.appId", <input {...register("miniProgram.appId")} />)}
      {field("boundCounts.brandSameEntity", <input inputMode="numeric" {...register("boundCounts.brandSameEntity")} />)}
      {field(
        "capabilities",
        options("capabilities", locale).map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" value={value} {...register("capabilities")} />
            <span>{label}</span>
          </label>
        )),
        true,
      )}
      {documents.fields.map((row, i) => (
        <section key={row.id}>
          {select(`documents.${i}.kind`)}
          {select(`documents.${i}.owner`)}
          {select(`documents.${i}.status`)}
          {/* A controlled input, as component libraries have them. */}
          <Controller
            control={control}
            name={`documents.${i}.holder`}
            render={({ field: { value, ...rest } }) => field(rest.name, <input value={value ?? ""} {...rest} />)}
          />
          {field(`documents.${i}.validFrom`, <DayPicker control={control} name={`documents.${i}.validFrom`} />, true)}
          {field(`documents.${i}.validUntil`, <DayPicker control={control} name={`documents.${i}.validUntil`} longTerm={text.longTerm} />, true)}
          <button type="button" onClick={() => documents.remove(i)}>
            {text.remove}
          </button>
        </section>
      ))}
      <button type="button" onClick={() => documents.append(blank)}>
        {text.add}
      </button>
      <div id="rest" role="alert">
        {/* What is wrong with the list as such is React Hook Form's errors.documents.root. */}
        {[...y.at("documents").errors, ...y.rest.errors, ...y.rest.warnings].map(({ path, rule, message }) => (
          <p key={`${path.join(".")} ${rule}`}>{message}</p>
        ))}
      </div>
      <button type="submit">{text.submit}</button>
      <output>{done}</output>
    </form>
  );
}
