/** The page's one Trusted Types policy: the addresses of its own scripts may be run, and nothing else. */
interface Policy {
  createScriptURL: (address: string) => string;
}

type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

const own = (address: string): string => {
  if (new URL(address, location.href).origin !== location.origin) throw new TypeError("a script of another origin");
  return address;
};

const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const policy: Policy = trustedTypes?.createPolicy("yushen", { createScriptURL: own }) ?? { createScriptURL: own };

/** The address of a worker's script, as `new Worker` takes it: `trustedUrl(new URL("./worker.ts", import.meta.url))` for a file that is built. */
export const trustedUrl = (address: string | URL): string => policy.createScriptURL(String(address));
