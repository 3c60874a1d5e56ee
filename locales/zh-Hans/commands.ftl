### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = 怎么使用
command-language = 选择您的语言
command-principles = { -coproduction }：{ -principles }
command-poll = 向群里提一个问题
command-close = 结束投票并显示结果
command-results = 查看投票结果
command-export = 把回答存成文件
command-suggest = 给投票提议一个新选项
command-decide = 告诉群里做了什么决定
command-decisions = 查看做了哪些决定
command-promise = 写下您的群怎样坚守必须坚守的八条原则
command-log = 查看投票的操作记录
command-report = 拿一份报告，看大家说了什么
command-settings = 设置这个群
command-privacy = 保存了您的哪些信息

bot-description = 在事情决定之前，{ -brand } 会先向家长群提一些简短的问题。每个人都用自己的语言阅读和回答。没有人能看到您选了什么。
bot-short-description = 给家长群用的简短投票。每个人都用自己的语言回答。
