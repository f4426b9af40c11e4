// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
export const VERSION = "2024.11";
export const DOCUMENTS = `binding-rules official
profile-mount-guide official
lead-component-rules official
sub-account-article unofficial
employee-account-guide officialHelp`;
export const FORMATS = `type length enum pattern date checksum range unique too-large unknown-field required json`;
export const KINDS = `undefined null boolean number string array object bigint symbol function unreadable bool int longTerm elevenDigits idCardFront idCardBack faceVerification businessLicense corporateBankVerification threeInOneCertificate legalRepresentativeSignature industryPermit authorizationLetter`;
export const VERDICTS = `pass fail incomplete`;
export const OUTCOMES = `notApplicable pass unknown fail`;
export const OPS = `set atLeast atMost oneOf onOrAfter onOrBefore sameAs add remove`;
export const STRUCTURE = `binding 0|capability category documents relation declarations||
self-mount-live 0|一
self-mount-short-video 0|一
douyin-id-shape 0w|
type-closed 1|五
other-entity-closed 1|五
other-entity-unstated 1w|五
live-closed 1|五
brand-limit-1 1|五
brand-limit-2 1|五
brand-limit-10 1|五
medical-account 1|五
category-unlisted 1n@8|五
business-licence 2|三.3
labour-contract 2|三.1, 三.3
cooperation-agreement 2|三.1, 三.3
industry-permit 2w|三
document-status 2@23|三.2
document-started 2@23|三.2
document-expired 2@23|三.2
document-expiring 2n@23|
entity-type-match 2@23|三.4
entity-name-match 2@23|三.4
uscc-match 2@23|三.4
legal-representative-match 2@23|三.4
registered-address-match 2@23|三.4
business-scope-match 2@23|三.4
relation-current 3|四.2.6
documents-authentic 4|三.1
genuine-relationship 4|四.2.5
content-within-scope 4|四.1.3
app-id-given 0|
douyin-id-given 0|

binding-lifecycle 0|timeline conduct|unbound unknown lapsed pendingConfirmation shouldUnbind inactive awaitingFirstUse active|confirm-by=4 use-by=5 unbind-by=6
chronology-approved 0|
chronology-confirmed 0|
chronology-used 0|
chronology-unbound 0|
confirmed-in-time 0|四.2.2
used-in-time 0|四.2.3
relation-current 0|四.2.6
no-severe-violation 1|四.2.4
no-violation 1w|四.2.4

quota-expansion 0|quota conduct||apply-from=1
default-quota-bound 0|四.2.7.1
fifteen-days 0|四.2.7.1
effective-use 1|四.2.7.2, 四.2.3
compliant-accounts 1|四.2.7.2, 四.2.4
genuine-relationship 1|四.2.7.2, 四.2.5

profile-mount 1|apply bind display configure||
online 0|准入条件 1
credit-score 0|准入条件 2
bound 1|抖音号绑定条件 1
account-type 1|常见问题 2, 接入流程 3
enterprise-account 1n|常见问题 4
effective-fans 2|抖音号绑定条件 2
real-name 2|抖音号绑定条件 2
adult 2|抖音号绑定条件 2
no-severe-violation 2|抖音号绑定条件 2
regulatory 2|抖音号绑定条件 2
single-entry 2|常见问题 3
landing-mode-given 3|常见问题 5
landing-value-given 3|接入流程 4
landing-path 3w|
landing-link 3w|
landing-link-host 3w|
pending-review 3w|常见问题 6

lead-page 2|access content interaction usage||
category-open 0|二
category-online 0|二
component-required 0|二
component-id-shape 0w|
purpose 1|3.1.1
scope 1|3.1.1
method 1|3.1.1
benefit 1|3.1.1
consent 1|3.1.1
consent-by-user 1w|3.1.1
privacy-notice 1|3.1.2
privacy-protection 1|3.1.2
user-control 1|3.1.2
user-control-both 1n|3.1.2
field-marked 1@23|3.1.3
field-marker-true 1@23|3.1.3
field-hint 1w@23|3.1.3
field-error 1w@23|3.1.3
separate-section 2|3.2
no-popup-on-entry 2|3.2
popup-by-user 2w|3.2
no-forced-authorization 2|3.2
lead-use-only 3@37|3.3

sub-account-link 3|identity materials verification roles||code-by=14
main-real-name 0|一
sub-real-name 0|一
same-subject 0|一
same-device 0|引言
content-compliant 0|引言
official-channel 0|引言, 二
limit-personal 0|一
limit-enterprise 0|一
limit-special 0|一
materials-personal 1|一
materials-enterprise 1|一
materials-special 1|一
special-review 1n|一
code-shape 2|二
code-current 2|二
administrator 3|七
roles-limit 3w|七

sub-account-unlink 3|unlink||history-until
no-unsettled-orders 0|六
no-live 0|六
account-normal 0|六
frequency 0w|六

employee-account 4|quota identity activation authorization grant||accept-by=16
quota 0|二
identity-clear 1|八
star-talent 1|八
name-given 1|三.1
resident-id-given 1|三.1
proof 1|八
proof-given 1|三.1
proof-explained 1|八
app-only 2|二
app-version 2|二, 三.1
face 2|三.1
mobile 2|三.1
password 2|三.1
one-enterprise 3|八
chronology-sent 3|
chronology-accepted 3|
accepted-in-time 3|三.2
authorization-current 3|三.2
tools-held 4@29|二

employee-showcase 4|showcase||
real-name 0|八
deposit 0|八
videos 0|八
fans 0|八
own 0|八

employee-handover 4|handover||
created-action 0|三.1, 八
authorized-action 0|二, 八
assets-settled 0|三.1

merchant-page 4|page||
module-approved 0|八
page-granted 0|二, 八
group-buy-granted 0|八`;
