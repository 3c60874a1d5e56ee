### The report: what a group did in a period, for organisers to give to those who pay.

report-which = 您想要哪个群的报告？
report-none = 我不知道您是哪个群的组织者。请在您的群里输入 /report 。
report-span = 这是“{ $group }”的报告，里面有问了什么、大家说了什么、后来怎样。您想看哪段时间？
report-quarter-button = 最近三个月
report-year-button = 最近十二个月
report-all-button = 全部时间
report-in-private = 我会在私聊里把报告发给您。
report-caption = 这是报告：一页可以看、可以打印，另外还有一个电子表格，数字是一样的。里面没有任何人的名字。

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-polls = 投票
sheet-languages = 语言
sheet-suggestions = 建议
sheet-barriers = 大家需要什么

## The page

report-title = “{ $group }”的家庭说了什么，后来怎样
report-period = 从 { $from } 到 { $until }
report-period-all = 截至 { $until }
report-numbers = 主要数字
report-polls = 已结束的投票
report-still-open = 进行中的投票
report-answers = 回答总数
report-most-people = 回答最多的投票的人数
report-decisions = 决定
report-shaped = 根据投票做的决定
report-days = 从第一个问题到做出决定的天数
report-days-between = { $fewest } 到 { $most }
report-asked = 问了什么
report-came = 决定了什么
report-no-polls = 这段时间没有结束的投票。
report-no-decisions = 这段时间没有做决定。
report-languages = 回答的人用的语言
report-most-in-one-poll = 一个投票里最多的人数
report-no-languages = 没有哪种语言在一个投票里的人数多到可以显示。
report-suggestions = 大家的建议
report-no-suggestions = 这段时间没有人提建议。
report-put-to-vote = 已请大家投票
report-reasons = 组织者说的理由
report-barriers = 大家参加需要什么
report-no-barriers = 还没有哪个投票问过大家参加需要什么。
report-not-done = 没有做的事和原因
report-none-not-done = 各项决定都没有提到有哪件事不会做。
report-happened = 做到了吗？
report-behind = 根据的投票
report-unshaped = 这个决定没有根据任何投票。
report-note-people = 一个人可能回答过不止一个投票。每个投票都是保密的，我们看不出两个回答是不是同一个人的。所以这份报告不能说明一共有多少人参加。
report-note-groups = 在几个群里问的投票，所有回答都算在内。
