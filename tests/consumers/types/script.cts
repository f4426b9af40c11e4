/// <reference types="yushen/script" />
export const report = yushen.check("binding", {});
