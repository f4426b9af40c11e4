import { memo } from "preact/compat";
import { useState } from "preact/hooks";
import { label, rulebook, type FormId } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { batch } from "./batch.js";
import type { Match } from "./columns.js";
import { useParts } from "../../../../pkg/src/element/base/parts.js";
import { useWords } from "./words.js";
import type { Column } from "./worker.js";

/** Which column is which field; each can be changed. */
interface Props {
  columns: Column[];
  paths: (string | null)[];
  matches: (Match | undefined)[];
  targets: string[];
  form: FormId | undefined;
  nameColumn: number | null;
}

/** Left alone while results come. */
export const Mapping = memo(MappingTable);

function MappingTable({ columns, paths, matches, targets, form, nameColumn }: Props) {
  const w = useWords();
  const { locale, say } = usePage();
  const [open, setOpen] = useState(false);
  // Most of its words come a moment later.
  const whole = useParts(2) > 1;
  if (form === undefined) return null;
  const used = paths.filter((path) => path !== null).length;
  const shown = whole && (open || used === 0);
  const isGuess = (at: number) => matches[at]?.how === "guess" && paths[at] === matches[at].path;
  const nameOf = ({ heading }: Column, at: number) => heading || w.noHeading(at + 1);
  const ignored = columns.flatMap((column, at) => (paths[at] === null ? [nameOf(column, at)] : []));
  const fields = rulebook.forms[form].fields;
  const titleOf = (path: string): string => {
    const template = path.replace(/\[\d+\]/g, "[]");
    const field = fields.find((one) => one.path === template || one.path === path.replace(/\[\d+\]$/, ""));
    if (field === undefined) return path;
    const end = template.indexOf("[]");
    if (end < 0) {
      const group = fields.find((one) => one.type === "group" && path.startsWith(`${one.path}.`));
      return group === undefined ? say(field.label) : `${say(group.label)} · ${say(field.label)}`;
    }
    return label(form, path.replace(/\[(\d+)\]/g, ".$1"), { locale }) ?? `${path} ${say(field.label)}`;
  };
  const choices = shown ? targets.map((path): [string, string] => [path, titleOf(path)]) : [];
  const between = locale === "en" ? ", " : "、";
  const guessed = columns.flatMap((column, at) => (isGuess(at) ? [`${nameOf(column, at)} → ${titleOf(paths[at]!)}`] : []));
  return (
    <details class="batch-mapping" open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{w.mapping}</strong> <span>{w.mapped(used, columns.length)}</span>
        {whole && guessed.length > 0 && <span class="batch-guess">{w.guessed(guessed.join(between))}</span>}
        {whole && ignored.length > 0 && <span class="hint">{w.ignored(ignored.slice(0, 6).join(between) + (ignored.length > 6 ? " …" : ""))}</span>}
      </summary>
      {shown && (
        <>
          <label class="batch-name">
            {w.nameColumn}
            <select
              value={nameColumn ?? ""}
              onChange={(event) => {
                batch.nameColumn = event.currentTarget.value === "" ? null : Number(event.currentTarget.value);
                void batch.check(locale, w.bad);
              }}
            >
              <option value="">{w.nameNone}</option>
              {columns.map((column, at) => (
                <option key={at} value={at}>
                  {nameOf(column, at)}
                </option>
              ))}
            </select>
          </label>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.column}</th>
                <th scope="col">{w.samples}</th>
                <th scope="col">{w.field}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column, at) => {
                return (
                  <tr key={at} class={paths[at] === null ? "unused" : undefined}>
                    <th scope="row">{nameOf(column, at)}</th>
                    <td>{column.samples.join(" ／ ")}</td>
                    <td>
                      <select
                        aria-label={`${w.field} ${nameOf(column, at)}`}
                        value={paths[at] ?? ""}
                        onChange={(event) => void batch.setPath(at, event.currentTarget.value || null, locale, w.bad)}
                      >
                        <option value="">{w.none}</option>
                        {choices.map(([path, title]) => (
                          <option key={path} value={path}>
                            {title}
                          </option>
                        ))}
                      </select>
                      {isGuess(at) && <span class="batch-guess">{w.guess}</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </details>
  );
}
