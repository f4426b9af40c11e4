// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
export const TEXTS = `“{label}” is not in the right format. Enter {shape}.
“{label}” has invisible characters in it, most likely from pasting. Clear it and type {shape}.
“{label}” has full-width characters in it. Type half-width ones: {shape}.
“{label}” has spaces in it. Remove them: enter {shape}.
“{label}” has a dash in it that is not the hyphen of the keyboard. Type it again: {shape}.
“{label}” has commas in the number. Remove them: enter {shape}.
“{label}” has more in it than a number. Leave out units and words: enter {shape}.
“{label}” is a text, not a number. Remove the quotes: enter {shape}.
“{label}” is not a whole number. Enter {shape}.
“{label}” has hyphens in it. Remove them: enter {shape}.
“{label}” has a letter I, O, S, V or Z in it, which no such code has. Compare it with the certificate: enter {shape}.
“{label}” has capital letters in it. Make them lower-case: enter {shape}.
“{label}” has characters in it that it cannot have. Check it: enter {shape}.
“{label}” does not start with tt. Copy it from the developer console: enter {shape}.
“{label}” is {by} short. Complete it: enter {shape}.
“{label}” is {by} too long. Check it: enter {shape}.
“{label}” does not have the right length. Check it: enter {shape}.
Characters 3 to 8 of “{label}” are not digits. Compare it with the certificate: enter {shape}.
The date of birth in “{label}” (digits 7 to 14) is not a real date. Compare it with the card, digit by digit.
“{label}” starts with the letter V. Remove it: enter {shape}.
“{label}” takes 2 to 4 numbers of at most 4 digits, joined by dots. Enter {shape}.
“{label}” is not in the format of a date: use hyphens, and two digits each for month and day. Enter {shape}.
“{label}” is a day that the calendar does not have. Check month and day: enter {shape}.
The year of “{label}” must be from 1970 to 2999. Check it: enter {shape}.
“{label}” takes a date without the time of day. Remove the time: enter {shape}.
The time in “{label}” cannot be read. Enter {shape}.
There is no form: what came is {actual}. Pass an object with the fields' names as its keys.
The form must be an object, not {actual}. Pass an object with the fields' names as its keys.
“{label}” takes {expected}, not {actual}. Change it to {expected}.
“{label}” takes yes or no. Choose one of the two.
“{label}” is empty. Fill it in, or remove it.
“{label}” takes at most {max} items, and there are {actual}. Remove some.
“{label}” takes at most {max} characters, and has {actual}. Shorten it.
“{label}” is too long. Enter {shape}.
“{label}” has no such choice.[ Did you mean “{nearest}”?] Choose one of these: {choices}.
The check digit of “{label}” does not match, so one may be mistyped. Compare it with the card, digit by digit.
The check character of “{label}” does not match, so one may be mistyped. Compare it with the certificate; if it is the same, leave it: some codes issued before 2016 do not pass it.
“{label}” must be from {min} to {max}. Correct it.
“{label}” must be {min} or more. Correct it.
“{label}” repeats an earlier one. Remove it, or make it different.
“{label}” holds too much to be checked. Make it smaller and try again.
The form has no such field, so it is not checked.[ Did you mean {suggestion}?] Check its name.
Enter “{label}”.
Choose “{label}”.
Add “{label}”.
Say whether {clause}[ ({row})].
The JSON has a syntax error at line {line}, column {column}: there is no text. Enter JSON text.
The JSON has a syntax error at line {line}, column {column}: this is not JSON. The JSON of a form starts with {.
The JSON has a syntax error at line {line}, column {column}: the JSON is complete before this. Remove what is left over.
The JSON has a syntax error at line {line}, column {column}: there is an extra comma on line {problemLine}. Remove it.
The JSON has a syntax error at line {line}, column {column}: a comma is missing on line {problemLine}. Put one after that item.
The JSON has a syntax error at line {line}, column {column}: a colon is missing after the field's name. Add it, and a value.
The JSON has a syntax error at line {line}, column {column}: there is no value after the colon. Add one, or write null.
The JSON has a syntax error at line {line}, column {column}: the { on line {problemLine} is not closed. Add } after what it holds.
The JSON has a syntax error at line {line}, column {column}: the [ on line {problemLine} is not closed. Add the closing bracket after what it holds.
The JSON has a syntax error at line {line}, column {column}: the text on line {problemLine} does not end. Add the closing double quote; a text cannot run on to the next line.
The JSON has a syntax error at line {line}, column {column}: the text is not in quotes. Put it in double quotes.
The JSON has a syntax error at line {line}, column {column}: the field's name is not in quotes. Put it in double quotes.
The JSON has a syntax error at line {line}, column {column}: the quotes do not match. Check whether one is missing; inside a text a double quote needs a backslash before it.
The JSON has a syntax error at line {line}, column {column}: single quotes or backticks are used. Use double quotes.
The JSON has a syntax error at line {line}, column {column}: Chinese punctuation or a full-width character is used. Use the ASCII one.
The JSON has a syntax error at line {line}, column {column}: there is an invisible character or an unusual space. Remove it, or use a plain space.
The JSON has a syntax error at line {line}, column {column}: JSON has no comments. Remove the comment.
The JSON has a syntax error at line {line}, column {column}: the number is not written as JSON requires. Leave out leading zeros and +, give digits on both sides of the point, and no units or separators.
The JSON has a syntax error at line {line}, column {column}: only true, false and null, in lower case, stand without quotes. Where there is no value, write null.
The JSON has a syntax error at line {line}, column {column}: a backslash cannot come before this character. Write a backslash itself as two.
The JSON has a syntax error at line {line}, column {column}: there is a tab or another control character in the text. Remove it, or use a space.
The JSON has a syntax error at line {line}, column {column}: this character cannot stand here. Correct it and try again.
This is a Date, not a form's data. Pass a plain object with the form's fields.
This is a FormData, and what is in it is not read. Pass the result of fromFormData(form, formData); an HTML form in a page may use bind(form) of yushen/bind.
This is a URLSearchParams, and what is in it is not read. Pass the result of fromFormData(form, params).
This is a Map, and what is in it is not read. Pass a plain object, such as Object.fromEntries(map); Maps inside it need the same.
This is a Set, and what is in it is not read. Pass a plain object with the form's fields; a list in it is an array, such as Array.from(set).
This is a promise, and its data are not there yet. Await it first, then pass its result.
This is a Response, and what is in it is not read. Pass the result of await response.json().
This is a Request, and what is in it is not read. Pass the result of await request.json(); of what a form submitted, that of fromFormData(form, await request.formData()).
This is an event, not a form's data. Pass a plain object with the form's fields; for an HTML form use bind(form) of yushen/bind.
This is an element of a page, not a form's data. For an HTML form use bind(form) of yushen/bind; otherwise pass a plain object with the form's fields.
This is an instance of a class that has none of the form's fields of its own; its prototype's are not read. Pass a plain object with the form's fields.

a text
a whole number such as 12000
a whole number such as 60
a date such as 2024-09-01
a date such as 2024-09-01, or 长期 (long-term)
a date such as 2024-09-01, or a time with its UTC offset such as 2024-09-01T10:00:00+08:00
the whole AppID: tt and 16 or 18 lower-case hexadecimal digits (0–9, a–f)
all 18 characters: digits and capital letters, without I, O, S, V and Z
all 18 characters: digits, of which only the last may be an X
a version such as 20.7

The form
January February March April May June July August September October November December
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
a Date object
a FormData
a URLSearchParams
a Map
a Set
a promise
a Response
a Request
an event
an element of a page
an instance of a class
yes or no
a whole number
long-term
(a number of 11 digits)

Mini-program
Mini-program AppID
Entity type|Enterprise|Individual business|Government body|Public institution|Entity of Hong Kong, Macau or Taiwan|Social organisation|Overseas entity|Other
Entity name
Unified social credit code
Legal representative
Registered address
Business scope
Service categories|Category
Level 1
Level 2
Level 3
Live self-mount is enabled
Short-video self-mount is enabled
Douyin account
Douyin ID
Account type|Brand account|Employee account|Cooperation account
The account belongs to the mini-program's entity
The account is medically certified
Capabilities to apply for|Capability|Live self-mount|Short-video self-mount|Private message component|Private message component that the user authorises|Local services IM
Brand accounts bound already
Number of bound brand accounts of the same entity
Number of bound brand accounts of other entities
Documents|Document
Kind of document|Business licence (registration certificate)|Industry permit|Professional certificate|Labour contract|Cooperation agreement|Other document
Owner|The mini-program's entity|The Douyin account's side
Entity type on the document|Enterprise|Individual business|Government body|Public institution|Entity of Hong Kong, Macau or Taiwan|Social organisation|Overseas entity|Other
Name on the document
Unified social credit code on the document
Legal representative on the document
Registered address on the document
Business scope on the document
First valid day
Last valid day
Status|Valid|Revoked|Cancelled
Employment or cooperation
Last day of the labour contract or cooperation agreement
Declarations
The documents and the entity's size are declared genuine
A real business relation with the account is declared
The account's content is declared to be within the business scope
Live self-mount is not enabled for the mini-program, so it cannot be applied for. Enable it first, or remove it from the capabilities to apply for.
Short-video self-mount is not enabled for the mini-program, so it cannot be applied for. Enable it first, or remove it from the capabilities to apply for.
This does not look like a Douyin ID, which usually has 4 to 30 letters, digits, dots, underscores or hyphens. Copy it from the account's profile; it is not the nickname.
The mini-program has a category that is open to brand accounts only, so no employee or cooperation account can be bound. Bind a brand account instead.
The mini-program has a video or micro-drama category, which is open to brand accounts of its own entity only; this one is of another. Bind one of the same entity.
A category of the mini-program names one same-entity brand account, and a bulletin of 2024-10-25 allows no other. This account is of another entity, so a refusal is likely. Bind one of the same entity.
The mini-program has a telecom category, where live self-mount is closed to every account. Remove it from the capabilities to apply for.
A category of the mini-program allows 1 same-entity brand account; bound already: {actual}. Unbind {excess} of them first, then apply.
A category of the mini-program allows 2 same-entity brand accounts; bound already: {actual}, so none is left. Unbind {excess} of them first, then apply.
A category of the mini-program allows 10 brand accounts, of the same and other entities together; bound already: {actual}, so none is left. Unbind {excess} of them first, then apply.
A medically certified account can be bound by medical mini-programs only, and this one has no medical category. Use another account, or add the medical category if it was left out.
The industry table of the binding rules does not list this category.[ Did you mean “{suggestion}”?] Check its name; if it is right, the developer console says which accounts can be bound, and how many.
The documents have no business licence (or other registration certificate) of the mini-program's entity. Upload it, with “The mini-program's entity” as its owner.
Binding an employee account requires a labour contract, and the documents have none. Upload it.
Binding a cooperation account requires a cooperation agreement, and the documents have none. Upload it.
Medical and financial categories usually require an industry permit, and the documents have none. Check the developer console's list, and upload it if it is there.
The status of this document[ ({kind})] is “{actual}”, so it cannot be used. Replace it with a valid one.
This document[ ({kind})] is valid from {actual} on. Submit it then, or use one that is valid now.
This document[ ({kind})] expired on {actual}. Replace it with the renewed one.
This document[ ({kind})] expires on {actual}. Renew it soon, and upload the new one once you have it.
“Entity type on the document” differs from the mini-program's “Entity type”. Check both and correct the wrong one; if both are right, upload the licence of the mini-program's entity.
“Name on the document” differs from the mini-program's “Entity name”. Compare them and correct what is mistyped. If nothing is, upload the document of the mini-program's entity, or update the mini-program's details after a change of name.
“Unified social credit code on the document” differs from the mini-program's “Unified social credit code”. Compare them and correct what is mistyped; if nothing is, upload the licence of the mini-program's entity.
“Legal representative on the document” differs from the mini-program's “Legal representative”. Compare them and correct what is mistyped; if nothing is, update the mini-program's details or upload its current licence.
“Registered address on the document” differs from the mini-program's “Registered address”. Compare them and correct what is mistyped; if nothing is, update the mini-program's details or upload its current licence.
“Business scope on the document” differs from the mini-program's “Business scope”. Copy both from the originals; if they are the same as there, update the mini-program's details or upload its current licence.
The labour contract or cooperation agreement ended on {actual}, so the account cannot be bound. Renew it first, then enter its new last day.
The documents and the entity's size are not declared genuine. Verify each document, then declare them genuine; forged ones are refused and penalised.
A real business relation with the account is not declared. Check that there is one, then declare it; without one, do not bind this account.
The account's content is not declared to be within the entity's business scope. Confirm this with the account's side, then declare it.
Enter the mini-program's AppID.
Enter the Douyin ID of the account to bind.
businessLicense=Business licence (registration certificate)|industryPermit=Industry permit|professionalCertificate=Professional certificate|labourContract=Labour contract|cooperationAgreement=Cooperation agreement|other=Other document|valid=Valid|revoked=Revoked|cancelled=Cancelled

Time of the application's approval
Time of the account's confirmation
Time of the first mounted post or live
Last day of the labour contract or cooperation agreement
Time of unbinding
The account's violations while bound
Number of severe violations
Number of all violations
The application's approval is dated {actual}, later than today ({required}). Enter when it was really approved.
The confirmation is before the approval or later than today. Check “Time of the account's confirmation” and “Time of the application's approval”, and correct the wrong one.
The first mounted post or live is before the confirmation or later than today, or the confirmation is not given. Check “Time of the first mounted post or live” and “Time of the account's confirmation”: correct what is wrong, and enter what is missing.
The unbinding is before the approval or later than today. Check “Time of unbinding” and “Time of the application's approval”, and correct the wrong one.
The account did not confirm within 3 days of the approval, by {until}, so the binding has lapsed[ (the approval was given as the date {startDay}, so it counts from 00:00)]. Agree with the account when to confirm, then apply again; correct the times if they are wrong.
The account had no mounted post or live within 15 days of the confirmation, by {until}[ (the confirmation was given as the date {startDay}, so it counts from 00:00)]. If there is still none, have the account post or go live soon, or unbind it; correct the times if they are wrong.
The labour contract or cooperation agreement ended on {actual}. Unbind the account; if it was renewed, enter the new last day.
Severe violations while bound: {actual}. The mini-program is held responsible with the account. Have the account correct them at once, or unbind it.
Violations while bound: {actual}. If there are many, the mini-program is penalised as well. Have the account correct them.
-

Default account quota
Number of accounts bound now
Time when the default quota was used up
Number of accounts not used in time
Number of accounts in violation
Declarations
Real business relations with the accounts are declared
Bound now: {actual}. Needs {required}, the whole default quota; {lacking} short. Bind the rest first, then apply.
15 days have not passed yet since the default quota was used up. Apply on {required} or later.
Accounts without a mounted post or live after 15 days: {actual}. Have these post or go live, or unbind them, then apply.
Bound accounts with severe or many violations: {actual}. Have them correct these or unbind them, then apply.
Real business relations with the accounts are not declared. Check each account, unbind those without one, then declare it.
-

Mini-program
The mini-program is online
Mini-program credit score
Douyin account
The account is bound to the mini-program's entity
Account type|Brand account|Employee account|Cooperation account
Kind of account|Personal account|Organisation account|Enterprise account
Number of effective followers
The account's real name is verified
The person whose name is verified is an adult
The account has a severe violation
The account meets the regulator's requirements
Number of other mini-programs' entries shown
Landing page
Landing page format|Share link of a mini-program page|Path of a mini-program page
Share link or page path
The account has a configuration in review
The mini-program is not online yet, so it cannot apply for the profile entry. Publish it first, then apply.
The credit score is {actual}. Needs {required}; {lacking} short. Restore it first, then apply.
The account is not bound to the mini-program's entity yet. Bind it first, then set up the profile entry.
Cooperation accounts cannot have the profile entry for now. Use a brand or an employee account.
You cannot add an enterprise account yourself. Ask the enterprise account's support staff to add it.
Effective followers: {actual}. Needs {required}; {lacking} short. You may save the configuration now: the entry shows by itself once the number is reached.
The account's real name is not verified yet, so the entry will not show. Ask the account's owner to verify it; you may save the configuration now.
The person whose name is verified is under age, so the entry will not show. Use an account verified by an adult.
The account has a severe violation, so the entry will not show. Resolve it first, or use another account; you may save the configuration now.
The account does not meet the regulator's requirements, so the entry will not show. Ask the account's owner to correct this; you may save the configuration now.
Entries of other mini-programs that the account shows already: {actual}. It can show one entry only. Remove the others first.
Choose the landing page format: the share link or the path of a mini-program page.
Enter the landing page's share link or page path.
This is not the path of a mini-program page. Enter one like pages/index/index?id=1: no leading slash, no web address, spaces or Chinese characters, at most 200 characters before the question mark.
This is not a valid share link. Copy the one that starts with https:// from the console.
The share link is not on douyin.com. Enter the one that the console made for the mini-program page.
A configuration of this account is in review already, and submitting again withdraws it. Wait for the result, or submit if you want to replace it.
-

Mini-program
Service categories|Category
Category, level 1
Category, level 2
Category, level 3
The category is online
Lead component
The page uses the lead component
Another page of the mini-program uses the lead component
Component config ID
What the page says of the data it collects
Purpose and use of the data
Data that is collected
Way in which it is collected
Benefit to the user
Consent
How consent is obtained|The user ticks a box|A box is ticked already|Consent is not asked
Privacy
Privacy notice
Measures that protect personal data
The user's rights
The user may decline to fill in personal data
The user may have personal data deleted
What the page asks|Field
Field name
Label shown on the page
The user must fill in this field
How the page marks the field|Marked as required|Marked as optional|Not marked
Input hint
Error message
Presentation
How the landing page is presented|A page of its own|A section of its own on a page|Laid over another page
Pop-up
What opens the pop-up|There is no pop-up|Entering the page|A timer|Scrolling|The user's action, such as pressing a button
Delay of the pop-up in milliseconds
Phone number authorisation
The phone number has to be authorised to get the service
What the phone number is used for|Use|Lead capture|Login|Account linking|Order submission|Claiming benefits|Other
None of the service categories may use the lead component. [Did you mean “{suggestion}”? ]Use a category that may, or take the component off the page.
The category that may use the lead component is not online yet. Add the component once it is.
A service category must use the lead component, but no page has it. Add it to this page or another.
This does not look like a component config ID, which usually has 32 characters: digits and lower-case letters a–f. Copy it again and check that none is missing or extra.
The page collects leads without the lead component, so what is asked of the component was not checked. If the page is to use it, choose “Yes” here; otherwise there is nothing to do.
The page does not say why data is collected and what for. Say it on the page, then enter it here.
The page does not say which data is collected. Say it on the page, then enter it here.
The page does not say how data is collected. Say it on the page, then enter it here.
The page does not say what the user gets. Say it on the page, then enter it here.
The page does not ask for consent. Add a box that the user ticks before any data is collected.
The consent box is ticked already, which is weak proof of consent. Leave it for the user to tick.
The page has no privacy notice. Add one, then enter its text or a link to it here.
Nothing is said of how personal data is protected. Name the measures that keep it safe and confidential, then enter them here.
This looks like placeholder text. Say what is true on the page first, then enter it here word for word.
The user has to fill in personal data and cannot have it deleted. Let the user skip it, or have it deleted.
The user may either skip personal data or have it deleted, not both. That is enough; offering both is better.
This field is not marked as required or optional. Mark it on the page, then choose the mark here.
The mark of this field is “{actual}”, which is not how it works. Correct the mark on the page, or change whether the user must fill it in.
This field has no input hint. Add one, of the expected format for example.
This field has no error message. Add one that says how to correct a wrong input.
The landing page is laid over another page. Make it a page of its own, or a section of its own on a page.
The pop-up opens as soon as the user enters the page. Let it open when the user presses a button.
A timer or scrolling opens the pop-up, not the user. It is safer to open it when the user presses a button.
The user has to authorise the phone number to get the service. Let users who decline carry on.
The lead component serves lead capture only, not “{actual}”. Provide that in another way, then take it out here.
required=Marked as required|optional=Marked as optional|none=Not marked|leadCapture=Lead capture|login=Login|accountLink=Account linking|orderSubmit=Order submission|benefitClaim=Claiming benefits|other=Other

Main account
Type of the main account|Individual creator|Official account of an enterprise|Account of a special industry
The main account's real name is verified
Number of sub accounts already linked
Sub account
The sub account's real name is verified
Both accounts belong to the same person or company
Both accounts are on the same device
The content follows the rules
Where the link is made|Android phone|iPhone|Browser on a PC
Documents and verifications at hand|Material|ID card, front|ID card, back|Face verification|Business licence|Corporate bank account verification|Three-in-one certificate|Legal representative's signature in person|Scan of the industry permit|Authorisation letter
Verification code
Verification code
When the code was issued
A dedicated administrator account is assigned
Roles set up|Role
The main account's real name is not verified, so no sub account can be linked to it. Verify it first.
The sub account's real name is not verified, so it cannot be linked. Verify it first.
The accounts belong to different people or companies, so they cannot be linked. Use accounts of the same one.
The accounts are on different devices. Use both on the same device, then link them.
The content breaks the rules, so the accounts cannot be linked. Correct the content first.
Choose where the link is made: only the official paths on a phone or a PC will do.
Sub accounts linked already: {actual}. There is no place left, as an individual creator may link {required}. Unlink {excess}, then link this one.
Sub accounts linked already: {actual}. There is no place left, as an enterprise may link {required}. Unlink {excess}, then link this one.
Sub accounts linked already: {actual}. There is no place left, as an account of a special industry may link {required}. Unlink {excess}, then link this one.
An individual creator still needs this: {material}. Add it, then link the account.
An enterprise still needs this: {material}. Add it, then link the account.
An account of a special industry still needs this: {material}. Add it, then link the account.
Review takes 5–7 working days more for an account of a special industry. Submit early.
The code is not 16 digits. Check it and enter it again.
The code is valid for 15 minutes from when it was issued, and the time of this check is outside that period[ ({startDay} was given as a date, so it counts from 00:00)]. Check when it was issued, or get a new code.
No dedicated administrator account is assigned. Assign one, then link the account.
Roles set up: {actual}. At most {required}; {excess} too many. Remove some.
idCardFront=ID card, front|idCardBack=ID card, back|faceVerification=Face verification|businessLicense=Business licence|corporateBankVerification=Corporate bank account verification|threeInOneCertificate=Three-in-one certificate|legalRepresentativeSignature=Legal representative's signature in person|industryPermit=Scan of the industry permit|authorizationLetter=Authorisation letter

Number of unsettled Xingtu orders
A live stream is in progress
The account is in a normal state
Number of unlinks this month so far
Unsettled Xingtu orders: {actual}. The account can be unlinked once there are none. Settle them first.
A live stream is in progress, so the account cannot be unlinked. Wait until it has ended.
The account is not in a normal state, so it cannot be unlinked. Restore the account, then unlink it.
Unlinks this month, this one included: {actual}. More than {required} cost the account 20 credit points. It is better to wait for next month.
-

Kind of employee account|Created employee account|Authorised personal account
Phase of a created account|The enterprise applies|The employee activates
Enterprise account (main account)
Growth level|Bronze|Silver|Gold|Platinum Lv1|Platinum Lv2|Diamond Lv1|Diamond Lv2|Diamond Lv3|Black diamond Lv1|Black diamond Lv2
Number of employee accounts so far
Tools that the main account holds|Tool of the main account|Short video: online booking|Short video: group-buy products|Short video: industry tools|Live: online booking|Live: generic live card|Live: mini-program live card|Profile: merchant page
The enterprise has a registered company seal
Employee
Employee's name
Employee's resident ID
Another account of this identity is under a penalty
The employee holds a Xingtu talent identity
Proof of employment
How the proof is attested|Stamped with the company seal|Signed by the legal representative
Reason why there is no seal
Where the employee signs in
How the employee signs in|Douyin app|Web
Douyin app version
Activation
The employee has passed the face check
An auxiliary mobile number is bound
The password was changed at the first sign-in
Employee's personal account
Number of other enterprise accounts that it is authorised to
Invitation
Time when the invitation was sent
Time when the invitation was accepted
Last day of the authorisation
Rights granted
Tools granted|Granted tool|Short video: online booking|Short video: group-buy products|Short video: industry tools|Live: online booking|Live: generic live card|Live: mini-program live card|Profile: merchant page
Console modules open to the employee|Console module|Short videos|Live|Profile|Direct messages|Users|Tool centre|Data centre
Employee accounts of both kinds: {actual}. This growth level allows {required}, so there is no place left. Raise the level first, then add another.
Another account of this identity is under a penalty, so it cannot be used now. Choose another employee, or apply once the penalty is lifted.
A Xingtu talent cannot hold an employee account. Choose an employee without a Xingtu talent identity.
Enter the employee's real name.
Enter the employee's resident ID number.
The enterprise has a registered seal, so a signature alone will not do. Use a proof of employment stamped with the seal.
Provide a proof of employment and choose how it is attested: the company seal, or the legal representative's signature.
If the legal representative signs the proof, explain why the enterprise has no seal.
A created employee account cannot sign in on the web. Sign in and activate it on the Douyin app.
This Douyin app is older than 20.7 and cannot sign in to a created employee account. Update it, then activate.
The face check is not passed yet. Ask the employee to pass it in person, with the identity that was entered; nobody else can do it.
No auxiliary mobile number is bound yet. Bind the employee's own number; one already used on Douyin will do.
The password has not been changed since the first sign-in. Change it, and sign in with the new one from then on.
Other enterprise accounts that this personal account is authorised to: {actual}. It can be authorised to one only. Use another personal account, or open a created employee account.
The invitation is dated {actual}, which is later than today. Check the date, or leave it empty if nothing is sent yet.
An invitation is sent first: it is accepted that day or later, and no later than today. Check both times.
The invitation was not accepted within 48 hours, by {until}, and has lapsed[ (it was sent on {startDay}, a date only, so it counts from 00:00)]. Ask the main account to send a new one; correct the times if they are wrong.
The authorisation ended on {actual}. Ask the main account to set a new end, {required} or later.
The main account does not hold “{actual}”, so it cannot grant it. Get the tool for the main account first, or leave it out.
shortVideoBooking=Short video: online booking|shortVideoGroupBuy=Short video: group-buy products|shortVideoIndustryTool=Short video: industry tools|liveBooking=Live: online booking|liveGenericCard=Live: generic live card|liveMiniProgramCard=Live: mini-program live card|merchantPage=Profile: merchant page

The account's real name is verified
Product deposit paid (yuan)
Number of public videos
Number of followers
The account is to use the main account's showcase
The account's real name is not verified, so it cannot open a showcase. Verify it first.
Deposit paid: {actual} yuan. Needs {required}; {lacking} short. Pay the rest, then open the showcase.
Public videos: {actual}. Needs {required}; {lacking} short. Publish more, then open the showcase.
Followers: {actual}. Needs more than 1000 (exactly 1000 will not do); {lacking} short. Open the showcase once there are enough.
An employee account cannot use the main account's showcase for now. Open one of its own.
-

Kind of employee account|Created employee account|Authorised personal account
What to do with it|Pass it on to another employee|Cancel it|Unbind it|Turn it into the other kind|Leave it with the employee
The account holds unsettled assets
The employee has released the real name
A created account can only be passed on for now, so “{actual}” is not open to it. Choose “Pass it on to another employee”.
An authorised account is the employee's own, so “{actual}” is not open to it for now. Choose “Cancel it”, or agree with the employee and choose “Leave it with the employee”.
The account holds unsettled assets and the real name is not released. Press 向员工发送通知 to notify the employee, wait until the real name is released in Douyin, then pass the account on.
reassign=Pass it on to another employee|cancel=Cancel it|unbind=Unbind it|convert=Turn it into the other kind|keep=Leave it with the employee

Approved modules|Module|Business card|Store events|Limited-time group-buy
Tools that the main account granted|Tool|Short video: online booking|Short video: group-buy products|Short video: industry tools|Live: online booking|Live: generic live card|Live: mini-program live card|Profile: merchant page
No module is approved yet, so the merchant page does not show. Configure at least one and wait for its approval.
The main account has not granted the merchant page, so it does not show. Ask it to add this under 员工账号 > 修改 in its console.
The limited-time group-buy module needs “Short video: group-buy products”, which the main account has not granted. Ask it to add this under 员工账号 > 修改 in its console.
-`;
