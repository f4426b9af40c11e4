"use client";
import { useEffect, useState } from "react";
import { reported, toldHere } from "../told-here.js";

export function Client() {
  const [told, setTold] = useState("");
  useEffect(() => setTold(toldHere()), []);
  return <><pre id="both">{reported()}</pre><pre id="client">{told}</pre></>;
}
