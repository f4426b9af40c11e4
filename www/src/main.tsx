import "../../pkg/src/element/styles/tokens.css";
import "../../pkg/src/element/styles/base.css";
import "./styles/theme.css";
import "./styles/page.css";
import "../../pkg/src/element/styles/controls.css";
import "../../pkg/src/element/styles/marks.css";
import "../../pkg/src/element/styles/cards.css";
import "../../pkg/src/element/styles/touch.css";
import "./styles/covers.css";
import "./styles/print.css";
import { render } from "preact";
import { App } from "./app.js";
import { loadLanguage } from "./languages/index.js";
import { keepForOffline } from "./offline.js";
import { readPrefs } from "./prefs.js";
import { fetchAhead } from "./views.js";

// The address may name a form, which only the rulebook knows: the language comes first, and beside it what is likely drawn.
const language = loadLanguage(readPrefs().locale);
fetchAhead();
await language;
const root = document.getElementById("app");
if (root) render(<App />, root);
keepForOffline();
