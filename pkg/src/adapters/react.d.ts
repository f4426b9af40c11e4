/** What the adapters need of React and of libraries made for it: no version of their types is asked for. */
declare module "react" {
  export const Fragment: any;
  export function createElement(type: any, props?: object | null, ...children: any[]): import("./react-element.js").Element;
  export function useEffect(effect: () => void, dependencies: readonly unknown[]): void;
  export function useMemo<T>(make: () => T, dependencies: readonly unknown[]): T;
  export function useRef<T>(initial: T): { current: T };
  export function useState<T>(initial: T): [T, (next: (before: T) => T) => void];
}
declare module "antd" {
  export const Alert: any;
  export const Form: any;
}
declare module "@arco-design/web-react" {
  export const Alert: any;
  export const Form: any;
}
