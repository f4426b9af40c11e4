// Which browser and driver the tests take, and what is fetched and said where a machine has none that fit.
import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { crc32 } from "node:zlib";
import { detectBrowserPlatform } from "@puppeteer/browsers";
import { choose, driverEnv, findBrowser, versionCommand } from "../../scripts/lib/browser.mjs";
import { fetchBrowser, version } from "../../scripts/lib/browser-fetch.mjs";
import { byHand } from "../../scripts/lib/browser-help.mjs";

const windows = process.platform === "win32";
const shell = { skip: windows && "its programs are shell scripts" };
let dir;
before(() => (dir = mkdtempSync(join(tmpdir(), "yushen-browser-"))));
after(() => rmSync(dir, { recursive: true, force: true }));

test("a browser and a driver of one major version are chosen", () => {
  const found = (path, version) => ({ path, version });
  const [old, now] = [found("/old", "150.0.1.2"), found("/now", "156.0.1.2")];
  const drivers = [found("/driver-149", "149.0.9.9"), found("/driver-156", "156.0.8.8")];
  assert.deepEqual(choose([old, now], drivers, true), { chromium: "/now", chromedriver: "/driver-156" });
  assert.equal(choose([old], drivers, true), undefined);
  assert.equal(choose([now], [], true), undefined);
  assert.deepEqual(choose([old, now], [], false), { chromium: "/old" });
  assert.equal(choose([], [], false), undefined);
});

test("a version is asked for in each system's way", () => {
  assert.deepEqual(versionCommand("/usr/bin/chromium", "linux"), ["/usr/bin/chromium", ["--version"], {}]);
  assert.deepEqual(versionCommand("C:\\bin\\chromedriver.exe", "win32"), ["C:\\bin\\chromedriver.exe", ["--version"], {}]);
  const [command, args, env] = versionCommand("C:\\Program Files\\Chrome\\chrome.exe", "win32");
  assert.equal(command, "powershell.exe");
  // No quoting: the path is in a variable.
  assert.ok(args.at(-1).includes("$env:PROGRAM"));
  assert.deepEqual(env, { PROGRAM: "C:\\Program Files\\Chrome\\chrome.exe" });
});

for (const [platform, install, named] of [
  ["linux", /apt-get install -y chromium chromium-driver/, "CHROMIUM=/path/to/chrome CHROMEDRIVER=/path/to/chromedriver npm test"],
  ["darwin", /macOS: .*Chrome/, "CHROMIUM=/path/to/chrome CHROMEDRIVER=/path/to/chromedriver npm test"],
  ["win32", /winget install/, '$env:CHROMIUM = "C:\\path\\to\\chrome.exe"; $env:CHROMEDRIVER = "C:\\path\\to\\chromedriver.exe"; npm test'],
])
  test(`${platform}: what to install by hand, and how to name it`, () => {
    const lines = byHand(platform);
    assert.match(lines.join("\n"), install);
    assert.ok(lines.some((line) => line.trim() === named), lines.join("\n"));
  });

test("the driver is told which browser to start", () => {
  const told = ({ WASM_BINDGEN_TEST_WEBDRIVER_JSON: file }) => JSON.parse(readFileSync(file, "utf8"))["goog:chromeOptions"];
  const env = driverEnv({ chromium: "/some/chrome", chromedriver: "/some/chromedriver" });
  assert.equal(env.CHROMEDRIVER, "/some/chromedriver");
  assert.equal(told(env).binary, "/some/chrome");
  assert.ok(told(env).args.includes("--headless"));
  assert.equal(told(driverEnv({ chromium: "/snap/bin/chromium", chromedriver: "/snap/bin/chromium.chromedriver" })).binary, undefined);
});

