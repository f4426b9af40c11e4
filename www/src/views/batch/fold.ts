/** What two spellings of a label have in common: half-width, lower case, without blanks and punctuation. */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Z}\p{C}\p{P}\p{S}]/gu, "");

/** A path as people copy it: half-width, lower case, without blanks; `documents.0.kind` is `documents[0].kind`. */
export const foldPath = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Z}\p{C}]/gu, "")
    .replace(/\.(\d+)(?=\.|$)/g, "[$1]");
