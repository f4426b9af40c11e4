import { useState } from "react";
import { ArrayField, Button, Form, LocaleProvider } from "@douyinfe/semi-ui";
import en_US from "@douyinfe/semi-ui/lib/es/locale/source/en_US";
import zh_CN from "@douyinfe/semi-ui/lib/es/locale/source/zh_CN";
import { label, type BindingData, type Locale } from "yushen";
import { useYushen } from "yushen/semi";
import { initial } from "./data.js";
import { ValidUntil } from "./ValidUntil.js";
import { options, words } from "./words.js";

export function App() {
  const [locale, setLocale] = useState<Locale>("zh-CN");
  const [done, setDone] = useState("");
  const y = useYushen("binding", { locale });
  const text = words[locale];

  /** What each field has: its label, its warnings below it. */
  const field = (name: string) => ({ field: name, label: label("binding", name, { locale }), extraText: y.warnings(name) });
  const choices = (path: string) => ({ optionList: options(path, locale), style: { width: "100%" } });

  return (
    <LocaleProvider locale={locale === "en" ? en_US : zh_CN}>
      <Button onClick={() => setLocale(locale === "en" ? "zh-CN" : "en")}>{text.other}</Button>
      {/* Without allowEmpty, a row with nothing in it is no row to Semi, and nothing is said of it. */}
      <Form<BindingData> {...y.props} allowEmpty initValues={initial} onSubmit={(values) => setDone(JSON.stringify(values))}>
        <Form.Select {...field("account.type")} {...choices("account.type")} />
        <Form.RadioGroup {...field("account.sameEntity")}>
          <Form.Radio value={true}>{text.yes}</Form.Radio>
          <Form.Radio value={false}>{text.no}</Form.Radio>
        </Form.RadioGroup>
        <Form.Input {...field("account.douyinId")} />
        <Form.Input {...field("miniProgram.appId")} />
        <Form.Input {...field("boundCounts.brandSameEntity")} />
        <Form.CheckboxGroup {...field("capabilities")} options={options("capabilities", locale)} />
        <ArrayField field="documents">
          {({ add, arrayFields }) => (
            <>
              {arrayFields.map(({ field: row, key, remove }) => (
                <section key={key}>
                  <Form.Select {...field(`${row}[kind]`)} {...choices("documents[].kind")} />
                  <Form.Select {...field(`${row}[owner]`)} {...choices("documents[].owner")} />
                  <Form.Select {...field(`${row}[status]`)} {...choices("documents[].status")} />
                  <Form.Input {...field(`${row}[holder]`)} />
                  <Form.DatePicker {...field(`${row}[validFrom]`)} />
                  <ValidUntil {...field(`${row}[validUntil]`)} longTerm={text.longTerm} />
                  <Button onClick={remove}>{text.remove}</Button>
                </section>
              ))}
              <Button onClick={add}>{text.add}</Button>
            </>
          )}
        </ArrayField>
        <div id="rest">{y.rest}</div>
        <Button htmlType="submit">{text.submit}</Button>
      </Form>
      <output>{done}</output>
    </LocaleProvider>
  );
}
