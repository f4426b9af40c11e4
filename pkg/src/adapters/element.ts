/** `yushen/element`: importing it defines `<yushen-preview>`, where there are elements to define. */
import { define, YushenPreview } from "../element/element.js";

export { define, YushenPreview };
export type { YushenPreviewEventMap } from "../element/element.js";

define();
