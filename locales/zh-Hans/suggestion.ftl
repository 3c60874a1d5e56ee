### Suggestions (💡): a person has an idea for another answer to an open poll; organisers decide on it.
### Where a number follows a colon, it needs no plural form.

## On the card and the result, seen by the whole group

card-suggest = 💡 您想到别的选项了吗？点击 💡。
suggestion-came = 群里提出的想法：{ $shown }。
suggestion-became = 成了选项：{ $shown }。
suggestion-new = 新选项：{ $answers }。
suggestion-foreign = 用这种语言写的：{ $language }。选项：{ $answers }。
suggestion-same = 和已有选项一样（选项 { $answers }）：{ $shown }。
suggestion-undecided = 投票结束前没有决定：{ $shown }。
suggestion-declined = 没有采用：{ $shown }。
suggestion-reasons = 理由是：

## Writing one, in private

suggestion-button = 我有别的想法
suggestion-write = 还可以有什么选项？请用一条消息写给我，用什么语言都行。请写短一点，最多 { $most } 个字符。
suggestion-secret = 没有人能看到是您提的。
suggestion-nothing-button = 取消
suggestion-nothing = 好的，什么都没有发出去。
suggestion-in-private = 请在私聊里把您的想法写给我。
suggestion-thanks = 谢谢您！组织者会看您的想法。有了结果，我会在私聊里告诉您。

## To who had the idea, in private: what came of it

heard-idea = 您的想法：{ $idea }
heard-accepted = 它现在是一个选项了，序号是 { $answer }。
heard-same = 它和这个选项说的一样：{ $answer }
heard-declined = 组织者没有采用。他们说明了理由：
heard-silenced = 它被放到一边了。在这个投票里，组织者不再接收您的想法。您仍然可以找他们谈，也仍然可以回答。
heard-late = 组织者还没来得及决定，投票就结束了。
heard-thanks = 谢谢您和我们一起想办法！

## To organisers, in private

notice-suggestion = “{ $group }”里有人给这个投票想到一个新选项：
suggestion-language = 想法在下面。语言：{ $language }。
suggestion-accept-button = 作为新选项
suggestion-same-button = 和已有选项一样
suggestion-decline-button = 不采用
suggestion-silence-button = 不再接收这个人的想法
suggestion-silence-sure-button = 是的，不再接收
suggestion-waiting-button = 等待决定的想法
suggestion-same-which = 哪个选项和它一样？
suggestion-reason-write = 为什么不采用？请用一条消息写下理由，最多 { $most } 个字符。提出想法的人会看到您的原话。投票结束后，每个人都能看到。
suggestion-silence-ask = 要让这个投票不再接收这个人的想法吗？这个人还在等待决定的想法会放到一边。没有人会知道这个人是谁。这个人仍然可以回答。
suggestion-decided = 已保存。提出想法的人会收到消息。
suggestion-none-waits = 现在没有等待的想法。

## Every "no": what happened, and what to do

refusal-suggestion-closed = 这个投票已结束，不能再收想法了。请把您的想法告诉组织者。
refusal-suggestions-off = 这个投票不收大家提议的选项。请把您的想法告诉组织者。
refusal-suggestions-silenced = 在这个投票里，组织者不再接收您的想法。您仍然可以找他们谈，也仍然可以回答。
refusal-suggestions-many = 您已给这个投票发了 { $most } 个想法，最多就是这么多。谢谢您！如果还有，请告诉组织者。
refusal-suggestions-waiting = 组织者还有您的 { $most } 个想法要看。请等他们决定以后，再发下一个。
refusal-suggestion-empty = 我没看到文字。请简短地写下您的想法。
refusal-suggestion-long = 作为选项，这太长了。它有 { $shown } 个字符，最多只能有 { $most } 个。请写短一点。
refusal-suggestion-known = 投票里已经有这个了，就是选项 { $answer }。
refusal-suggestion-twice = 这个想法已经有人提过了。组织者会看的。
refusal-words-only = 请发文字给我。这里不能收图片、贴纸或录音。
refusal-suggestion-decided = 这个想法已经决定过了。
refusal-suggestion-late = 这个投票已结束，里面的想法不能再决定了。
refusal-options-full = 这个投票已有 { $most } 个选项，不能再加了。这个想法和其中一个一样吗？如果不一样，请说明不能采用。

## Help and privacy

help-family-suggest = 您想到别的选项了吗？点击 💡 写给我。也可以在群里回复那个投票，或者在私聊里输入 /suggest 和投票编号。由组织者决定，我会把结果告诉您。
privacy-suggestion = 如果您发来一个选项的想法，在组织者决定之前，我们会加密保存您的话，也加密记下是谁发的。组织者不会知道是谁发的。决定之后，我们两样都删除，只用一个随机号码代替您的名字。成了选项的想法，每个人都能看到。
