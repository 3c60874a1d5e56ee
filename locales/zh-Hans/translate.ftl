### Putting a poll into more languages: what an organiser is asked before a poll opens, and the editor in the private chat.

## Before a poll opens, where the group reads languages that the poll lacks

gap-question = 您的投票：{ $question }
gap-ask =
    { $count ->
       *[other] 您的群里也有人用别的语言，但这个投票还没有翻译成：{ $languages }。
    }
gap-what = 现在就开始投票，还是先翻译？以后也可以再加语言。
gap-open-button = 现在开始
gap-translate-button = 先翻译
gap-machine-button = 用机器翻译
gap-opened = 投票开始了，群里现在可以看到。
gap-opened-before = 这个投票已经开始了。
gap-machine-working = 机器正在翻译，可能要一分钟。翻译好了，我会在这里给您看。
gap-machine-failed = 机器刚才没能翻译这个投票。我先开始了投票，没有加翻译。您仍然可以加语言。

## The editor: the list of languages

editor-title = 其他语言的文字
editor-how = 点击一种语言，可以看、写或检查它的文字。
editor-signs =
    ✅ 完成
    🤖 机器翻译，还没检查
    👀 等待检查
    ➕ 缺文字
editor-done-button = 完成
editor-done = 谢谢您的帮忙！

## The editor: one language

editor-language = 这种语言的文字：{ $language }
editor-source = 原文（{ $language }）：
editor-now = 现在的文字：
editor-waiting = 等待检查的文字：
editor-waiting-voice = 有一段录音在等待检查。
editor-write = 想写文字或改文字，请现在发给我一条消息。第一行写问题，然后每行写一个选项，顺序不变。
editor-write-question = 想写问题或改问题，请现在发给我一条消息。
editor-answers-there = 选项已经有了。
editor-record =
    { $minutes ->
       *[other] 您也可以发语音消息，把投票读出来。最长 { $shown } 分钟。
    }
editor-right-button = 这样是对的
editor-remove-button = 去掉
editor-all-button = 所有语言
editor-saved = 已保存。现在每个人都能看到或听到。
editor-thanks = 谢谢您！先由组织者检查，或由另一个看得懂这种语言的人检查。然后每个人都能看到或听到。
editor-thanks-organisers = 谢谢您！先由组织者检查，然后每个人都能看到或听到。
editor-checked = 谢谢您！现在每个人都能看到或听到。
editor-removed = 已去掉。

## Notes to organisers, in private

notice-waiting = “{ $group }”里有人翻译了一个投票，语言：{ $language }。请检查一下，好让大家都能看到。
notice-check-button = 去检查
notice-language = 在“{ $group }”里，至少有 { $fewest } 人用这种语言回答过：{ $language }。它还不在这个群的语言里。您可以加上它：在群里输入 /settings 。
notice-concerns = 在“{ $group }”里，有些人对这个问题有疑问：{ $question }
notice-concerns-what = 换个说法再问，可能会有帮助。那样这个投票会结束，由新投票代替。没有人能看到谁说了什么。
