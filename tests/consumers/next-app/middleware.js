import { NextResponse } from "next/server";
import { toldHere } from "./told-here.js";

export const config = { matcher: "/middleware" };
export const middleware = () => new NextResponse(toldHere());
