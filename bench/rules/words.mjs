// The choices and bounds of the forms' fields, for the peers' schemas.
export const entityTypes = ["enterprise", "individualBusiness", "government", "publicInstitution", "hkMacauTaiwan", "socialOrganization", "overseas", "other"];
export const accountTypes = ["brand", "employee", "cooperation"];
export const accountKinds = ["personal", "organization", "enterprise"];
export const capabilities = ["live", "shortVideo", "instantMessaging", "privateMessage", "lifeServiceMessaging"];
export const documentKinds = ["businessLicense", "industryPermit", "professionalCertificate", "labourContract", "cooperationAgreement", "other"];
export const owners = ["miniProgram", "account"];
export const statuses = ["valid", "revoked", "cancelled"];
export const consents = ["explicit", "preChecked", "none"];
export const markers = ["required", "optional", "none"];
export const containers = ["page", "section", "overlay"];
export const triggers = ["none", "pageEnter", "timer", "scroll", "userAction"];
export const usages = ["leadCapture", "login", "accountLink", "orderSubmit", "benefitClaim", "other"];
export const million = 1_000_000;
