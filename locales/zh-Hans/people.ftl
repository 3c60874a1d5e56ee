### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = 想问您的个人信息的事？请联系：{ $contact }。
privacy-basis-consent = 法律允许我们保存这些，因为您每次点击就是表示同意。您随时可以改变主意。
privacy-basis-public-task = 法律允许我们保存这些，因为负责运行这个机器人的一方有公共职责，听取家庭的意见是其中一部分。
privacy-basis-legitimate-interests = 法律允许我们保存这些，因为理由正当：想听听家庭需要什么。这对谁都没有害处。
privacy-days =
    { $count ->
       *[other] { $shown } 天
    }
privacy-keys = 投票结束 { $days }后，我们会销毁它的密钥，也就是解开加密的钥匙。那以后，谁也查不出哪个回答是您的，连这个机器人也不能。总数会保留。
privacy-left-groups = 如果 { -brand } 离开了一个群，{ $days }后，我们会删除那个群的信息。
privacy-log = 组织者对投票做了什么，都会记下来，群里每个人都能看：/log 。记录里没有任何人的名字。
privacy-rights = 想看我们保存了您的哪些信息，请输入 /mydata 。想让我们删除，请输入 /forgetme 。
privacy-adults = 只有成年人才可以用 { -brand }。未满 18 岁，请不要使用。

## Commands and help

command-mydata = 查看保存了您的哪些信息
command-forgetme = 删除您的信息
help-family-data =
    /mydata – 查看保存了您的哪些信息
    /forgetme – 删除这些信息

## The file with all that is held

mydata-caption = 这是 { -brand } 保存的您的全部信息。打开文件就能看。里面有您选了什么，请不要给别人看。
mydata-title = 关于您，{ -brand } 保存的全部信息
mydata-made = 文件日期：{ $day }。
mydata-nothing = 我们没有保存您的任何信息。
mydata-destroyed = 旧投票的密钥已经销毁。再也没有人能查出您有没有回答过，所以这个文件里没有那些投票。
mydata-you-title = 关于您
mydata-account = 您的 Telegram 账号编号（加密保存）：{ $number }。这不是您的电话号码。
mydata-language = 您选的语言（加密保存）：{ $language }
mydata-chat-open = 您打开了和 { -brand } 的私聊。
mydata-chat-closed = 您关闭了和 { -brand } 的私聊。
mydata-awaited = 我们在等您发来消息，是关于这个投票的：{ $code }
mydata-promise = 您给群里写了这段话（加密保存），我们在等您选群：{ $text }
mydata-groups-title = 您回答过投票的群
mydata-polls-title = 投票
mydata-day-heading = 日期
mydata-event-heading = 您做了什么
mydata-language-heading = 语言
mydata-group-heading = 群
mydata-place-heading = 在哪里
mydata-cast = 您的回答：{ $answer }
mydata-changed = 您的新回答：{ $answer }
mydata-withdrawn = 您收回了回答
mydata-on-card = 在投票下面
mydata-on-ballot = 在只有您能看到的投票页面
mydata-in-private = 在私聊里
mydata-concern = 您说过：{ $concern }
mydata-idea = 您的想法（加密保存）：{ $idea }
mydata-idea-settled = 您发来想法的日期：{ $day }。组织者已经处理了。您写的话不再和您的信息放在一起。
mydata-silenced = 在这个投票里，组织者不再接收您的想法。
mydata-follower = 您要求接收这个投票的消息。
mydata-opened = 您刚刚打开过这个投票。
mydata-translation = 您写过这个投票的文字。语言：{ $language }。日期：{ $day }。
mydata-recording = 您朗读过这个投票。语言：{ $language }。日期：{ $day }。
mydata-sketches-title = 您正在写的投票（加密保存）
mydata-letters-title = 等着发给您的消息（加密保存）

## Being forgotten

forgetme-ask-title = 要删除我们保存的您的信息吗？
forgetme-ask =
    进行中的投票：我们会收回您的回答和想法，也会收回您对问题提出的疑问。
    已结束的投票：总数会保留。再也没有人能查出哪个回答是您的。
    我们会删除您的语言、提醒和录音，也会删除您正在写的投票和等着发给您的消息。
forgetme-ask-stays = 群里已经能看到的您的文字会保留。如果组织者在进行中的投票里不再接收您的想法，这一点也会保留，到投票结束为止。
forgetme-ask-again = 删除之后，您还可以像别人一样再用 { -brand }。
forgetme-yes-button = 是的，删除
forgetme-no-button = 不，保留
forgetme-kept = 什么都没有删除，一切照旧。
forgetme-done-title = 已经删除了。
forgetme-nothing = 没有需要删除的信息了。
forgetme-withdrawn = 在进行中的投票里收回的回答：{ $number }
forgetme-untied = 已结束的投票里的回答，没有人再能查出是您的：{ $number }
forgetme-concerns = 您对问题提出的疑问，已收回或不再和您有关联：{ $number }
forgetme-ideas = 想法，已收回或不再和您有关联：{ $number }
forgetme-translations = 翻译和录音，已删除或不再和您有关联：{ $number }
forgetme-reminders = 不再给您发消息的投票：{ $number }
forgetme-sketches = 您正在写的投票，已删除：{ $number }
forgetme-letters = 等着发给您的消息，已删除：{ $number }
forgetme-settings = 您的语言和私聊，我们都不再保存。
