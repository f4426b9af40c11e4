// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
export const VERSION = "2024.11";
export const DOCUMENTS = `binding-rules official
profile-mount-guide official
lead-component-rules official
sub-account-article unofficial
employee-account-guide officialHelp`;
export const KINDS = `undefined null boolean number string array object bigint symbol function unreadable date formData urlSearchParams map set promise response request event element instance bool int longTerm elevenDigits`;
export const STRUCTURE = `binding 0|capability category documents relation declarations||
self-mount-live 00|一
self-mount-short-video 00|一
douyin-id-shape 01|
type-closed 10|五
other-entity-closed 10|五
other-entity-unstated 11|五
live-closed 10|五
brand-limit-1 10|五
brand-limit-2 10|五
brand-limit-10 10|五
medical-account 10|五
category-unlisted 12|五
business-licence 20|三.3
labour-contract 20|三.1, 三.3
cooperation-agreement 20|三.1, 三.3
industry-permit 21|三
document-status 20|三.2
document-started 20|三.2
document-expired 20|三.2
document-expiring 22|
entity-type-match 20|三.4
entity-name-match 20|三.4
uscc-match 20|三.4
legal-representative-match 20|三.4
registered-address-match 20|三.4
business-scope-match 20|三.4
relation-current 30|四.2.6
documents-authentic 40|三.1
genuine-relationship 40|四.2.5
content-within-scope 40|四.1.3
app-id-given 00|
douyin-id-given 00|

binding-lifecycle 0|timeline conduct|unbound unknown lapsed pendingConfirmation shouldUnbind inactive awaitingFirstUse active|confirm-by=4 use-by=5 unbind-by=6
chronology-approved 00|
chronology-confirmed 00|
chronology-used 00|
chronology-unbound 00|
confirmed-in-time 00|四.2.2
used-in-time 00|四.2.3
relation-current 00|四.2.6
no-severe-violation 10|四.2.4
no-violation 11|四.2.4

quota-expansion 0|quota conduct||apply-from=1
default-quota-bound 00|四.2.7.1
fifteen-days 00|四.2.7.1
effective-use 10|四.2.7.2, 四.2.3
compliant-accounts 10|四.2.7.2, 四.2.4
genuine-relationship 10|四.2.7.2, 四.2.5

profile-mount 1|apply bind display configure||
online 00|准入条件 1
credit-score 00|准入条件 2
bound 10|抖音号绑定条件 1
account-type 10|常见问题 2, 接入流程 3
enterprise-account 12|常见问题 4
effective-fans 20|抖音号绑定条件 2
real-name 20|抖音号绑定条件 2
adult 20|抖音号绑定条件 2
no-severe-violation 20|抖音号绑定条件 2
regulatory 20|抖音号绑定条件 2
single-entry 20|常见问题 3
landing-mode-given 30|常见问题 5
landing-value-given 30|接入流程 4
landing-path 31|
landing-link 31|
landing-link-host 31|
pending-review 31|常见问题 6

lead-page 2|access content interaction usage||
category-open 00|二
category-online 00|二
component-required 00|二
component-id-shape 01|
lead-without-component 02|
purpose 10|3.1.1
scope 10|3.1.1
method 10|3.1.1
benefit 10|3.1.1
consent 10|3.1.1
consent-by-user 11|3.1.1
privacy-notice 10|3.1.2
privacy-protection 10|3.1.2
placeholder-text 11|
user-control 10|3.1.2
user-control-both 12|3.1.2
field-marked 10|3.1.3
field-marker-true 10|3.1.3
field-hint 11|3.1.3
field-error 11|3.1.3
separate-section 20|3.2
no-popup-on-entry 20|3.2
popup-by-user 21|3.2
no-forced-authorization 20|3.2
lead-use-only 30|3.3

sub-account-link 3|identity materials verification roles||code-by=14
main-real-name 00|一
sub-real-name 00|一
same-subject 00|一
same-device 00|引言
content-compliant 00|引言
official-channel 00|引言, 二
limit-personal 00|一
limit-enterprise 00|一
limit-special 00|一
materials-personal 10|一
materials-enterprise 10|一
materials-special 10|一
special-review 12|一
code-shape 20|二
code-current 20|二
administrator 30|七
roles-limit 31|七

sub-account-unlink 3|unlink||history-until
no-unsettled-orders 00|六
no-live 00|六
account-normal 00|六
frequency 01|六

employee-account 4|quota identity activation authorization grant||accept-by=16
quota 00|二
identity-clear 10|八
star-talent 10|八
name-given 10|三.1
resident-id-given 10|三.1
proof 10|八
proof-given 10|三.1
proof-explained 10|八
app-only 20|二
app-version 20|二, 三.1
face 20|三.1
mobile 20|三.1
password 20|三.1
one-enterprise 30|八
chronology-sent 30|
chronology-accepted 30|
accepted-in-time 30|三.2
authorization-current 30|三.2
tools-held 40|二

employee-showcase 4|showcase||
real-name 00|八
deposit 00|八
videos 00|八
fans 00|八
own 00|八

employee-handover 4|handover||
created-action 00|三.1, 八
authorized-action 00|二, 八
assets-settled 00|三.1

merchant-page 4|page||
module-approved 00|八
page-granted 00|二, 八
group-buy-granted 00|八`;
