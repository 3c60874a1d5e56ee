### What a poll is about: what is being decided, who decides, by when, what can't change.

## On the ballot, under the question

context-deciding = 要决定的事：{ $text }
context-who = 由谁决定：{ $text }
context-when = 最晚什么时候决定：{ $text }
context-fixed = 不能改的：{ $text }
context-more = 点击 🌐，可以多了解这个问题。

## An organiser writes the lines in private

context-button = 说明这个问题
context-ask = 这个问题是关于什么的？
context-write = 多一些说明，对家长有帮助。请现在发给我一条消息，用这种语言写：{ $language }。只写您想写的那几行就行。
context-marks =
    { $deciding } – 要决定的事
    { $who } – 由谁决定
    { $when } – 最晚什么时候决定
    { $fixed } – 不能改的
context-saved = 已保存。大家点击投票下面的 🌐 就能看到。
context-editor = 每行开头 # 后面的那个词请保持原样，只翻译后面的内容。
refusal-context-unreadable = 每一行请用 { $deciding } 、 { $who } 、 { $when } 或 { $fixed } 开头。
refusal-context-long = 这一行太长了：{ $mark }。它有 { $shown } 个字符，最多只能有 { $most } 个。
