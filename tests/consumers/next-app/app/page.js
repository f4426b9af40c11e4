import { reported } from "../told-here.js";
import { Client } from "./client.js";

export const dynamic = "force-dynamic";
export default function Page() {
  return <main><pre id="server">{reported()}</pre><Client /></main>;
}
