// A form that is bound, and what a check of the same values is.
const form = "binding";
const values = { "miniProgram.appId": " tt0123456789abcdef", "miniProgram.entityName": "示例\ud83d\ude00有限公司", "account.douyinId": "示例 é", "boundCounts.brandSameEntity": "１２", "miniProgram.liveSelfMount": "false" };
const options = { asOf: "2024-09-01", locale: "en" };

export function bound({ bind }) {
  const element = document.createElement("form");
  for (const [name, value] of Object.entries(values)) element.append(Object.assign(document.createElement("input"), { name, value }));
  document.body.append(element);
  const binding = bind(element, form, options);
  const { report } = binding;
  binding.close();
  return report;
}

export function checked({ check }) {
  const data = {};
  for (const [name, value] of Object.entries(values)) {
    const [group, field] = name.split(".");
    data[group] = { ...data[group], [field]: value };
  }
  return check(form, data, { ...options, coerce: true });
}
