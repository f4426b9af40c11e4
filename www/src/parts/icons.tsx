/** What the page's own parts draw with, beside the view's icons. */
const drawn = (path: string, name: string) => (
  <svg class={`icon drawn ${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

export const SearchIcon = () => drawn("M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12.3 12.3l4.2 4.2", "icon-search");

/** The page's scheme: the system's, light, dark. */
export const SchemeIcon = ({ scheme }: { scheme: "auto" | "light" | "dark" }) =>
  drawn(
    {
      auto: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 3v14M12 4v12M14 5.5v9M16 8v4",
      light: "M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M4.3 15.7l1.3-1.3M14.4 5.6l1.3-1.3",
      dark: "M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12Z",
    }[scheme],
    "icon-scheme",
  );
