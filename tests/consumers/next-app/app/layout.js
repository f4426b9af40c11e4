export const metadata = { title: "an app", icons: "data:," };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
