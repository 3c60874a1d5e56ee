### The files of a closed poll, as organisers take them away.

export-caption = 这是大家在投票 { $code } 里的回答。可以用电子表格软件打开。里面没有任何人的名字。
export-more = 需要别的文件格式吗？请在这里选。
export-choose = 您想要哪个投票？请点击它的编号，或者输入 /export 和编号。
export-none = 您的群里还没有已结束的投票。

## The names of sheets: at most 24 characters, without any of [ ] : * ? / \

sheet-summary = 概要
sheet-options = 选项
sheet-answers = 回答
sheet-reach = 参与情况
sheet-texts = 文字
sheet-log = 记录

## The columns of sheets

column-number = 序号
column-option = 选项
column-people = 人数
column-points = 分数
column-share = 比例
column-by = 按什么统计
column-language = 语言
column-day = 日期
column-group = 群
column-question = 问题
column-words-by = 谁写的
column-checked-by = 谁检查的
column-state = 状态
column-since = 从什么时候起
column-done = 做了什么

## The summary, one label a line

summary-code = 编号
summary-asked-in = 提问所用的语言
summary-opened = 开始时间
summary-closed = 结束时间
summary-answered = 回答人数
summary-suggested = 收到的建议
summary-became-options = 成了选项
summary-same = 和已有选项一样
summary-declined = 没有成为选项
summary-undecided = 没有决定
summary-replaces = 这是重新问的投票，原编号
summary-replaced-by = 后来重新问了，新编号
summary-nobody = 在“回答”这一页，每一行代表一个人，只显示选了什么，没有别的。各行按所选内容排列，所以看不出谁先回答。
summary-few = 少于 { $fewest } 人的数字，我们不显示。有时会再多隐去一个数字，免得有人推算出来。总数都会显示。

## Where a text comes from, who checked it, and what became of it

text-organiser = 一位组织者
text-member = 群里的一个人
text-reader = 看得懂这种语言的一个人
text-machine = 机器翻译
text-ready = 机器人
text-live = 正在显示
text-replaced = 已替换
text-removed = 已去掉
text-recording = （录音）
