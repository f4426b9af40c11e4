// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
export const TEXTS = `“{label}” has the wrong type: it takes {expected}, not {actual}. Enter {expected}.
“{label}” has a length of {actual}; it must be from {min} to {max}. Make it fit.
“{label}” is not one of the choices. Choose one of those offered.
“{label}” is not in the right format. Check it against the certificate or the console and enter it again.
“{label}” is not a valid date or time. Write it like 2024-09-01 or 2024-09-01T10:00:00+08:00.
The check digit of “{label}” does not match, so a character may be mistyped. Compare it with the certificate.
The check character of “{label}” does not match, so one may be mistyped. Compare it with the certificate; if it is the same there, leave it.
“{label}” is out of range: it must be from {min} to {max}. Correct it.
“{label}” repeats an earlier one. Remove it or make it different.
“{label}” holds too much to be checked. Make it smaller and try again.
The form has no such field, so it is not checked. Check its name[; did you mean {suggestion}].
Enter “{label}”.
The JSON has a syntax error at line {line}, column {column}. Correct it and try again.
The form
undefined
null
a yes/no value
a number
text
a list
a group of fields
a BigInt
a symbol
a function
an unreadable value
yes or no
a whole number
long-term
(a number of 11 digits)
ID card, front
ID card, back
Face verification
Business licence
Corporate bank account verification
Three-in-one certificate
Legal representative's signature in person
Scan of the industry permit
Authorisation letter

Mini-program
Mini-program AppID
Entity type
Entity name
Unified social credit code
Legal representative
Registered address
Business scope
Service categories
Level 1
Level 2
Level 3
Live self-mount is granted
Short-video self-mount is granted
Douyin account
Douyin ID
Account type
Same entity as the mini-program
Medically certified account
Capabilities asked for
Brand accounts bound already
Of the same entity
Of other entities
Documents
Kind of document
Whose document
Entity type on the document
Name on the document
Credit code on the document
Legal representative on the document
Registered address on the document
Business scope on the document
Valid from
Valid until
Status
Employment or cooperation
Last day of the relation
Declarations
The documents, and the size of the entity they show, are genuine
The business relation is real, no account was bought
The account publishes within the entity's business scope
The mini-program has no live self-mount capability to bind an account for. Have it granted first, or leave live out.
The mini-program has no short-video self-mount capability to bind an account for. Have it granted first, or leave short video out.
This does not look like a Douyin ID: 4 to 30 letters, digits, dots, underscores or hyphens. Copy it from the profile; the nickname will not do.
A category of this mini-program is open to brand accounts only. Bind a brand account instead.
Video and micro-drama are closed to other entities' brand accounts. Use one verified for the mini-program's entity.
The category names one same-entity brand account, and a bulletin of 2024-10-25 allows no other: a refusal is likely. Use a same-entity account.
Live self-mount is closed to every account in this mini-program's telecom category. Remove live and ask for short video only.
The category allows one same-entity brand account; bound already: {actual}. Unbind first, then apply.
The category allows {required} same-entity brand accounts; bound already: {actual}. Unbind first, then apply.
The category allows {required} brand accounts, same and other entities together; bound already: {actual}. Unbind first, then apply.
A medically certified account may mount medical mini-programs only, and this one has no medical category. Use another account.
The industry table does not list this category, so the developer console decides which accounts and how many. Check the category's name[; did you mean {suggestion}].
The business licence (or other registration certificate) of the mini-program's entity is lacking. Add it.
Binding an employee account takes the labour contract. Add it.
Binding a cooperation account takes the cooperation agreement. Add it.
Medical and financial categories usually need an industry permit, and none is here. Check the console's list and add it.
This document is revoked or cancelled and cannot be used. Replace it with a valid one.
This document takes effect on {actual}. Submit it from that day on, or use one in force now.
This document expired on {actual}. Replace it with a renewed one.
This document expires on {actual}. Renew it soon, and submit the new one in time.
The licence's entity type is not the mini-program's. Correct whichever is wrong, or use this entity's licence.
The name on the document is not the mini-program's entity name. Compare and correct them, or use this entity's document.
The licence's credit code is not the mini-program's. Correct whichever is wrong, or use this entity's licence.
The licence's legal representative is not the mini-program's. If it has changed, update the mini-program or the licence.
The licence's registered address is not the mini-program's. Compare them; if it has changed, update the mini-program or the licence.
The licence's business scope is not the mini-program's. Copy it from the licence; if it has changed, update the mini-program or the licence.
The employment or cooperation ended on {actual}, so the account cannot be bound. Renew it first, then apply.
The documents and the entity's size are not declared genuine. Verify them, then tick this; forged documents are refused and penalised.
A real business relation with the account is not declared. Bind only accounts you really do business with, then tick this.
It is not declared that the account's content stays within the entity's business scope. Agree this with the account, then tick it.
Enter the mini-program's AppID.
Enter the Douyin ID of the account to bind.

Application approved at
Confirmed by the account at
First mounted post or live at
Last day of the employment or cooperation
Unbound at
The account's violations while bound
Severe violations
All violations
The approval, {actual}, is later than today. Enter when it was really approved.
The confirmation is before the approval or later than today. Check both times.
The first use is before the confirmation, which may be lacking, or later than today. Check both times.
The unbinding is before the approval or later than today. Check both times.
The account did not confirm within 3 days of the approval, so the binding has lapsed. Apply again, and agree the time beforehand.
There was no mounted post or live within 15 days of the confirmation. If there is still none, have the account start soon or unbind it; otherwise check the times.
The employment or cooperation ended on {actual}. Unbind the account, or enter the new last day if it was renewed.
Severe violations while bound: {actual}. The mini-program answers for them too. Have them corrected at once, or unbind the account.
Violations while bound: {actual}. Many of them count against the mini-program. Have the account correct them.

Default places
Places bound now
Full since
Accounts not used in time
Accounts in violation
Declarations
The business relations are real, no account was bought
Default places: {required}; bound: {actual}, {lacking} short. Use them all first, then ask for more.
15 days have not yet passed since the places were full. Apply from {required} on.
Accounts without a mounted post or live after 15 days: {actual}. Have them used, or unbind them.
Bound accounts with severe or many violations: {actual}. Have them corrected, or unbind them first.
Real business relations with the bound accounts are not declared. Verify each, unbind those without, then tick this.

Mini-program
Mini-program is online
Mini-program credit score
Douyin account
Bound to the mini-program's entity
Account type
Account holder
Effective followers
Real name verified
Verified holder is an adult
Has a severe violation
Meets regulatory requirements
Other mini-program entries shown
Landing page
How the page is given
Link or page path
A configuration of this account is in review
The mini-program is not online yet, so it cannot apply. Publish it first, then apply.
The credit score is {actual}; it must be at least {required}, {lacking} more. Restore the score, then apply.
The account is not bound to the mini-program's entity. Bind it first, then set up the profile entry.
Cooperation accounts are not supported here. Use a brand or an employee account.
An enterprise account cannot be added here. Ask the enterprise account's support staff to add it.
The account has {actual} effective followers; it needs {required}, {lacking} more. You may save the configuration: the entry shows by itself once the number is reached.
The real name is not verified, so the entry will not show. Ask the account's owner to verify it.
The verified holder is not an adult, so the entry will not show. Use an account verified by an adult.
The account has a severe violation, so the entry will not show. Resolve it first, or use another account.
The account does not meet the regulator's requirements, so the entry will not show. Correct this first.
The account already shows entries of other mini-programs ({actual}), and it may show only one. Remove them first.
Choose how to give the landing page: a share link or a page path.
Enter the landing page's share link or page path.
This is not a page path. Enter one like pages/index/index?id=1: no leading slash, no web address, spaces or non-English letters, at most 200 characters before the question mark.
This is not a valid share link. Copy the link that starts with https:// from the console.
The link is not on douyin.com. Use the page's share link from the console.
A configuration of this account is in review, and submitting again withdraws it. Wait for the result, or submit only if you mean to withdraw it.

Mini-program
Service categories
Category, level 1
Category, level 2
Category, level 3
The category is online
Lead component
This page uses the lead component
Another page of the mini-program uses the lead component
Component config ID
What the page says of the data it collects
Why it is collected and what for
Which data is collected
How it is collected
What the user gets
Consent
How consent is obtained
Privacy
Privacy notice
Measures that protect personal data
The user's rights
The user may decline to fill in personal data
The user may have personal data deleted
What the page asks
Field name
Label
The user must fill it in
How the page marks it
Input hint
Error message
Presentation
How the landing page is presented
Pop-up
What opens the pop-up
Delay in milliseconds
Phone number authorisation
Service is refused unless the phone number is authorised
What the number is used for
None of the service categories may use the lead component. Add one that may[, such as {suggestion}], or take the component off the page.
The category that may use the lead component is not online yet. Add the component once it is.
A service category must use the lead component, but no page has it. Add it to this page or another.
This does not look like a component config ID: 32 digits and lower-case letters a–f. Copy it again and check that it is complete.
The page does not say why data is collected and what for. Say it on the page, then enter it here.
The page does not say which data is collected. Say it on the page, then enter it here.
The page does not say how data is collected. Say it on the page, then enter it here.
The page does not say what the user gets. Say it on the page, then enter it here.
The page does not ask for consent. Add a box that the user ticks before any data is collected.
The consent box is ticked already, which is weak proof of consent. Leave it for the user to tick.
The page has no privacy notice. Add one, then enter its text or a link to it here.
Nothing is said of how personal data is protected. Name the measures that keep it safe and confidential, then enter them here.
The user can neither decline to fill in personal data nor have it deleted. Offer at least one of the two.
Of declining and deleting, only one is offered. That is enough, but both are better.
This field is not marked as required or optional. Mark it on the page.
This field's mark does not match whether it must be filled in. Correct the mark, or change whether it is demanded.
This field has no input hint. Add one, of the expected format for example.
This field has no error message. Add one that says how to correct a wrong input.
The landing page is laid over another page. Make it a page of its own, or a section of its own on a page.
The pop-up opens as soon as the user enters the page. Let it open when the user presses a button.
A timer or scrolling opens the pop-up, not the user. It is safer to open it when the user presses a button.
The user gets no service without authorising the phone number. Let users who decline carry on.
This use is not lead capture. Do not use the lead component for it; provide it in another way.

Main account
Type of the main account
Main account's real name is verified
Sub accounts linked already
Sub account
Sub account's real name is verified
Both accounts belong to the same real subject
Both accounts are on the same device
The content is compliant
Where the link is made
Documents and verifications at hand
Verification code
Verification code
When the code was issued
A dedicated administrator account is assigned
Roles set up
The main account's real name is not verified, so it cannot be linked. Verify it first.
The sub account's real name is not verified, so it cannot be linked. Verify it first.
The accounts belong to different subjects, so they cannot be linked. Use accounts of the same subject.
The accounts are on different devices. Use both on the same device, then link them.
The content is not compliant, so the accounts cannot be linked. Correct the content first.
Choose where the link is made: only the official paths on a phone or a PC will do.
The main account has {actual} sub accounts; it can link another while it has fewer than {required}. Unlink {excess} first.
The main account has {actual} sub accounts; it can link another while it has fewer than {required}. Unlink {excess} first.
The main account has {actual} sub accounts; it can link another while it has fewer than {required}. Unlink {excess} first.
An individual creator still needs this: {material}. Add it, then link the account.
An enterprise still needs this: {material}. Add it, then link the account.
An account of a special industry still needs this: {material}. Add it, then link the account.
Review takes 5–7 working days more for an account of a special industry. Submit early.
The code is not 16 digits. Check it and enter it again.
The code is not within its 15 minutes. Check when it was issued, or get a new code.
No dedicated administrator account is assigned. Assign one, then link the account.
There are too many roles: {actual}, which is {excess} over the limit of {required}. Remove some.

Unsettled Xingtu orders
A live stream is in progress
The account is in a normal state
Unlinks this month
Unsettled Xingtu orders: {actual}. The account can be unlinked once there are none, so settle them first.
A live stream is in progress, so the account cannot be unlinked. Wait until it has ended.
The account is not in a normal state, so it cannot be unlinked. Restore it first.
With this one, the account is unlinked {actual} times this month; more than {required} cost 20 credit points. Wait for next month.

Kind of employee account
Phase of a created account
Enterprise account (main account)
Growth level
Employee accounts so far
Tools that the main account holds
Has a registered company seal
Employee
Employee's name
Employee's resident ID
Another account of this identity is under a penalty
Holds a Xingtu talent identity
Proof of employment
How it is attested
Why there is no seal
Where the employee signs in
Platform
Douyin app version
Activation
Employee has passed the face check
Auxiliary mobile number is bound
Password changed at the first sign-in
Employee's personal account
Other enterprise accounts it is authorised to
Invitation
Sent at
Accepted at
Authorisation ends on
Rights granted
Tools granted
Console modules open to the employee
There are {actual} employee accounts of both kinds, and this growth level allows {required}. Raise the level before adding another.
Another account of this identity is under a penalty, so it cannot be used now. Use another identity, or apply once the penalty is lifted.
A Xingtu talent cannot hold an employee account. Choose an employee without a Xingtu talent identity.
Enter the employee's real name.
Enter the employee's resident ID number.
The enterprise has a registered seal, so a signature alone will not do. Use a proof of employment stamped with the seal.
Provide a proof of employment and choose how it is attested: the company seal, or the legal representative's signature.
If the legal representative signs the proof, explain why the enterprise has no seal.
A created employee account cannot sign in on the web. Sign in and activate it on the Douyin app.
This Douyin app is older than 20.7 and cannot sign in to a created employee account. Update it, then activate.
The face check is not passed yet. The employee passes it in person, matching the identity entered; nobody else can.
No auxiliary mobile number is bound yet. Bind the employee's own number; one already used on Douyin will do.
The password has not been changed since the first sign-in. Change it, and sign in with the new one from then on.
This personal account is also authorised elsewhere (enterprise accounts: {actual}), and one is the limit. Use another, or open a created employee account.
The invitation's date is later than today. Check it, or leave it empty if nothing is sent yet.
An invitation is accepted only after it is sent, and no later than today. Check both times.
The invitation was not accepted within 48 hours and has lapsed. Ask the main account to send a new one.
The authorisation ended on {actual}. Ask the main account to set a new end, {required} or later.
The main account does not hold this tool, so it cannot grant it. Obtain the tool first, or leave it out.

Real name verified
Product deposit paid (yuan)
Public videos
Followers
Wants to use the main account's showcase
The account's real name is not verified, so it cannot open a showcase. Verify it first.
The deposit paid is {actual} yuan; it must be at least {required}, {lacking} more. Pay the rest, then open the showcase.
Public videos on the profile: {actual}; at least {required} are needed, {lacking} more. Publish them, then open the showcase.
Followers: {actual}; more than 1000 are needed (exactly 1000 will not do), {lacking} more. Open the showcase once you have them.
An employee account cannot use the main account's showcase for now. Open one of its own.

Kind of employee account
What to do with it
The account holds unsettled assets
The employee has released the real name
A created account can only be passed on for now: not cancelled, unbound, converted or kept. Choose to pass it on to another employee.
An authorised account is the employee's own; it cannot be passed on, unbound or converted for now. Cancel it, or agree that the employee keeps it.
The account holds unsettled assets and the real name is not released. Notify the employee, who releases it by hand in Douyin; then pass the account on.

Approved modules
Tools that the main account granted
No module is approved yet, so the merchant page does not show. Configure at least one and wait for its approval.
The main account has not granted the merchant page, so it does not show. Ask it to add this under 员工账号 > 修改 in its console.
The group-buy module needs the main account to grant its group-buy tool. Ask it to add this under 员工账号 > 修改 in its console.`;
