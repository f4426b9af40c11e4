// What was measured, as the papers have it: all of it in bench/README.md, six rows in each README. Made of a kept run alone.
import { kilobytes, time, times, titleOf } from "./table.mjs";

/** Where a paper has what is made here. */
export const MARKED = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;

/** Each paper that has it, and what stands there. */
export const papersOf = (result) => [
  ["bench/README.md", full(result)],
  ["README.md", summary(result, english)],
  ["README.zh-CN.md", summary(result, chinese)],
];

/** A paper with what is made here in its place; nothing where it has no place for it. */
export const renewed = (text, made) => (MARKED.test(text) ? text.replace(MARKED, (_, from, to) => `${from}\n${made}\n\n${to}`) : undefined);

const line = (cells) => `|${cells.map((cell) => (cell ? ` ${cell} |` : " |")).join("")}`;
const table = (head, rows) => [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
const rowOf = (results, id, name) => results.find((workload) => workload.id === id)?.rows.find((row) => row.name === name);
const machineOf = ({ date, machine, chromium }) => `${date}, ${machine.cpu}, Node ${machine.node}, Chromium ${chromium.version}`;

/** The peers that a README names, by what they are called among the times, and among the starts and sizes. */
const PEERS = [["zod", "zod"], ["valibot", "valibot"], ["ajv standalone", "ajv"]];

const english = {
  head: ["", "Node", "Chromium", "Measured by"],
  check: (title) => `\`check\`: ${title}`,
  keystroke: (title) => `\`session.set\`: ${title}`,
  cold: "From the import to the first report, in a fresh process",
  size: "In an app after brotli: `yushen` with all forms in both languages; peers with `binding` alone",
  titles: { "binding-valid": "`binding`, valid", "binding-errors": "`binding`, five errors", "lead-page": "`lead-page`, 320 values", keystroke: "a keystroke" },
  peers: (list) => ` (${list.join(", ")})`,
  about: (of) => `${of}. In brackets what peers take, in multiples of what yushen takes. All tables, the peers and the method: [bench/README.md](bench/README.md).`,
};

const chinese = {
  ...english,
  head: ["", "Node", "Chromium", "测量的命令"],
  check: (title) => `\`check\`：${title}`,
  keystroke: (title) => `\`session.set\`：${title}`,
  cold: "新进程里，从引入到第一份报告",
  size: "在应用里占多少，brotli 之后：`yushen` 有全部表单、两种语言，同类库只有 `binding`",
  titles: { "binding-valid": "`binding`，全部正确", "binding-errors": "`binding`，五处错误", "lead-page": "`lead-page`，320 个值", keystroke: "输入一个字" },
  peers: (list) => `（${list.join("，")}）`,
  about: (of) => `${of}。括号里是同类库所用的，为 yushen 的几倍。全部表格、同类库和测法见 [bench/README.md](bench/README.md)。`,
};

/** The rows that a stranger wants to see. */
function summary(result, words) {
  const { node, chromium, cold, bytes } = result;
  const against = (ratioOf) => words.peers(PEERS.map(([name, short]) => `${short} ${times(ratioOf(name, short))}`));
  const cell = (results, id, own) => `${time(rowOf(results, id, own).ns)}${against((name) => rowOf(results, id, name).ratio)}`;
  const row = (what, id, own) => [what(words.titles[id]), cell(node, id, own), cell(chromium.results, id, own), "`npm run bench`"];
  const startOf = (name) => cold.rows.find((found) => found.name === `binding-${name}`);
  const sizeOf = (name) => bytes.find((found) => found.name === name).binding;
  const [{ all }] = bytes;
  const rows = [
    row(words.check, "binding-valid", "yushen check"),
    row(words.check, "binding-errors", "yushen check"),
    row(words.check, "lead-page", "yushen check"),
    row(words.keystroke, "keystroke", "yushen session.set"),
    [words.cold, `${startOf("yushen").ms.toFixed(1)} ms${against((_, short) => startOf(short).ratio)}`, "–", "`npm run bench -- --cold`"],
    [words.size, "–", `${kilobytes(all)}${against((_, short) => sizeOf(short) / all)}`, "`npm run bench -- --cold`"],
  ];
  return `${words.about(machineOf(result))}\n\n${table(words.head, rows)}`;
}

/** Every table, Node and Chromium side by side. */
function full(result) {
  const { machine, node, chromium, cold, bytes } = result;
  const about = `${machineOf(result)}${machine.opa ? `, OPA ${machine.opa}` : ""}. Median of ${machine.rounds} interleaved rounds; in brackets the time in multiples of yushen's (the median of each round's own ratio). Peers run their own idiom of the same rules and must find the same before they are timed; on \`profile-mount\` they decide the ten conditions of eligibility, yushen the whole form of 17 rules. To repeat: \`npm run bench\`.`;
  const workload = ({ rows, ...of }) => {
    const other = chromium.results.find(({ id }) => id === of.id);
    const cell = (found) => (found ? `${time(found.ns)} (${times(found.ratio)})` : "–");
    return section(titleOf(of), table(["", "Node", "Chromium"], rows.map((found) => [found.name, cell(found), cell(other?.rows.find(({ name }) => name === found.name))])));
  };
  const starts = cold.rows.map(({ name, ms, ratio }) => [name.replace(/^(binding|profile-mount)-/, "$1: "), `${ms.toFixed(1)} ms (${times(ratio)})`]);
  const sizes = bytes.map(({ name, all, ...of }) => [name, kilobytes(all ?? of.binding), kilobytes(all ?? of["profile-mount"])]);
  return [
    about,
    ...node.map(workload),
    section(`cold start: import to first report, ${cold.processes} fresh Node processes`, table(["", ""], starts)),
    section("size: what an app ships of each, minified, after brotli", table(["", "binding", "profile-mount"], sizes)),
  ].join("\n\n");
}

const section = (title, of) => `**${title}**\n\n${of}`;
