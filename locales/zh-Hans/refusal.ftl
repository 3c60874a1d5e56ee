### Every "no" a person can get: what happened, and what to do. No blame.

refusal-not-organiser = 只有这个群的组织者才能做这件事，也就是群在 Telegram 里的管理员。如果您想到一个问题，请告诉其中一位。
refusal-group-only = 这个要在群里用。请到群里写。
refusal-no-such-poll = 这里没有这个编号的投票。编号在投票消息的最后。
refusal-which-poll = 哪个投票？请回复那条投票消息，或者在指令后面写上投票编号。
refusal-poll-closed = 这个投票已结束，回答不能再改了。
refusal-concern-closed = 这个投票已结束，不再计入新的疑问。如果您对问题有疑问，请告诉组织者。
refusal-already-closed = 这个投票已经结束了。
refusal-poll-open = 这个投票还在进行。请先结束它，再取文件。投票进行时，文件可能会让人看出谁在什么时候回答了。
refusal-not-member = 只有这个投票所在群的人才能看。
refusal-link-expired = 这个链接已过期，或者是给别人的。请在群里点击投票下面的 🌐。
refusal-button-outdated = 这个按钮已经不能用了。请用新一点的消息。
refusal-unknown-command = 我不认识这个指令。输入 /help ，看看我能做什么。
refusal-unknown-language = 我不认识这种语言：“{ $tag }”。请用语言的短名称，例如 en、pl 或 ur 。
refusal-language-twice = 这种语言的文字写了两次：{ $language }。请去掉其中一份。
refusal-options-differ = 语言：{ $language }。您写了 { $found } 个选项，投票里有 { $shown } 个。请按同样的顺序写同样的选项，每行一个。
refusal-options-ready = 这个投票的选项已经有这种语言了：{ $language }。请只写问题。
refusal-words-fixed = 这个投票已结束，文字不能再改了。
refusal-voice-long =
    { $minutes ->
       *[other] 这段录音太长了，最长 { $shown } 分钟。请录短一点。
    }
refusal-voice-nowhere = 想给投票加录音，请在群里点击投票下面的 🌐，再点击“{ -help-translate }”。
refusal-own-words = 这是您自己发来的，要由别人来检查。谢谢您！
refusal-not-checker = 这个要由群的组织者来检查。谢谢您的帮忙！
refusal-enough-waiting = 这种语言已有不少内容在等待检查。请等检查完再试。

## A poll that could not be read. The person's own text follows.

refusal-poll-how = 第一行写问题，然后每行写一个选项。想写更多语言，请在每种语言的开头写上短名称，例如 [pl] 。
refusal-question-empty = 这个投票还没有问题。
refusal-question-long =
    { $count ->
       *[other] 问题有 { $shown } 个字符，最多只能有 { $most } 个。
    }
refusal-option-empty = 选项 { $number } 是空的。请写上内容，或者去掉它。
refusal-option-long = 选项 { $number } 太长了。它有 { $shown } 个字符，最多只能有 { $most } 个。
refusal-option-twice = 选项 { $first } 和选项 { $second } 是一样的。请改一个，或者去掉一个。
refusal-options-few = 一个投票至少要有 2 个选项。如果一个都不写，大家可以选“是”“否”或“不确定”。
refusal-options-many = 您写了 { $shown } 个选项。一个投票最多只能有 { $most } 个。
refusal-your-text = 文字没有丢。这是您写的，可以复制下来再试一次：

## When something went wrong on our side

sorry-failed = 对不起，我这边出了点问题，不是您的错。请过一分钟再试。
private-waiting = 有件事我想单独告诉您。请点击按钮，到私聊里看。
private-open-button = 打开私聊
