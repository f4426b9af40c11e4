import { useEffect, useRef } from "preact/hooks";
import type { FormId } from "yushen";
import { usePage } from "../../../pkg/src/element/base/context.js";
import { languages } from "../../../pkg/src/element/words/index.js";
import { useApp } from "../app-context.js";
import { hrefOf, type Route } from "../route.js";
import { FormLinks } from "../views/home/form-links.js";
import { Icon } from "../../../pkg/src/element/base/icons.js";

export function Header({ route }: { route: Route }) {
  const { t, locale } = usePage();
  const { change } = useApp();
  const form = "form" in route ? route.form : undefined;
  return (
    <header class={form ? "top within" : "top"}>
      <div class="bar">
        <a class="brand" href={hrefOf({ at: "home" })} aria-current={route.at === "home" ? "page" : undefined}>
          <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
            <rect width="32" height="32" rx="7" class="ground" />
            <path d="M8 9h10M8 15h7M8 21h5" class="lines" />
            <path d="m16.5 21.5 3.5 3.5 6-8" class="tick" />
          </svg>
          <span lang="zh-CN">{t.brand}</span> <span class="latin">yushen</span>
        </a>
        {form && <FormMenu form={form} />}
        <ul class="languages" aria-label={t.language}>
          {languages.map(({ locale: code, name }) => (
            <li key={code}>
              <button type="button" lang={code} aria-pressed={code === locale} onClick={() => void change({ locale: code })}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p class="tagline">{t.tagline}</p>
      <p class="privacy">
        <Icon name="lock" />
        {t.privacy}
      </p>
    </header>
  );
}

function FormMenu({ form }: { form: FormId }) {
  const { t } = usePage();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = () => box.current && (box.current.open = false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !box.current?.open) return;
      close();
      box.current.querySelector("summary")?.focus();
    };
    const onPointer = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    addEventListener("hashchange", close);
    addEventListener("keydown", onKey);
    addEventListener("pointerdown", onPointer);
    return () => {
      removeEventListener("hashchange", close);
      removeEventListener("keydown", onKey);
      removeEventListener("pointerdown", onPointer);
    };
  }, []);
  return (
    <nav aria-label={t.forms}>
      <details ref={box} class="form-menu">
        <summary>{t.switchForm}</summary>
        <div class="sheet">
          <FormLinks current={form} />
        </div>
      </details>
    </nav>
  );
}
