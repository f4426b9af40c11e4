import "./header.css";
import { usePage } from "../../../pkg/src/element/base/context.js";
import { languages } from "../../../pkg/src/element/words/index.js";
import { useApp } from "../app-context.js";
import type { Scheme } from "../prefs.js";
import { hrefOf, type Route } from "../route.js";
import { SearchBox } from "../search/box.js";
import { useWords } from "./header-words.js";
import { SchemeIcon } from "./icons.js";

/** Where a view puts what it has to say in the header, by a portal. */
export const slotId = "header-slot";

/** One row. What stands at its end has the same width in every language, so that it does not move when one is chosen. */
export function Header({ route }: { route: Route }) {
  const { t } = usePage();
  const isHome = route.at === "home";
  return (
    <header class="top">
      <a class="brand" href={hrefOf({ at: "home" })} aria-current={isHome ? "page" : undefined}>
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <rect width="32" height="32" rx="7" class="ground" />
          <path d="M8 9h10M8 15h7M8 21h5" class="lines" />
          <path d="m16.5 21.5 3.5 3.5 6-8" class="tick" />
        </svg>
        <span class="name">
          <span lang="zh-CN">{t.brand}</span> <span class="latin">yushen</span>
        </span>
      </a>
      {!isHome && <SearchBox id="search" />}
      <div id={slotId} class="slot" />
      <LanguageButton />
      <SchemeButton />
    </header>
  );
}

function LanguageButton() {
  const { locale } = usePage();
  const { change } = useApp();
  const other = languages.find((language) => language.locale !== locale);
  if (other === undefined) return null;
  return (
    <button type="button" class="quiet language" lang={other.locale} onClick={() => void change({ locale: other.locale })}>
      {other.name}
    </button>
  );
}

const next: Record<Scheme, Scheme> = { auto: "light", light: "dark", dark: "auto" };

function SchemeButton() {
  const w = useWords();
  const { prefs, change } = useApp();
  const label = w.scheme(w.schemes[prefs.scheme]);
  return (
    <button type="button" class="quiet scheme" aria-label={label} title={label} onClick={() => void change({ scheme: next[prefs.scheme] })}>
      <SchemeIcon scheme={prefs.scheme} />
    </button>
  );
}
