### Decisions: what came of the polls, told to the group; and, later, whether it happened.

## The decision in the group, and for one person

decided-title = 决定如下：
decided-written-in = 这段话还没有翻译成您的语言。它是用这种语言写的：{ $language }。
decided-asked = 我们问过大家（投票 { $code }）：{ $question }
decided-without = 做这个决定时没有听取各个家庭的意见：事先没有做过投票。
context-cannot = 我们做不到的事和原因：{ $text }
context-responsible = 由谁负责：{ $text }
decided-review = 再回头看的时间：{ $when }
decided-done = 做到了吗？做到了。
decided-partly = 做到了吗？只做到了一部分。
decided-not = 做到了吗？没有做到。
decided-code = 编号：{ $code }
decided-looked = 组织者又回头看了上面的决定。
result-decided = 做出的决定：见 { $code }，或输入 /decisions 。

## An organiser writes it, step by step

decide-choose = 把做出的决定告诉大家吧。我们在私聊里一起写。发布之前，群里什么都看不到。
decide-write-button = 开始写
decide-what = 你们打算做什么？请现在写下来，句子要短。
decide-now = 现在的决定：{ $decision }
decide-cannot = 有什么做不到？为什么？请现在写下来。说清楚了，家长会更信任你们。
decide-responsible = 由谁负责？请写清楚，方便家长去问。
decide-nothing-button = 这一项不写
decide-review = 您什么时候再回头看这件事？到那天我会问您做到了没有，并告诉群里。请点击按钮，或者像这样写日期：{ $example }
decide-month-button = 一个月后
decide-months-button = { $months } 个月后
decide-never-button = 不再回头看
decide-cites = 这个决定是根据哪些投票做出的？点击一个投票，可以加上或去掉。
decide-no-polls = 您的群里还没有已结束的投票。
decide-post-button = 发布
decide-cites-button = 根据哪些投票
decide-what-button = 我们要做的事
decide-cannot-button = 我们做不到的事
decide-responsible-button = 由谁负责
decide-review-button = 什么时候再回头看
decide-posted-in = 会发布到这些群：{ $groups }
decide-groups = 要发布到哪些群？点击一个群，可以加上或去掉。
decide-source = 您是用哪种语言写的？
decide-away = 已经收起来了，没有人看到过。我会保留 90 天。
decide-unfinished = 您有一个还没发布的决定：{ $decision }
decide-posted = 已发布，群里现在可以看到。您能帮忙加上更多语言吗？
decide-editor = 想用这种语言写，或者想改文字，请现在发给我一条消息。

## On the day: to each organiser alone

review-ask = 您说过要再回头看一个决定。群：{ $group }。决定：{ $decision }
review-how = 做到了吗？我会把您的回答告诉群里。
review-done-button = 做到了
review-partly-button = 只做到了一部分
review-not-button = 没有做到
review-later-button = 一周后再问我
review-put-off = 我一周后再问您。
review-more = 还有什么要告诉大家的吗？
review-write = 请现在发给我一行文字。群里会看到您的原话。最多 { $most } 个字符。
review-nothing-button = 没有了
review-told = 谢谢您！已经告诉群里了。

## What a group has decided, for any member

decisions-title = 这个群里做过的决定
decisions-none = 这里还没有做过决定。
decisions-how = 想看某个决定的全文，请输入 /results 和它的编号。

## What stands in the way

refusal-day-unreadable = 我看不懂这个日期。请像这样写：{ $example }
refusal-review-done = 这件事的结果已经告诉群里了。谢谢您！
refusal-day-far = 这个日期太远了。请选 12 个月以内的一天。
refusal-is-decision = 这是一个决定，不是投票，所以在这里用不了。
refusal-cited-open = 投票 { $code } 还在进行。请先结束它，然后再写决定。
refusal-cited-many = 一个决定最多可以列出 { $most } 个投票。请先去掉一个。
refusal-decide-anonymous = 请用您自己的名字写，不要用群的名义写。这样我才能在私聊里帮您。
refusal-decision-empty = 我没看到文字。请写下你们打算做什么。
refusal-decision-long = 太长了。这里有 { $shown } 个字符，最多只能有 { $most } 个。
