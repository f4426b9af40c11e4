import { usePage } from "../../../../pkg/src/element/base/context.js";
import { FormLinks } from "./form-links.js";

export function Home({ unknown }: { unknown: string | undefined }) {
  const { t } = usePage();
  return (
    <div class="home">
      <h1 tabIndex={-1}>{t.homeTitle}</h1>
      {unknown !== undefined && (
        <p class="notice" role="alert">
          {t.unknownForm(unknown)}
        </p>
      )}
      <p class="hint">{t.dropHint}</p>
      <FormLinks full />
    </div>
  );
}
