import { check, fromFormData, type Report } from "yushen";

/** What useActionState takes. */
export const action: (before: Report | undefined, formData: FormData) => Promise<Report> = async (_, formData) => check("binding", fromFormData("binding", formData));
export const handler = async (request: Request) => Response.json(check("binding", fromFormData("binding", await request.formData())));
