import { createContext } from "react";
import type { Locale } from "yushen";

export const LocaleContext = createContext<Locale>("zh-CN");
