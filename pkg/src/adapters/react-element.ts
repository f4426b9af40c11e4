/** An element of React's, whichever version of its types an app has. */
export interface Element {
  readonly type: any;
  readonly props: any;
  readonly key: string | null;
}
