import { useEffect, useState } from "preact/hooks";

const stays = 5000;

/** What an action did, seen and heard. */
export function Toast({ message }: { message: { text: string } }) {
  const [shown, setShown] = useState("");
  useEffect(() => {
    setShown(message.text);
    const timer = setTimeout(() => setShown(""), stays);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class={shown ? "toast shown" : "toast"} role="status">
      {shown}
    </div>
  );
}
