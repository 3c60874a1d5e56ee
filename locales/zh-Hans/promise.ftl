### A group's own promise under a principle: how it does this. Its organisers write it, and everyone reads it with the principle.

## For everyone, under the words of a principle

promise-here = 我们群是这样做的：{ $text }
promise-in-group = “{ $group }”是这样做的：{ $text }
promise-written-in = 这段话还没有翻译成您的语言。它是用这种语言写的：{ $language }。

## For an organiser

promise-title = “{ $group }”的承诺
promise-how = 对{ -principles }，您的群可以在每一条下面写上自己是怎样做的。大家看原则时就能看到。请点击数字，或者用一条消息写：
promise-example = 我们在放学后见面，孩子也可以来。
promise-languages = 想写更多语言，请把每种语言另起一行，用短名称开头，例如 [pl] 。
promise-there = 已经写了做法的原则：
promise-not-yet = 您的群还没有给任何一条写过。
promise-none = 您的群还没有在这里写自己是怎样做的。
promise-write = 请用一条消息写，像这样。最多 { $most } 个字符：
promise-saved = 已保存。从现在起，大家看这条原则时就能看到它。
promise-change = 想修改或加一种语言，请复制这段文字，改好再发来：
promise-remove-button = 去掉
promise-removed = 已去掉，没有人能再看到。如果想恢复，请复制这段文字再发来：
promise-which = 您指的是哪个群？
promise-no-group = 只有组织者能写这个，而我不知道您是哪个群的组织者。请把我加到您的群里，在那里输入 /promise 。

## What stands in the way

refusal-which-principle = 请在 /promise 后面写 1 到 8 的一个数字。想看全部八条，请输入 /principles 。
refusal-promise-empty = 我没看到文字。请写下您的群是怎样做的。
refusal-promise-gone = 这个已经去掉了。
