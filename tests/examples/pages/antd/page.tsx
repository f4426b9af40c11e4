/** A form in a dialog, with buttons for what scripts do to a form. `?rest=no`: without `y.rest`. */
import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { useYushen } from "yushen/antd";
import { initial } from "../../../../examples/antd/src/data.js";

function Page() {
  const [form] = Form.useForm();
  const y = useYushen(form, "binding");
  const [done, setDone] = useState("");
  return (
    <Modal
      open
      onOk={() =>
        form.validateFields().then(
          () => setDone("accepted"),
          (error) => setDone(`refused: ${error.errorFields.map(({ name }: { name: unknown[] }) => name.join("."))}`),
        )
      }
    >
      <Form form={form} initialValues={initial} onValuesChange={y.onValuesChange}>
        <Form.Item {...y.item("account.type")}>
          <Select options={["brand", "employee"].map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item {...y.item("account", "douyinId")}>
          <Input />
        </Form.Item>
        <Form.Item {...y.item("miniProgram", "appId")}>
          <Input />
        </Form.Item>
        {location.search !== "?rest=no" && <div id="rest">{y.rest}</div>}
      </Form>
      <button onClick={() => form.resetFields()}>reset</button>
      <button onClick={() => form.setFieldsValue({ miniProgram: { appId: "tt 12" } })}>set</button>
      <button onClick={() => y.refresh()}>refresh</button>
      <button onClick={() => void form.validateFields({ validateOnly: true }).catch(() => setDone("looked"))}>look</button>
      <button onClick={() => void form.validateFields([["account", "type"]]).catch(() => setDone("one"))}>one</button>
      <output>{done}</output>
    </Modal>
  );
}

createRoot(document.getElementById("root")!).render(<Page />);
