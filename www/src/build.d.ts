/** Put in by vite.config.ts: the address of the package's issue tracker, or nothing. */
declare const __ISSUE_TRACKER__: string;