describe("what is on PATH and in the environment", shell, () => {
  const saved = { ...process.env };
  after(() => Object.assign(process.env, saved));
  const program = (name, says) => {
    const path = join(dir, name);
    writeFileSync(path, `#!/bin/sh\n${says}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const setUp = ({ CHROMIUM, CHROMEDRIVER } = {}) => {
    process.env.PATH = dir;
    for (const [name, value] of Object.entries({ CHROMIUM, CHROMEDRIVER })) {
      if (value) process.env[name] = value;
      else delete process.env[name];
    }
  };
  const answering = (version) => `echo "Program ${version} of somewhere"`;

  test("one that cannot be run is passed over", async () => {
    setUp();
    program("chromium", "echo 'install it first' >&2; exit 1");
    const chromium = program("google-chrome", answering("156.0.1.1"));
    const chromedriver = program("chromedriver", answering("156.0.2.2"));
    assert.deepEqual(await findBrowser({ driver: true }), { chromium, chromedriver });
    assert.deepEqual(await findBrowser(), { chromium });
  });

  test("a named one comes first, and the other must fit it", async () => {
    const chromium = program("mine", answering("149.0.1.1"));
    const chromedriver = program("driver", answering("149.0.1.1"));
    setUp({ CHROMIUM: chromium, CHROMEDRIVER: chromedriver });
    assert.deepEqual(await findBrowser({ driver: true }), { chromium, chromedriver });
    setUp({ CHROMIUM: chromium });
    assert.deepEqual(await findBrowser(), { chromium });
    await assert.rejects(findBrowser({ driver: true }), ({ message, remedy }) => {
      assert.match(message, /^CHROMIUM cannot be used/);
      return remedy.join("\n").includes("chromedriver 156.0.2.2");
    });
    setUp({ CHROMIUM: join(dir, "nothing") });
    await assert.rejects(findBrowser(), /CHROMIUM names .*nothing, which cannot be run/);
  });
});

const none = [undefined, "linux_arm"].includes(detectBrowserPlatform()) && "there is none for this machine";
describe("fetching", { skip: none, timeout: 60_000 }, () => {
  // A stand-in for the place that the installer fetches from.
  let server;
  let answer;
  let asked;
  before(async () => {
    process.env.NO_PROXY = process.env.no_proxy = "127.0.0.1";
    server = createServer((request, response) => (asked.push(request.url), answer(request.url, response)));
    await once(server.listen(0, "127.0.0.1"), "listening");
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const parts = ["chrome-headless-shell", "chromedriver"];
  const zips = (script) => (url, response) => {
    const folder = url.split("/").at(-1).replace(".zip", "");
    const name = parts.find((part) => folder.startsWith(part));
    response.end(zip(`${folder}/${name}${windows ? ".exe" : ""}`, script));
  };
  let cases = 0;
  const attempt = async (how, options) => {
    [answer, asked] = [how, []];
    const home = join(dir, `case-${++cases}`, "chrome");
    return { home, result: fetchBrowser({ home, baseUrl: `http://127.0.0.1:${server.address().port}`, ...options }) };
  };
  const refused = async ({ home, result }, why) => {
    await assert.rejects(result, ({ message, remedy }) => {
      assert.match(message, why);
      const text = remedy.join("\n");
      for (const line of byHand(process.platform)) assert.ok(text.includes(line), text);
      assert.match(text, /PUPPETEER_CHROME_DOWNLOAD_BASE_URL/);
      for (const part of parts) assert.match(text, new RegExp(`/${version}/\\S+/${part}-\\S+\\.zip`));
      return true;
    });
    assert.deepEqual(existsSync(dirname(home)) ? readdirSync(dirname(home)) : [], []);
  };

  test("both of one version are fetched once, and can be run", async () => {
    const { home, result } = await attempt(zips("#!/bin/sh\nexit 0\n"));
    const { chromium, chromedriver } = await result;
    assert.equal(asked.length, 2);
    for (const url of asked) assert.ok(url.startsWith(`/${version}/`), url);
    for (const path of [chromium, chromedriver]) assert.ok(path.startsWith(home) && existsSync(path), path);
    assert.deepEqual(readdirSync(dirname(home)), ["chrome"]);
    assert.deepEqual(await fetchBrowser({ home, baseUrl: "http://127.0.0.1:1" }), { chromium, chromedriver });
  });

  test("one that lacks libraries says which, and how to get them", shell, async () => {
    const { result } = await attempt(zips("#!/bin/sh\necho 'libnss3.so: cannot open' >&2; exit 127\n"));
    await assert.rejects(result, ({ message, remedy }) => /does not run: libnss3\.so/.test(message) && /playwright install-deps/.test(remedy.join("\n")));
  });

  test("an address that has none of it: what to do by hand", async () =>
    refused(await attempt((_, response) => response.writeHead(404).end()), /could not be fetched: .*404/s));

  test("no network: what to do by hand", async () => refused(await attempt(undefined, { baseUrl: "http://127.0.0.1:1" }), /could not be fetched: .*ECONNREFUSED/s));

  for (const [when, how] of [
    ["before a byte", () => {}],
    ["half way", (response) => response.writeHead(200, { "content-length": 1000 }).write("half")],
  ])
    test(`a network that falls silent ${when}: what to do by hand`, async () => {
      let closed;
      const silent = (_, response) => {
        closed = once(response, "close");
        how(response);
      };
      await refused(await attempt(silent, { stalled: 1000 }), /nothing came for 1 seconds/);
      // Else the command would never end.
      await closed;
    });
});

/** A zip archive of one program, not compressed. */
function zip(path, text) {
  const [name, data] = [Buffer.from(path), Buffer.from(text)];
  const sizes = [crc32(data), data.length, data.length];
  const record = (fields) =>
    Buffer.concat(fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }));
  const common = [[2, 20], [2, 0], [2, 0], [2, 0], [2, 0x21], ...sizes.map((size) => [4, size]), [2, name.length], [2, 0]];
  const local = Buffer.concat([record([[4, 0x04034b50], ...common]), name, data]);
  // Made by Unix, which tells the mode: a program.
  const central = Buffer.concat([record([[4, 0x02014b50], [2, 0x0314], ...common, [2, 0], [2, 0], [2, 0], [4, 0o100755 * 0x10000], [4, 0]]), name]);
  return Buffer.concat([local, central, record([[4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, central.length], [4, local.length], [2, 0]])]);
}
