import { bind } from "yushen";

export const binding = bind(document.createElement("form"), "profile-mount");
