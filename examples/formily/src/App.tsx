import { useMemo, useState } from "react";
import { createForm } from "@formily/core";
import { ArrayField, Field, FormProvider, useForm } from "@formily/react";
import type { Locale } from "yushen";
import { rest, yushenEffects } from "yushen/formily";
import { Boxes, Day, Input, Item, Select, YesNo } from "./components.js";
import { initial } from "./data.js";
import { LocaleContext } from "./locale.js";
import { words } from "./words.js";

export function App() {
  const [locale, setLocale] = useState<Locale>("zh-CN");
  const [form, effects, spoken] = useMemo(() => {
    const spoken = { locale: "zh-CN" as Locale };
    const effects = yushenEffects("binding", { locale: () => spoken.locale });
    return [createForm({ values: structuredClone(initial), effects }), effects, spoken] as const;
  }, []);
  const speak = (locale: Locale) => {
    setLocale((spoken.locale = locale));
    effects.refresh();
  };
  const text = words[locale];

  return (
    <LocaleContext.Provider value={locale}>
      <FormProvider form={form}>
        <button type="button" onClick={() => speak(locale === "en" ? "zh-CN" : "en")}>
          {text.other}
        </button>
        <Field name="account.type" decorator={[Item]} component={[Select, { of: "account.type" }]} />
        <Field name="account.sameEntity" decorator={[Item]} component={[YesNo]} />
        <Field name="account.douyinId" decorator={[Item]} component={[Input]} />
        <Field name="miniProgram.appId" decorator={[Item]} component={[Input]} />
        <Field name="boundCounts.brandSameEntity" decorator={[Item]} component={[Input]} />
        <Field name="capabilities" decorator={[Item]} component={[Boxes, { of: "capabilities" }]} />
        <ArrayField name="documents">
          {(documents) => (
            <>
              {documents.value?.map((_: unknown, i: number) => (
                <section key={i}>
                  <Field name={`${i}.kind`} basePath="documents" decorator={[Item]} component={[Select, { of: "documents[].kind" }]} />
                  <Field name={`${i}.owner`} basePath="documents" decorator={[Item]} component={[Select, { of: "documents[].owner" }]} />
                  <Field name={`${i}.status`} basePath="documents" decorator={[Item]} component={[Select, { of: "documents[].status" }]} />
                  <Field name={`${i}.holder`} basePath="documents" decorator={[Item]} component={[Input]} />
                  <Field name={`${i}.validFrom`} basePath="documents" decorator={[Item]} component={[Day]} />
                  <Field name={`${i}.validUntil`} basePath="documents" decorator={[Item]} component={[Day, { longTerm: text.longTerm }]} />
                  <button type="button" onClick={() => documents.remove(i)}>
                    {text.remove}
                  </button>
                </section>
              ))}
              <button type="button" onClick={() => documents.push({})}>
                {text.add}
              </button>
            </>
          )}
        </ArrayField>
        {/* What no other field shows. */}
        <Field name={rest} decorator={[Item, { id: "rest" }]} />
        <Submit label={text.submit} />
      </FormProvider>
    </LocaleContext.Provider>
  );
}

function Submit({ label }: { label: string }) {
  const form = useForm();
  const [done, setDone] = useState("");
  const submit = () =>
    form.submit((values: unknown) => setDone(JSON.stringify(values))).catch(() => {
      // The fields say why.
    });
  return (
    <>
      <button type="button" onClick={submit}>
        {label}
      </button>
      <output>{done}</output>
    </>
  );
}
