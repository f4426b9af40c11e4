import { trustedUrl } from "./trusted.js";

/**
 * After the first visit the page opens without a network: a service worker keeps its files. Another version is fetched beside
 * the one in use and takes over when no tab has the page open, so that no view is missing in between.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Its files are fetched when the page has what it needs itself; where they cannot be kept the page works all the same.
  const register = () => void navigator.serviceWorker.register(trustedUrl("./sw.js"), { scope: "./" }).catch(() => undefined);
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}
