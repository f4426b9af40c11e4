import { toldHere } from "../../told-here.js";

export const runtime = "edge";
export const dynamic = "force-dynamic";
export const GET = () => new Response(toldHere());
