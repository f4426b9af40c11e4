import { Icon, type IconName } from "../../../../pkg/src/element/base/icons.js";
import type { Standing } from "./results.js";

const icons: Record<Standing, IconName> = { bad: "warning", fail: "fail", malformed: "warning", incomplete: "incomplete", pass: "pass" };

export const StandingIcon = ({ standing }: { standing: Standing }) => <Icon name={icons[standing]} />;
