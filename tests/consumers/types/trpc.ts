import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { initTRPC, type inferRouterInputs } from "@trpc/server";
import { check, schema, type BindingData } from "yushen";

const t = initTRPC.create();
const router = t.router({
  judge: t.procedure.input(schema("binding")).query(({ input }) => check("binding", input satisfies BindingData)),
});
({}) as inferRouterInputs<typeof router>["judge"] satisfies BindingData;

const client = createTRPCClient<typeof router>({ links: [httpBatchLink({ url: "" })] });
export const verdict = async () => (await client.judge.query({ account: { type: "brand" } })).verdict satisfies "pass" | "fail" | "incomplete";
// @ts-expect-error A choice that there is not.
export const refused = () => client.judge.query({ account: { type: "blue" } });
