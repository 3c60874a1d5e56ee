### Help, the first greeting in private, and privacy.

start-hello = 您好！我是 { -brand }。
start-what = 我帮家长群一起做决定。群的组织者提一个问题，您点一下就能回答，用您自己的语言。没有人能看到您选了什么。
start-add = 您管理一个群吗？请把我加进去，然后在这里输入 /help 。
start-add-button = 把 { -brand } 加到群里

help-title = 怎样使用 { -brand }
help-family-title = 给所有人
help-family = 群里有投票时，点击您要选的那一项的数字就行。想用您的语言看，请点击 🌐。投票结束前，您可以改回答，也可以收回。没有人能看到您选了什么。
help-family-translate = 投票还没有翻译成您的语言吗？请点击 🌐，再点击“{ -help-translate }”。您可以写文字，也可以用语音消息读出来。别人点击 🔊 就能听。
help-family-concern = 不明白这个问题，或者觉得该问的不是这个问题？请点击 🌐，再点击“更多”，说出来。没有人能看到是您说的。
help-family-commands =
    /language – 选择您的语言
    /principles – { -principles }
    /results 和投票编号 – 查看结果
    /decisions – 查看做了哪些决定
    /log – 查看这个群的投票操作记录
    /privacy – 保存了您的哪些信息
help-organiser-title = 给组织者
help-organiser = 请在群里用一条消息写好投票：第一行写问题，然后每行写一个选项。如果不写选项，大家可以选“是”“否”或“不确定”。
help-example =
    /poll 我们什么时候见面？
    星期二晚上
    星期六上午
help-organiser-ready = 有些选项各种语言都已备好。不用自己写选项，只要写 #days 、 #times 或 #agree 。
help-organiser-languages = 您可以用多种语言写同一个投票：
help-example-languages =
    /poll [zh-Hans] 我们在图书馆见面好吗？
    好的
    换个地方
    { "[" }en] Shall we meet in the library?
    Yes, please
    Somewhere else
help-organiser-commands =
    /close – 用它回复一个投票，就会结束投票
    /decide – 用它回复一个结果，就可以告诉群里做了什么决定
    /export 和投票编号 – 在私聊里把回答存成文件
    /promise 和原则的序号 – 写下您的群怎样做到这一条
    /report – 拿一份报告，看问了什么、大家说了什么、决定了什么，可以打印或转发
    /settings – 设置您的群：语言、时间、安静时段

privacy-title = 关于您，{ -brand } 保存哪些信息
privacy-kept = 每个回答，我们会保存选了什么、日期、语言和群，也会保存您是在群里还是在私聊里回答的。我们不保存您的名字，而是用一个随机号码代替。换一个投票，号码也会换。
privacy-language = 如果您在这里选了语言，我们会加密保存，只有这个机器人能读。
privacy-translate = 如果您帮忙翻译投票，我们会保存您写的文字或录音，并用一个随机号码代替您的名字。检查之前，这些都加密保存。录音会一直加密。文字检查之后，群里每个人都能看到。
privacy-concern = 如果您说对一个问题有疑问，我们会保存您说了什么，并用一个随机号码代替您的名字。这个号码和您回答用的号码不同。如果您收回，我们就删除。
privacy-why = 我们保存这些，是为了每个人只算一次，并把结果给群里看。
privacy-who-sees = 投票结束时，每个人都能看到总数。没有人能看到谁选了什么，组织者也看不到。
privacy-host = 负责运行这个机器人的是：{ $host }。
privacy-host-unknown = 想知道由谁负责运行这个机器人，请问群的组织者。
