/**
 * `yushen/names/open-platform`: the names and values of the Douyin open platform's interface for binding an account
 * (`POST /api/apps/v1/capacity/bind_aweme_relation/`), for the form `binding`: `check("binding", body, { names: openPlatform })`.
 * What the form asks beyond that body (the mini-program, its documents, the declarations) keeps the form's own names, and may be
 * given beside it.
 */
import type { Names } from "../types.js";

export const openPlatform: Names = {
  aweme_id: "account.douyinId",
  type: { path: "account.type", values: { brand: "brand", cooperation: "cooperation", employee: "employee" } },
  co_subject: "account.sameEntity",
  capacity_list: {
    path: "capabilities",
    values: {
      video_self_mount: "shortVideo",
      live_self_mount: "live",
      "ma.component.instant_messaging": "instantMessaging",
      "ma.jsapi.authorizePrivateMessage": "privateMessage",
      "ma.im.life_im": "lifeServiceMessaging",
    },
  },
  // The last day of either relation; a body has the one that its type asks for.
  "cooperation_info.relation_expire_date": { path: "relation.endsOn", as: "unixSeconds", when: { "account.type": "cooperation" } },
  "employee_info.relation_expire_date": { path: "relation.endsOn", as: "unixSeconds", when: { "account.type": "employee" } },
  // No rule reads these.
  "cooperation_info.cooperation_type": null,
  "cooperation_info.company_name": null,
  "cooperation_info.business_license_code": null,
  "cooperation_info.real_name": null,
  "cooperation_info.identity_number": null,
  "cooperation_info.contract_image": null,
  "cooperation_info.contract_image_list": null,
  "employee_info.real_name": null,
  "employee_info.identity_number": null,
  "employee_info.contract_image": null,
  "employee_info.contract_image_list": null,
  "employee_info.qualification_type": null,
  "employee_info.qualification_image_list": null,
  audit_template_info: null,
};
