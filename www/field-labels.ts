/** What a form's fields and their options are called, in all languages together. */
export interface FieldLabels {
  /** As in the rulebook: `documents[].kind` is a field of each element. */
  path: string;
  type: string;
  /** Of a list: what an element is. */
  item?: string;
  /** Of a list: how many elements it may have. */
  max?: number;
  labels: string[];
  /** Of a list: what people call one of its rows. */
  row?: string[];
  options?: { value: string; labels: string[] }[];
  categories?: string;
}

export type FormLabels = Record<string, FieldLabels[]>;

type Words = Record<string, string>;

interface Field extends Omit<FieldLabels, "labels" | "row" | "options"> {
  label: Words;
  row?: Words;
  options?: { value: string; label: Words }[];
}

export interface Labelled {
  fields: Field[];
}

/** Each book is the rulebook in one language; their forms and fields are the same, in the same order. */
export function labelsOf(books: { forms: Record<string, Labelled> }[]): FormLabels {
  const [first, ...others] = books;
  if (first === undefined) return {};
  const all = (words: Words, more: (Words | undefined)[]): string[] => [...new Set([words, ...more].flatMap((one) => Object.values(one ?? {})))];
  return Object.fromEntries(
    Object.entries(first.forms).map(([id, { fields }]) => [
      id,
      fields.map((field, at) => {
        const twins = others.map(({ forms }) => forms[id]?.fields[at]);
        const { path, type, item, max, categories, label, row, options } = field;
        return {
          path,
          type,
          ...(type === "list" ? { item: item!, max: max! } : {}),
          ...(categories === undefined ? {} : { categories }),
          labels: all(label, twins.map((twin) => twin?.label)),
          ...(row === undefined ? {} : { row: all(row, twins.map((twin) => twin?.row)) }),
          ...(options === undefined
            ? {}
            : { options: options.map((option, of) => ({ value: option.value, labels: all(option.label, twins.map((twin) => twin?.options?.[of]?.label)) })) }),
        };
      }),
    ]),
  );
}
