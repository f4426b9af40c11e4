import "@picocss/pico/css/pico.min.css";
import "./styles/theme.css";
import "./styles/page.css";
import "./styles/forms-list.css";
import "./styles/controls.css";
import "./styles/marks.css";
import "./styles/cards.css";
import "./styles/fields.css";
import "./styles/combobox.css";
import "./styles/report.css";
import "./styles/print.css";
import { render } from "preact";
import { App } from "./app.js";

const root = document.getElementById("app");
if (root) render(<App />, root);
