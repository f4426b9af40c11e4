/** What the adapter needs of Formily: no version of its types is asked for. */
declare module "@formily/core" {
  export function onFormInit(callback: (form: any) => void): void;
}
