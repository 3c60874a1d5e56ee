### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = 投票结束后，每个人都能看到每个选项有多少人选。除此之外，凡是少于 { $fewest } 人的数字，都不显示。
few-answers = 回答的人少于 { $fewest } 人。人数太少，不能显示更多。
few-concerns = 对问题有疑问：人数太少，不显示。

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = 提前结束的理由是什么？
reason-ask-change = 改结束时间的理由是什么？
reason-seen = 群里会看到您写的理由原话。
reason-write = 请现在用一行文字把理由发给我，最多 { $most } 个字符。
reason-write-button = 写理由
reason-without-button = 不写理由
reason-keep-button = 保持原样
refusal-reason-empty = 我没看到理由。请用一行文字写下来。
refusal-reason-long = 理由太长了。它有 { $shown } 个字符，最多只能有 { $most } 个。

## The group is told of it, in a reply to the card

closed-early = 它比原定时间提前结束了。
end-changed = 这个投票改了结束时间。新时间在上面的消息里。
end-taken-away = 这个投票会一直进行，直到组织者结束它。请看上面的消息。
reason-follows = 下面是组织者说的理由。

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = 把这个投票的消息发给我
bell-options = 有新选项时，我会在私聊里告诉您。
bell-end = 结束前几小时，如果您还没回答，我会提醒您。
bell-again = 不想要了，再点击一次就行。
bell-off = 已取消。我不会再给您发这个投票的消息。
bell-reminder = 您要求接收这个投票的消息。它快结束了，您还没有回答：
bell-option = 您要求接收这个投票的消息。现在有一个新选项可以选：
bell-open-button = 打开投票
refusal-no-news = 这个投票不会再有新消息了。您现在仍然可以回答。
privacy-news = 如果您要求接收投票的消息，我们会加密保存要发到哪个 Telegram 账号。您取消了，或者投票结束了，我们就删除。
