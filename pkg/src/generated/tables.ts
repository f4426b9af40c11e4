// Generated from the rulebook. To renew it: UPDATE=1 cargo test --test generated
export const VERSION = "2024.11";
export const DOCUMENTS = `binding-rules official
profile-mount-guide official
lead-component-rules official
sub-account-article unofficial
employee-account-guide officialHelp`;
export const FORMATS = `type length enum pattern date checksum range unique too-large unknown-field required json`;
export const KINDS = `undefined null boolean number string array object bigint symbol function unreadable bool int longTerm idCardFront idCardBack faceVerification businessLicense corporateBankVerification threeInOneCertificate legalRepresentativeSignature industryPermit authorizationLetter`;
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
export const ZH = `「{label}」的类型不对：须为{expected}，现为{actual}。请改为{expected}。
「{label}」的长度为 {actual}，须在 {min} 到 {max} 之间。请增减后再填。
「{label}」不是可选的值。请从给出的选项中选择。
「{label}」的格式不对。请对照证件或控制台核对后重新填写。
「{label}」不是有效的日期或时间。请按 2024-09-01 或 2024-09-01T10:00:00+08:00 的写法填写。
「{label}」的校验码不对，可能有输错的字符。请对照证件逐位核对。
「{label}」超出范围：须在 {min} 到 {max} 之间。请改正。
「{label}」与前面的重复。请删除或改成不同的值。
「{label}」的内容太多，无法检查。请精简后再试。
表单里没有这个字段，它不会被检查。请核对字段名[，是否为 {suggestion}]。
请填写「{label}」。
JSON 在第 {line} 行第 {column} 列有语法错误。请改正后再试。
表单
未定义
空值
是否值
数字
文字
列表
一组字段
BigInt 数字
符号
函数
无法读取的值
是或否
整数
长期
身份证正面
身份证反面
人脸识别
营业执照
对公账户验证
三证合一
法人面签
行业许可证扫描件
授权文件

小程序
小程序 AppID
主体类型
主体名称
统一社会信用代码
法定代表人/负责人
注册地址
经营范围
服务类目
一级类目
二级类目
三级类目
已开通直播自主挂载
已开通短视频自主挂载
抖音账号
抖音号
账号类型
与小程序同主体
医疗认证账号
为账号申请的能力
已绑定的品牌号
同主体品牌号数
非同主体品牌号数
资质
资质种类
谁的资质
证照上的主体类型
证照上的名称
证照上的统一社会信用代码
证照上的法定代表人/负责人
证照上的注册地址
证照上的经营范围
有效期起
有效期止
证照状态
雇佣或合作关系
关系到期日
声明
资质及其反映的主体规模真实
与账号有实际经营关系，没有买号
账号发布的内容不超出主体的经营范围
小程序还没有开通直播自主挂载，不能为账号申请。请先开通，或不申请直播。
小程序还没有开通短视频自主挂载，不能为账号申请。请先开通，或不申请短视频。
这不像抖音号：一般是 4–30 位字母、数字、点、下划线或短横线。请到账号主页核对，不要填昵称。
小程序的类目只开放品牌号，不能绑定员工号或合作号。请改绑品牌号。
视频、微短剧类目不对非同主体品牌号开放。请改用与小程序同主体的品牌号。
该类目只写明可绑 1 个同主体品牌号，2024-10-25 的公告又重申仅限同主体，很可能被拒。请改用同主体品牌号。
小程序的电信类目对所有账号都不开放直播自主挂载。请去掉直播，只申请短视频。
该类目最多绑定 1 个同主体品牌号，现已绑定 {actual} 个。请先解绑原有的，再申请。
该类目最多绑定 {required} 个同主体品牌号，现已绑定 {actual} 个。请先解绑，再申请。
该类目的品牌号最多 {required} 个，同主体与非同主体合计，现已绑定 {actual} 个。请先解绑，再申请。
医疗认证账号只能挂载医疗小程序，而小程序没有医疗类目。请改用其他账号。
行业表没有列出这个类目，能绑定哪些账号、多少个，以开发者后台为准。请核对类目名称[，是否为 {suggestion}]。
缺少小程序主体的营业执照（或其他登记证书）。请补交。
绑定员工号须提交劳动合同。请补交。
绑定合作号须提交合作协议。请补交。
医疗、金融类目一般要交行业经营许可证，这里还没有。请按后台清单核对并补交。
该资质已吊销或注销，不能使用。请换成有效的资质。
该资质 {actual} 才生效。请等生效后再提交，或换成现行有效的资质。
该资质 {actual} 已到期。请换成续期后的资质。
该资质将于 {actual} 到期。请尽早续期，证照更新后及时提交。
营业执照的主体类型与小程序的不一致。请核对两处，改正填错的，或换成本主体的执照。
证照上的名称与小程序的主体名称不一致。请逐字核对并改正，或换成本主体的证照。
营业执照的统一社会信用代码与小程序的不一致。请核对并改正，或换成本主体的执照。
营业执照的法定代表人/负责人与小程序的不一致。若已变更，请更新小程序信息或换新执照。
营业执照的注册地址与小程序的不一致。请逐字核对；若已变更，请更新小程序信息或换新执照。
营业执照的经营范围与小程序的不一致。请照执照原文填写；若已变更，请更新小程序信息或换新执照。
雇佣或合作关系 {actual} 已到期，不能再绑定。请先续签，再申请。
还没有声明资质和主体规模真实。请核实后再勾选；伪造、变造的资质会被驳回并处罚。
还没有声明与账号有实际经营关系。请只绑定有实际经营关系的账号，核实后勾选。
还没有声明账号发布的内容在主体的经营范围内。请与账号确认后勾选。
请填写小程序的 AppID。
请填写要绑定的抖音号。

绑定申请审核通过时间
账号确权时间
首次挂载投稿或开播时间
雇佣或合作关系到期日
解绑时间
绑定期间账号的违规
严重违规次数
违规总次数
审核通过时间 {actual} 晚于今天。请改为实际通过的时间。
确权时间早于审核通过，或晚于今天。请核对这两个时间。
首次使用早于确权（或没有填确权时间），或晚于今天。请核对这两个时间。
解绑时间早于审核通过，或晚于今天。请核对这两个时间。
审核通过后 3 日内没有完成确权，绑定已失效。请重新申请，并提前与账号约好确权时间。
确权后 15 日内没有挂载投稿或开播。还没使用的，请督促账号尽快使用，或解绑；时间填错的，请改正。
雇佣或合作关系 {actual} 已到期。请及时解绑账号；已续签的，请更新到期日。
账号在绑定期间有 {actual} 次严重违规，小程序要一并担责。请立即督促整改，必要时解绑。
账号在绑定期间有 {actual} 次违规，大量违规会牵连小程序。请督促账号及时纠正。

默认账号额度
现已绑定的账号数
额度绑满的时间
逾期未使用的账号数
违规的账号数
声明
与账号有实际经营关系，没有买号
默认额度 {required} 个，只绑定了 {actual} 个，还差 {lacking} 个。请先绑满，再申请扩容。
额度绑满还没有过 15 日。请从 {required} 起申请。
有 {actual} 个账号绑定超过 15 日还没有挂载投稿或开播。请督促使用，或解绑。
有 {actual} 个绑定账号存在严重或大量违规。请先督促整改，或解绑。
还没有声明与绑定的账号有实际经营关系。请逐个核实，解绑不符的账号，再勾选。

小程序
小程序已上线
小程序信用分
抖音账号
与小程序主体有绑定关系
账号类型
账号主体
有效粉丝数
已实名认证
实名认证人已成年
有严重违规
符合监管要求
已展示的其他小程序入口数
落地页
落地页填写方式
链接或页面路径
该账号有配置正在审核
小程序还没有上线，不能申请。请先发布上线，再来申请开通。
信用分为 {actual}，须不低于 {required}，还差 {lacking} 分。请先恢复信用分，再来申请。
该账号与小程序主体没有绑定关系。请先完成绑定，再配置个人页挂载。
合作号暂不支持个人页挂载。请改用品牌号或员工号。
企业号不能自行添加。请联系企业号后台客服办理。
有效粉丝数为 {actual}，须不低于 {required}，还差 {lacking}。达到后入口会自动展示，配置可以先保存。
账号未实名认证，入口不会展示。请账号所有者先完成实名认证。
实名认证人未成年，入口不会展示。请改用成年人实名认证的账号。
账号有严重违规，入口不会展示。请先处理违规，或改用没有严重违规的账号。
账号不符合监管要求，入口不会展示。请按监管要求整改后再试。
该账号已展示 {actual} 个其他小程序入口，而一个抖音号只能展示一个。请先删除原有入口。
请选择落地页填写方式：分享链接或页面路径。
请填写落地页的分享链接或页面路径。
页面路径的写法不对。请填写类似 pages/index/index?id=1 的路径：不以 / 开头，不带网址、空格或中文，? 之前不超过 200 个字符。
这不是有效的分享链接。请在控制台复制以 https:// 开头的分享链接。
链接不在 douyin.com 下。请使用控制台生成的小程序页面分享链接。
该账号已有配置在审核，再次提交会撤销上一个申请。请等审核结束，或确认要撤销后再提交。

小程序
服务类目
一级类目
二级类目
三级类目
类目已上线
线索组件
本页使用线索组件
小程序的其他页面使用线索组件
组件配置 ID
页面上的收集说明
收集目的和用途
收集范围
收集方式
用户可以获得的收益
用户同意
取得同意的方式
隐私保护
隐私保护说明
个人信息的保护措施
用户权利
用户可以选择不填写个人信息
用户可以删除个人信息
页面的填写项
字段名
显示名称
用户必须填写
必填或选填的标注
输入提示
错误提示
页面呈现
落地页的呈现方式
弹窗
弹窗由什么触发
弹窗延时（毫秒）
手机号授权
不授权手机号就不提供服务
手机号的用途
服务类目都不在线索组件的开放范围内。请先添加范围内的类目[，如 {suggestion}]，或在本页取消使用组件。
可以使用线索组件的类目还没有上线。请等类目上线后再接入组件。
有服务类目必须接入线索组件，但小程序没有页面使用它。请在本页或其他页面接入。
组件配置 ID 的写法不对，通常是 32 位数字和小写字母 a–f。请重新复制，核对有没有多字或漏字。
页面没有写明收集信息的目的和用途。请在页面上写明，再填到这里。
页面没有写明收集哪些信息。请在页面上写明，再填到这里。
页面没有写明怎样收集信息。请在页面上写明，再填到这里。
页面没有写明用户可以获得什么。请在页面上写明，再填到这里。
页面没有征求用户同意。请在收集前加一个由用户自己勾选的同意框。
同意框默认已勾选，难以证明用户同意。请改为默认不勾选，由用户自己勾选。
页面没有隐私保护说明。请在页面上加上，再把文字或链接填到这里。
没有写明怎样保护个人信息。请写明安全和保密的措施，再填到这里。
用户既不能选择不填写，也不能删除个人信息。请至少提供其中一项。
不填写和删除只提供了一项，已够要求。两项都提供更好。
这一项没有标明必填还是选填。请在页面上标明。
这一项的标注与实际不符。请改正标注，或改变它是否必须填写。
这一项没有输入提示。请加上提示，例如要填的格式。
这一项没有错误提示。请加上提示，说明填错了怎么改。
落地页浮在其他页面之上。请改为单独的页面，或页面中的单独板块。
用户一进页面就弹窗。请改为用户点击按钮后再弹出。
弹窗由定时或滚动触发，不是用户自己打开的。建议改为用户点击按钮后再弹出。
用户不授权手机号就得不到服务。请让不授权的用户也能继续使用。
这项用途不是留资。请不要用线索组件做这件事，改用其他方式实现。

大号
大号类型
大号已实名认证
大号已绑定的小号数
小号
小号已实名认证
大号和小号属于同一真实主体
设备一致
内容合规
绑定用的终端
已备齐的材料和认证
验证码
验证码
验证码的生成时间
已配置专属管理员账户
已设置的角色
大号没有实名认证，不能绑定。请先完成大号的实名认证。
小号没有实名认证，不能绑定。请先完成小号的实名认证。
大号和小号不属于同一真实主体，不能绑定。请改用同一主体的账号。
大号和小号的设备不一致。请在同一设备上使用两个账号，再来绑定。
账号内容不合规，不能绑定。请先整改内容，再来绑定。
请选择绑定用的终端：只能走手机或电脑上的官方路径。
大号已绑定 {actual} 个小号，少于 {required} 个时才能再绑。请先解绑 {excess} 个。
大号已绑定 {actual} 个小号，少于 {required} 个时才能再绑。请先解绑 {excess} 个。
大号已绑定 {actual} 个小号，少于 {required} 个时才能再绑。请先解绑 {excess} 个。
个人创作者还缺：{material}。请补齐后再绑定。
企业官方号还缺：{material}。请补齐后再绑定。
特殊行业号还缺：{material}。请补齐后再绑定。
特殊行业号的审核会多用 5–7 个工作日。请提早提交。
验证码不是 16 位数字。请核对后重新填写。
验证码不在 15 分钟的有效期内。请核对生成时间，或重新获取验证码。
还没有配置专属管理员账户。请先配置，再来绑定。
设置了 {actual} 种角色，最多 {required} 种，多出 {excess} 种。请减少角色。

未结算星图订单数
有正在进行的直播
账号状态正常
本月已解绑次数
未结算的星图订单有 {actual} 个，不能解绑。请先全部结算。
直播正在进行，不能解绑。请等直播结束再解绑。
账号状态不正常，不能解绑。请先恢复正常状态。
连这一次本月解绑 {actual} 次，超过 {required} 次会扣 20 分账号信用分。建议下个月再解绑。

员工号类型
企业员工号的阶段
企业号（主账号）
成长等级
已有员工号数
主账号拥有的工具
有登记过的企业公章
员工
员工姓名
员工身份证号
同一实名的其他账号在受处罚
有星图达人身份
在职证明
证明方式
没有公章的说明
员工登录的客户端
登录方式
抖音 App 版本
员工激活
员工本人已刷脸验证
已绑定辅助手机号码
首次登录已修改密码
员工个人号
已授权给其他企业号的数量
绑定邀请
发出时间
接受时间
授权有效期至
授予员工号的权限
授权的工具
可登录的后台模块
已有员工号 {actual} 个（两种合计），当前成长等级最多 {required} 个。请先提升成长等级，再添加。
该实名的其他账号在受处罚，这个身份暂时不能申请。请换用其他实名，或等处罚解除后再申请。
星图达人身份与员工号身份不能同时持有。请改由没有星图达人身份的员工使用员工号。
请如实填写员工姓名。
请如实填写员工的身份证号码。
企业有登记过的公章，在职证明不能只由法人签字。请改用加盖公章的在职证明。
请提供在职证明，并选择证明方式：加盖公章，或法人签字。
在职证明由法人签字时，请说明企业没有公章的原因。
企业员工号不支持网页版登录。请员工改用抖音 App 登录并激活。
抖音 App 版本低于 20.7，不能登录企业员工号。请更新到最新版本后再激活。
还没有通过刷脸验证。请员工本人刷脸，须与后台填写的身份一致，他人不能代刷。
还没有绑定辅助手机号码。请绑定员工自己的手机号，注册过抖音的号码也可以。
首次登录后还没有修改密码。请先改密码，之后用新密码登录。
该个人号已授权给其他企业号（{actual} 个），而最多只能授权给一个。请换一个个人号，或申请企业员工号。
邀请的发出时间晚于今天。请核对时间；还没有发出的，请留空。
要有发出时间，接受的日期不能早于发出的日期，也不能晚于今天。请核对这两个时间。
邀请发出后 48 小时内没有接受，已经失效。请主账号重新发起邀请。
授权已于 {actual} 到期。请主账号重新填写有效期，不早于 {required}。
主账号没有这项工具，不能授权给员工号。请先为主账号开通，或取消这项授权。

已实名认证
已缴商品保证金（元）
公开视频数
粉丝数
要沿用主账号的橱窗
员工号还没有实名认证，不能开通橱窗。请先完成实名认证。
已缴商品保证金 {actual} 元，须不低于 {required} 元，还差 {lacking} 元。请补足后再开通。
公开视频有 {actual} 个，须不少于 {required} 个，还差 {lacking} 个。请补足后再开通。
粉丝数为 {actual}，须超过 1000（刚好 1000 不够），还差 {lacking}。请达到后再开通。
员工号暂不支持沿用主账号的橱窗。请为员工号单独开通橱窗。

员工号类型
处理方式
账号有未结清的资产
员工已手动实名解绑
企业员工号目前只能离职换绑，不能注销、解绑、转换类型或由员工保留。请选择离职换绑。
授权的个人号归员工所有，目前不能换绑、解绑或转换类型。请选择注销，或协商由员工保留。
账号有未结清的资产，员工还没有手动实名解绑。请点「向员工发送通知」，由员工在抖音内解绑后再换绑。

已通过审核的模块
主账号授权的工具
还没有模块通过审核，商家页面不会展示。请至少配置一个模块，并等它通过审核。
主账号没有授权商家页面，页面不会展示。请主账号在后台「员工账号」中点「修改」，加上这项授权。
展示限时团购，要有主账号授权的「团购商品」工具。请主账号在后台「员工账号」中点「修改」，加上这项授权。`;
export const EN = `“{label}” has the wrong type: it takes {expected}, not {actual}. Enter {expected}.
“{label}” has a length of {actual}; it must be from {min} to {max}. Make it fit.
“{label}” is not one of the choices. Choose one of those offered.
“{label}” is not in the right format. Check it against the certificate or the console and enter it again.
“{label}” is not a valid date or time. Write it like 2024-09-01 or 2024-09-01T10:00:00+08:00.
The check digit of “{label}” does not match, so a character may be mistyped. Compare it with the certificate.
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
