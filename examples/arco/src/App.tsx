import { Button, Checkbox, ConfigProvider, DatePicker, Form, Input, InputNumber, Radio, Select, Space } from "@arco-design/web-react";
import "@arco-design/web-react/dist/css/arco.css";
import en from "@arco-design/web-react/es/locale/en-US";
import zhCN from "@arco-design/web-react/es/locale/zh-CN";
import { useState } from "react";
import type { Locale } from "yushen";
import { useYushen } from "yushen/arco";
import { initial } from "./data.js";
import { ValidUntil } from "./ValidUntil.js";
import { options, words } from "./words.js";

export function App() {
  const [locale, setLocale] = useState<Locale>("zh-CN");
  const [submitted, setSubmitted] = useState<unknown>();
  const text = words[locale];

  const [form] = Form.useForm();
  const y = useYushen(form, "binding", { locale });

  return (
    <ConfigProvider locale={locale === "en" ? en : zhCN}>
      <Button onClick={() => setLocale(locale === "en" ? "zh-CN" : "en")}>{text.other}</Button>
      <Form
        form={form}
        layout="vertical"
        initialValues={initial}
        onValuesChange={y.onValuesChange}
        onSubmit={() => setSubmitted(form.getFields())}
      >
        <Form.Item {...y.item("account", "type")}>
          <Select options={options("account.type", locale)} />
        </Form.Item>
        <Form.Item {...y.item("account", "sameEntity")}>
          <Radio.Group
            options={[
              { value: true, label: text.yes },
              { value: false, label: text.no },
            ]}
          />
        </Form.Item>
        <Form.Item {...y.item("account", "douyinId")}>
          <Input />
        </Form.Item>
        <Form.Item {...y.item("miniProgram", "appId")}>
          <Input />
        </Form.Item>
        <Form.Item {...y.item("boundCounts", "brandSameEntity")}>
          <InputNumber />
        </Form.Item>
        <Form.Item {...y.item("capabilities")}>
          <Checkbox.Group options={options("capabilities", locale)} />
        </Form.Item>
        <Form.List field="documents">
          {(rows, { add, remove }) => (
            <div>
              {rows.map(({ key }, i) => (
                <Space key={key} align="start" wrap>
                  <Form.Item {...y.row("documents", i, "kind")}>
                    <Select options={options("documents[].kind", locale)} style={{ width: 180 }} />
                  </Form.Item>
                  <Form.Item {...y.row("documents", i, "owner")}>
                    <Select options={options("documents[].owner", locale)} style={{ width: 140 }} />
                  </Form.Item>
                  <Form.Item {...y.row("documents", i, "status")}>
                    <Select options={options("documents[].status", locale)} style={{ width: 100 }} />
                  </Form.Item>
                  <Form.Item {...y.row("documents", i, "holder")}>
                    <Input />
                  </Form.Item>
                  <Form.Item {...y.row("documents", i, "validFrom")}>
                    <DatePicker />
                  </Form.Item>
                  <Form.Item {...y.row("documents", i, "validUntil")}>
                    <ValidUntil longTerm={text.longTerm} />
                  </Form.Item>
                  <Button onClick={() => remove(i)}>{text.remove}</Button>
                </Space>
              ))}
              <Button onClick={() => add({})}>{text.add}</Button>
            </div>
          )}
        </Form.List>
        <div id="rest">{y.rest}</div>
        <Button type="primary" htmlType="submit">
          {text.submit}
        </Button>
      </Form>
      <output>{submitted !== undefined && JSON.stringify(submitted)}</output>
    </ConfigProvider>
  );
}
