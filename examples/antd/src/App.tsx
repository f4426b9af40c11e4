import { Button, Checkbox, ConfigProvider, DatePicker, Form, Input, InputNumber, Radio, Select, Space } from "antd";
import en from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import { useState } from "react";
import type { Locale } from "yushen";
import { useYushen } from "yushen/antd";
import { initial } from "./data.js";
import { ValidUntil } from "./ValidUntil.js";
import { options, words } from "./words.js";

// Ant Design's pickers hold dayjs values.
const dayOf = (text: string | undefined) => (text && text !== "longTerm" ? dayjs(text) : text);
const initialValues = {
  ...initial,
  documents: initial.documents?.map((row) => ({ ...row, validFrom: dayOf(row?.validFrom), validUntil: dayOf(row?.validUntil) })),
};

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
        initialValues={initialValues}
        onValuesChange={y.onValuesChange}
        onFinish={() => setSubmitted(form.getFieldsValue(true))}
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
        <Form.List name="documents">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name: i }) => (
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
              <Button onClick={() => add()}>{text.add}</Button>
            </>
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
